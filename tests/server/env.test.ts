import { expect, test } from "vitest";
import { environmentTable, readEnv, readSettings, variables } from "~/env.server";

const database = { DATABASE_URL: "postgresql://app:secret@localhost/concertation" };
const production = {
  ...database,
  NODE_ENV: "production",
  PUBLIC_URL: "https://concertation.example",
  TRUST_PROXY: "1",
};

test.each([
  ["PORT", "abc", /^PORT is wrong \("abc"\): it must be a whole number from 1 to 65535, for example 8080\.$/],
  ["PORT", "70000", /^PORT is wrong/],
  ["PUBLIC_URL", "https://concertation.example/", /^PUBLIC_URL is wrong: it must be an origin/],
  ["PUBLIC_URL", "concertation.example", /^PUBLIC_URL is wrong/],
  ["TRUST_PROXY", "yes", /^TRUST_PROXY is wrong \("yes"\): it must be a number of proxies, or addresses/],
  ["DEMO", "true", /^DEMO is wrong \("true"\): it must be 0 or 1/],
  ["LOG_LEVEL", "loud", /^LOG_LEVEL is wrong/],
  ["SMTP_URL", "smtp.exemple.fr", /^SMTP_URL is wrong: it must be an smtp:\/\/ or smtps:\/\/ address/],
  ["MAIL_FROM", "a@b.fr, c@d.fr", /^MAIL_FROM is wrong/],
  [
    "DATABASE_URL",
    "mysql://app:secret@localhost/x",
    /^DATABASE_URL is wrong: it must be a postgresql:\/\/ address/,
  ],
])("%s=%s is refused in one sentence that says what to write", (name, text, sentence) => {
  expect(() => readEnv({ ...production, [name]: text })).toThrow(sentence);
});

test.each(["PUBLIC_URL", "TRUST_PROXY", "DATABASE_URL"])(
  "production needs %s, and an empty text is none",
  (name) => {
    expect(() => readEnv({ ...production, [name]: "" })).toThrow(new RegExp(`^${name} is not set: it must `));
  },
);

test("whoever names a mail server says who mails come from", () => {
  const SMTP_URL = "smtps://user:secret@smtp.exemple.fr:465";
  expect(() => readEnv({ ...production, SMTP_URL })).toThrow(/^MAIL_FROM is not set: it must be an address/);
  const MAIL_FROM = "Concertation <ne-pas-repondre@exemple.fr>";
  expect(readEnv({ ...production, SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM });
});

test("a password never appears in what is said of a wrong address", () => {
  expect(() => readEnv({ DATABASE_URL: "postgres//app:secret@localhost" })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining('app:secret@localhost"') }),
  );
});

test("the demonstration and development say for themselves where they are", () => {
  expect(readSettings({ PORT: "4000" })).toMatchObject({
    PUBLIC_URL: "http://localhost:4000",
    TRUST_PROXY: 0,
    HOST: "127.0.0.1",
  });
  expect(readSettings({ NODE_ENV: "production", DEMO: "1" })).toMatchObject({
    DEMO: true,
    PUBLIC_URL: "http://localhost:3000",
  });
});

test("proxies are counted or listed", () => {
  expect(readEnv({ ...production, TRUST_PROXY: "0" }).TRUST_PROXY).toBe(0);
  expect(readEnv({ ...production, TRUST_PROXY: "10.0.0.0/8, loopback" }).TRUST_PROXY).toEqual([
    "10.0.0.0/8",
    "loopback",
  ]);
});

test("one database address serves for both roles", () => {
  expect(readEnv(database).DATABASE_OWNER_URL).toBe(database.DATABASE_URL);
  expect(readEnv({ DATABASE_OWNER_URL: database.DATABASE_URL }).DATABASE_URL).toBe(database.DATABASE_URL);
});

test("every variable is in the README's table, with an example", () => {
  const table = environmentTable();
  for (const { name, example } of variables)
    expect(table).toMatch(new RegExp(`^\\| \`${name}\` .*${example.slice(0, 5)}`, "m"));
});
