import { ESLint } from "eslint";
import { expect, test } from "vitest";

const plain = { files: ["**/*.{ts,tsx}"], languageOptions: { parserOptions: { projectService: false } } };
const eslint = new ESLint({
  cwd: `${import.meta.dirname}/../..`,
  overrideConfig: [plain],
  ruleFilter: ({ ruleId }) => ruleId === "boundaries/dependencies",
});

/** What lint answers to whoever writes this import in this file. */
async function adviceFor(filePath: string, code: string) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return result?.messages.map(({ message }) => message).join() ?? "";
}

const database = 'import { openDatabase } from "~/db/database.server";';
const act = 'import { perform } from "~/domain/act.server";';
const failure = 'import { Failure } from "~/domain/failure";';

test.each([
  ["a route, the database", "app/routes/public/any.tsx", database, /a verb of app\/domain/],
  ["a route, a route", "app/routes/public/any.tsx", 'import "../../root";', /app\/http or app\/ui/],
  ["a component, the database", "app/ui/kit/Any.tsx", database, /as a prop/],
  ["a component, a verb of the domain", "app/ui/kit/Any.tsx", act, /as a prop/],
  ["a component, a request", "app/ui/kit/Any.tsx", 'import "~/http/paths";', /as a prop/],
  ["a pure file of the domain, the database", "app/domain/fiche/any.ts", database, /\*\.server\.ts/],
  ["a pure file of the domain, a verb", "app/domain/fiche/any.ts", act, /\*\.server\.ts/],
  ["the domain, a request", "app/domain/fiche/any.server.ts", 'import "~/http/paths";', /without the web/],
  ["the domain, generated code", "app/domain/any.server.ts", 'import "../db/generated/client";', /Platform/],
  ["the server, a page", "server/any.ts", 'import "../app/root";', /never routes or ui/],
  ["the demonstration, a request", "prisma/seed/any.ts", 'import "~/http/paths";', /through the domain/],
  ["app/lib, the domain", "app/lib/any.ts", failure, /no domain word/],
  [
    "the addresses, a request",
    "app/http/paths.ts",
    'import { load } from "~/http/load.server";',
    /addresses and knows nobody/,
  ],
  [
    "the mails, a request",
    "app/domain/notice/write-any.server.ts",
    'import "~/http/load.server";',
    /else of the web/,
  ],
  ["anyone, a test", "app/domain/any.ts", 'import "../../tests/setup/platform";', /Nothing imports tests/],
])("refused, with where to go instead: %s", async (_, file, code, advice) => {
  expect(await adviceFor(file, code)).toMatch(advice);
});

test.each([
  ["a route, a verb of the domain", "app/routes/public/any.tsx", act],
  ["a component, a pure file of the domain", "app/ui/kit/Any.tsx", failure],
  [
    "a component, a type of the domain",
    "app/ui/kit/Any.tsx",
    'import type { Act } from "~/domain/act.server";',
  ],
  ["a verb of the domain, the database", "app/domain/fiche/any.server.ts", database],
  [
    "a verb of the domain, the platform's type",
    "app/domain/any.server.ts",
    'import type { Platform } from "~/platform.server";',
  ],
  ["a mail, its words", "app/domain/notice/write-any.server.ts", 'import "~/content/dates";'],
  ["a test, anything", "tests/domain/any.test.ts", database + act],
])("allowed: %s", async (_, file, code) => {
  expect(await adviceFor(file, code)).toBe("");
});
