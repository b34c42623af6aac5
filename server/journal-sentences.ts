import type { Flaw, Verified } from "../app/domain/register/verify-journal.server";

/** What a verification that found nothing says. */
export function outcomeOf({ facts, seals, unsealed, last }: Verified): string {
  const tail = last ? ` The last is seal ${last.number}: ${last.hash}` : "";
  const held = `The journal holds: ${counted(facts, "fact")} in ${counted(seals, "seal")}`;
  return `${held}, ${counted(unsealed, "fact")} not sealed yet.${tail}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What was altered, in one sentence. */
export function sentenceOf(flaw: Flaw): string {
  const where = `The journal was altered: seal ${flaw.seal}`;
  switch (flaw.what) {
    case "seal-missing":
      return `${where} is missing.`;
    case "seal-altered":
      return `${where} is not what it was when it was made.`;
    case "seal-replaced":
      return `${where} was written again, since the seal after it was made upon another.`;
    case "fact-missing":
      return `${where} holds fact ${flaw.sequence}, which is missing.`;
    case "fact-altered":
      return `${where} holds fact ${flaw.sequence}, which is not what it was when it was sealed.`;
    case "fact-back-dated":
      return `${where} of ${momentOf(flaw.sealedAt)} does not hold fact ${flaw.sequence}, which bears an earlier date (${momentOf(flaw.at)}): it was added since.`;
  }
}

/** Of milliseconds as PostgreSQL writes them, which somebody may have set beyond any date. */
function momentOf(millis: string): string {
  const date = new Date(Number(millis));
  return Number.isNaN(date.getTime()) ? millis : date.toISOString();
}
