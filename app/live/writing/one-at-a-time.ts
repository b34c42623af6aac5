/** What is asked for while it runs is done once more afterwards, so that the last words are not left out. */
export function oneAtATime(task: () => Promise<void>): () => void {
  let isUnderway = false;
  let isWantedAgain = false;
  const end = () => {
    isUnderway = false;
    if (isWantedAgain) ask();
  };
  const ask = () => {
    isWantedAgain = isUnderway;
    if (isUnderway) return;
    isUnderway = true;
    void task().finally(end);
  };
  return ask;
}
