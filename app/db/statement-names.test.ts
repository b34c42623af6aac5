import { expect, test } from "vitest";
import { nameStatements } from "./statement-names";

const asked = (name: ReturnType<typeof nameStatements>, sql: string, times: number) =>
  Array.from({ length: times }, () => name({ sql }));

test("a statement has a name from the third time on, always the same, and its own", () => {
  const name = nameStatements();
  expect(asked(name, "SELECT 1", 4)).toEqual(["", "", "s0", "s0"]);
  expect(asked(name, "SELECT 2", 3)).toEqual(["", "", "s1"]);
});

test("statements without end do not fill the memory", () => {
  const name = nameStatements();
  for (let value = 0; value < 1_000; value += 1) name({ sql: `SELECT ${String(value)}` });
  expect(asked(name, "SELECT 'one too many'", 5)).toEqual(["", "", "", "", ""]);
});
