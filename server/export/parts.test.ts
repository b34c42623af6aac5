import fc from "fast-check";
import { expect, test } from "vitest";
import { partsOf } from "./parts";

const given = fc.array(
  fc.oneof(fc.string({ unit: fc.constantFrom("a", "é", "’", "😀") }), fc.uint8Array({ maxLength: 20 })),
);

async function* oneByOne(pieces: readonly (string | Uint8Array)[]) {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

test("whatever the pieces, the parts hold their bytes in order, none too long and none empty", async () => {
  await fc.assert(
    fc.asyncProperty(given, fc.integer({ min: 4, max: 40 }), async (pieces, partBytes) => {
      const parts: ArrayBuffer[] = [];
      for await (const part of partsOf(oneByOne(pieces), partBytes)) parts.push(part);
      expect(Buffer.concat(parts.map((part) => new Uint8Array(part)))).toEqual(
        Buffer.concat(pieces.map((piece) => Buffer.from(piece))),
      );
      for (const { byteLength } of parts) {
        expect(byteLength).toBeGreaterThan(0);
        expect(byteLength).toBeLessThanOrEqual(partBytes);
      }
    }),
  );
});

test("a part is as full as the next character lets it be", async () => {
  const parts: number[] = [];
  for await (const part of partsOf(oneByOne(["a".repeat(7), "€a"]), 8)) parts.push(part.byteLength);
  expect(parts).toEqual([7, 4]);
});
