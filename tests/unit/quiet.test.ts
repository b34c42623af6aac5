import { expect, test, vi } from "vitest";

test("a test that calls out is stopped before it reaches anybody", async () => {
  await expect(fetch("http://consultation.example/")).rejects.toMatchObject({
    cause: { message: "A test called out to consultation.example." },
  });
});

test("a test that expects an error on the console says so", () => {
  console.error("The mail could not be sent.");
  expect(console.error).toHaveBeenCalledOnce();
  vi.mocked(console.error).mockClear();
});
