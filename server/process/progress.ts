/** Says what is going on, after how many seconds: a start of some seconds must not look stuck. */
export function startProgress(write: (text: string) => void = (text) => process.stdout.write(text)) {
  const begun = performance.now();
  return (line: string) =>
    write(`${((performance.now() - begun) / 1000).toFixed(1).padStart(5)} s  ${line}\n`);
}
