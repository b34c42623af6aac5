import { hash, verify } from "@node-rs/argon2";
import type { ZxcvbnFactory } from "@zxcvbn-ts/core";

/** Argon2id, which the library does by default, with the least that OWASP advises. */
export const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const shortestPassword = 12;
export const longestPassword = 200;

/** Of no password: verified for accounts that have none or do not exist, so that the answer takes as long. */
const nobodysHash =
  "$argon2id$v=19$m=19456,t=2,p=1$2KxhaO40AVHGi5/WmkHKHA$CuOwIU5IieZ008x7NIxSDL4NkCAILIp2hKQPhYpJVF0";

export const hashPassword = (password: string) => hash(password, cost);

/** Takes the same time whether there is a hash or not. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const same = await verify(kept ?? nobodysHash, password);
  return same && kept !== null;
}

export type Weakness = "short" | "long" | "guessable";

/** Below, it falls in less than some hundred million guesses. */
const leastScore = 3;

/**
 * Why a password is refused; null when it may be taken. Guessable: in the lists of passwords found in
 * thefts, or made of what everybody tries, or of what is known of the person. Nothing leaves this machine.
 */
export async function weaknessOf(password: string, known: readonly string[]): Promise<Weakness | null> {
  if (password.length < shortestPassword) return "short";
  if (password.length > longestPassword) return "long";
  const checker = await (loading ??= openChecker());
  return checker.check(password, known.flatMap(wordsOf)).score < leastScore ? "guessable" : null;
}

/** A name or an address: whole, what stands before its @, and its parts; small letters stand for both. */
function wordsOf(known: string): string[] {
  const whole = known.toLowerCase();
  const words = [whole, whole.replace(/@.*/, ""), ...whole.split(/[^\p{L}\p{N}]+/u)];
  return words.filter((word) => word.length > 2);
}

/** Its lists weigh some megabytes: read when somebody first chooses a password. */
let loading: Promise<ZxcvbnFactory> | null = null;

async function openChecker(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  return new Factory({ dictionary, graphs: adjacencyGraphs });
}
