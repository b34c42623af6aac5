import { isIP } from "node:net";
import { z } from "zod";

/** What the README says of one variable. `must` ends the sentence told to whoever got it wrong: "it must …". */
type Documentation = { purpose: string; fallback: string; example: string; must: string };

const documentation = z.registry<Documentation>();

const isHttpOrigin = (text: string) =>
  URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
const isPostgresUrl = (text: string) => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
const isProxy = (text: string) =>
  ["loopback", "linklocal", "uniquelocal"].includes(text) || isIP(text.replace(/\/\d{1,3}$/, "")) !== 0;

const port = z.coerce.number().int().min(1).max(65_535);
const proxies = z.union([
  z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number),
  z
    .string()
    .transform((list) => list.split(",").map((proxy) => proxy.trim()))
    .refine((list) => list.every(isProxy)),
]);
const postgresUrl = z.string().refine(isPostgresUrl);
const isSmtpUrl = (text: string) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol);
const isSender = (text: string) => /^([^<>@]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(text);
const publisherDetail = (purpose: string, example: string) =>
  z.string().optional().register(documentation, {
    purpose,
    fallback: "« à compléter par l'exploitant »",
    example,
    must: "be a text",
  });

const shape = {
  NODE_ENV: z.enum(["development", "production", "test"]).default("development").register(documentation, {
    purpose:
      "How the program runs; `npm start` and `npm run demo` run in production, `npm run dev` in development, whatever it says.",
    fallback: "set by the command",
    example: "production",
    must: "be development, production or test",
  }),
  PORT: port.default(3000).register(documentation, {
    purpose: "The port to listen on.",
    fallback: "3000",
    example: "8080",
    must: "be a whole number from 1 to 65535",
  }),
  HOST: z.string().default("127.0.0.1").register(documentation, {
    purpose:
      "The address to listen on. Only this machine unless told otherwise, in production too: a reverse proxy stands in front.",
    fallback: "127.0.0.1",
    example: "0.0.0.0",
    must: "be an address of this machine",
  }),
  PUBLIC_URL: z.string().refine(isHttpOrigin).optional().register(documentation, {
    purpose:
      "The address people know the site by: in mails, feeds and the check of a form's origin. The Host header is never believed.",
    fallback: "required in production; `http://localhost:PORT` in the demonstration and in development",
    example: "https://concertation.example.fr",
    must: "be an origin: http or https and a name, without path nor final slash",
  }),
  TRUST_PROXY: proxies.optional().register(documentation, {
    purpose:
      "The reverse proxies in front, whose word on the visitor's address is taken: how many, or their addresses. 0 means none.",
    fallback: "required in production; 0 in the demonstration and in development",
    example: "1",
    must: "be a number of proxies, or addresses separated by commas",
  }),
  DATABASE_URL: postgresUrl.optional().register(documentation, {
    purpose:
      "The PostgreSQL database (15 or newer), as the application's role, which may not change tables nor rewrite the journal.",
    fallback: "required in production; an embedded PostgreSQL in the demonstration and in development",
    example: "postgresql://concertation_app:secret@localhost:5432/concertation",
    must: "be a postgresql:// address",
  }),
  DATABASE_OWNER_URL: postgresUrl.optional().register(documentation, {
    purpose:
      "The same database as the role that owns its tables: for `npm run migrate`. With one of the two only, everything runs as one role, and the database does not enforce that the journal is never rewritten.",
    fallback: "DATABASE_URL",
    example: "postgresql://concertation_owner:secret@localhost:5432/concertation",
    must: "be a postgresql:// address",
  }),
  SMTP_URL: z.string().refine(isSmtpUrl).optional().register(documentation, {
    purpose:
      "The server that mails leave through; never used in the demonstration, whose mails are read at /demo/courrier.",
    fallback: "none: mails wait in the queue, and a warning says so at each start",
    example: "smtps://user:secret@smtp.example.fr:465",
    must: "be an smtp:// or smtps:// address",
  }),
  MAIL_FROM: z.string().refine(isSender).optional().register(documentation, {
    purpose: "Who mails come from.",
    fallback: "required with SMTP_URL",
    example: "Concertation <ne-pas-repondre@concertation.example.fr>",
    must: "be an address, or a name and an address between < and >",
  }),
  DATA_DIR: z.string().default(".data").register(documentation, {
    purpose: "The folder of the embedded PostgreSQL.",
    fallback: ".data",
    example: "/var/lib/concertation-demo",
    must: "be a folder",
  }),
  DEMO: z
    .enum(["0", "1"])
    .default("0")
    .transform((text) => text === "1")
    .register(documentation, {
      purpose:
        "1 opens the demonstration's doors (its accounts, /kit), sends no real mail, and refuses a database the demonstration did not make.",
      fallback: "0; 1 with `npm run demo`",
      example: "1",
      must: "be 0 or 1",
    }),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .register(documentation, {
      purpose: "How much is logged.",
      fallback: "info; warn with `npm run demo`",
      example: "warn",
      must: "be fatal, error, warn, info, debug, trace or silent",
    }),
  PUBLISHER_NAME: publisherDetail("Legal pages: who publishes the site.", "Agence de l'exemple"),
  PUBLISHER_ADDRESS: publisherDetail(
    "Legal pages: the publisher's postal address.",
    "1 rue de l'Exemple, 75000 Paris",
  ),
  PUBLISHER_DIRECTOR: publisherDetail("Legal pages: the director of publication.", "Camille Exemple"),
  PUBLISHER_CONTACT: publisherDetail(
    "Legal pages: how to reach the publisher.",
    "contact@concertation.example.fr",
  ),
  HOSTING_PROVIDER: publisherDetail(
    "Legal pages: who hosts the site, with address and telephone.",
    "Hébergeur de l'exemple, 2 rue de l'Exemple, 59000 Lille",
  ),
  DPO_CONTACT: publisherDetail(
    "Personal data page: how to reach the data protection officer.",
    "dpo@concertation.example.fr",
  ),
  ACCESSIBILITY_CONTACT: publisherDetail(
    "Accessibility page: how to report a difficulty.",
    "accessibilite@concertation.example.fr",
  ),
};

const schema = z.object(shape);
type Source = Record<string, string | undefined>;

/** What the environment says, without a database: the demonstration and development start one of their own when none is named. */
export type Settings = Omit<z.output<typeof schema>, "PUBLIC_URL" | "TRUST_PROXY"> & {
  PUBLIC_URL: string;
  TRUST_PROXY: number | string[];
};

/** Everything the program is told from outside. Both addresses are the same when only one is given. */
export type Env = Settings & { DATABASE_URL: string; DATABASE_OWNER_URL: string };

/** A wrong or missing variable, in one sentence with its cure. Recognised by `code`: two bundles may each hold a copy of the class. */
export class EnvironmentError extends Error {
  readonly code = "environment";
}

/** Every variable, for the README and for whoever asks. */
export const variables = Object.entries(shape).map(([name, type]) => ({
  name,
  ...documentationOf(name, type),
}));

export function environmentTable(): string {
  const rows = variables.map(({ name, purpose, fallback, example }) => [
    `\`${name}\``,
    purpose,
    fallback,
    `\`${example}\``,
  ]);
  const head = [
    ["Variable", "Purpose", "Default", "Example"],
    ["---", "---", "---", "---"],
  ];
  return [...head, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Reads everything but the database; throws an EnvironmentError about the first variable that is wrong. */
export function readSettings(source: Source): Settings {
  const given = Object.fromEntries(Object.entries(source).filter(([, text]) => text !== "")); // an empty string is no answer
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw wrong(String(parsed.error.issues[0]?.path[0]), given);
  const { data } = parsed;
  const mustSay = data.NODE_ENV === "production" && !data.DEMO;
  if (mustSay && data.PUBLIC_URL === undefined) throw missing("PUBLIC_URL");
  if (mustSay && data.TRUST_PROXY === undefined) throw missing("TRUST_PROXY");
  if (data.SMTP_URL !== undefined && data.MAIL_FROM === undefined) throw missing("MAIL_FROM");
  return {
    ...data,
    PUBLIC_URL: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    TRUST_PROXY: data.TRUST_PROXY ?? 0,
  };
}

/** Reads everything; throws an EnvironmentError about the first variable that is wrong or missing. */
export function readEnv(source: Source): Env {
  const settings = readSettings(source);
  const DATABASE_URL = settings.DATABASE_URL ?? settings.DATABASE_OWNER_URL;
  if (DATABASE_URL === undefined) throw missing("DATABASE_URL");
  return { ...settings, DATABASE_URL, DATABASE_OWNER_URL: settings.DATABASE_OWNER_URL ?? DATABASE_URL };
}

/** The process's own environment, changed for this run: React and Remix read NODE_ENV by themselves. */
export function environmentFor(
  mode: "development" | "production",
  changes: Source = {},
  defaults: Source = {},
): Source {
  process.env.NODE_ENV = mode;
  return { ...defaults, ...process.env, ...changes };
}

/** What a program we start finds in its environment: ours, and what it must be told. */
export function inheritedEnvironment(additions: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...additions };
}

function wrong(name: string, given: Source): EnvironmentError {
  const { must, example } = documentationFor(name);
  const value = name.endsWith("_URL") ? "" : ` (${JSON.stringify(given[name])})`; // an address may hold a password
  return new EnvironmentError(`${name} is wrong${value}: it must ${must}, for example ${example}.`);
}

function missing(name: string): EnvironmentError {
  const { must, example } = documentationFor(name);
  return new EnvironmentError(`${name} is not set: it must ${must}, for example ${example}.`);
}

function documentationFor(name: string): Documentation {
  return variables.find((variable) => variable.name === name) ?? documentationOf(name, undefined);
}

function documentationOf(name: string, type: z.ZodType | undefined): Documentation {
  const found = type && documentation.get(type);
  if (!found) throw new EnvironmentError(`${name} is not documented in app/env.server.ts.`);
  return found;
}
