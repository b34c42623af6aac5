import type { Platform } from "~/platform.server";

const sealsAtOnce = 1_000;

/** Every seal with its hash, from the first on. */
export async function* listSeals({ db }: Platform): AsyncGenerator<{ number: number; hash: string }> {
  for (let after = 0; ;) {
    const page = await db.seal.findMany({
      where: { number: { gt: after } },
      select: { number: true, hash: true },
      ...{ orderBy: { number: "asc" }, take: sealsAtOnce },
    });
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = last.number;
  }
}
