import { expect } from "vitest";
import { paths } from "~/http/paths";

/** Withdraws on the node at this address, as the author does from the page that asks whether they are sure. */
export async function withdrawFrom(address: string, reference: string, cookie: string) {
  const headers = { Origin: address, Cookie: cookie };
  const body = new URLSearchParams();
  const asked = { method: "POST", headers, body, redirect: "manual" } as const;
  expect((await fetch(address + paths.withdraw(reference), asked)).status).toBe(302);
}
