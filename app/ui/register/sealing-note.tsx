import { journal as words } from "~/content/journal";
import { countedExactly } from "~/domain/contribution/filter";
import type { readSealing } from "~/domain/register/read-sealing.server";
import { FactItem, Facts } from "../kit/facts";

/** How far the journal is sealed, with the hash that vouches for it. */
export function SealingNote({ sealing }: { sealing: Awaited<ReturnType<typeof readSealing>> }) {
  const { last, facts, unsealed } = sealing;
  return (
    <section className="sealing" aria-labelledby="scellement">
      <h2 id="scellement">{words.sealing}</h2>
      <Facts>
        <FactItem>{words.sealed(facts)}</FactItem>
        <FactItem>{words.unsealed(unsealed, countedExactly)}</FactItem>
      </Facts>
      {last === null ? (
        <p>{words.noSeal}</p>
      ) : (
        <p>
          {words.lastSeal(last.number, last.sealedAt)} <code>{last.hash}</code>
        </p>
      )}
      <p>{words.why}</p>
    </section>
  );
}
