/** How many a second, when so many work at once until all is done. */
export async function speedOf<T>(
  all: readonly T[],
  workers: number,
  work: (one: T) => Promise<void>,
): Promise<number> {
  const next = all.values();
  const start = performance.now();
  const one = async () => {
    for (const item of next) await work(item);
  };
  await Promise.all(Array.from({ length: workers }, one));
  return all.length / ((performance.now() - start) / 1_000);
}
