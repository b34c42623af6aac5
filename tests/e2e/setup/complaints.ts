import { readFileSync, statSync } from "node:fs";

/**
 * What goes wrong on a journey without being asserted: said by the browser, or logged as an error by
 * the server. A journey that provokes one expects it; any other fails it.
 */
export class Complaints {
  readonly #heard: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #from: number;

  constructor(private readonly log: string) {
    this.#from = statSync(log).size;
  }

  hear(complaint: string) {
    this.#heard.push(complaint);
  }

  expect(pattern: RegExp) {
    this.#expected.push(pattern);
  }

  /** What was not expected, and what was expected in vain. */
  left(): string[] {
    const all = [...this.#heard, ...this.#logged()];
    const missed = this.#expected.filter((pattern) => !all.some((complaint) => pattern.test(complaint)));
    return [
      ...all.filter((complaint) => !this.#expected.some((pattern) => pattern.test(complaint))),
      ...missed.map((pattern) => `Expected, but it did not happen: ${String(pattern)}`),
    ];
  }

  #logged() {
    const lines = readFileSync(this.log).subarray(this.#from).toString().split("\n");
    return lines.filter((line) => /"level":("error"|"fatal"|50|60)/.test(line));
  }
}
