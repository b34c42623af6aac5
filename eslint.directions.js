import boundaries from "eslint-plugin-boundaries";

/**
 * The places of the house, and which others each may import. `types` lists the places of which only
 * `import type` is allowed: a type is erased, so it ties no one at run time. The advice is what a
 * newcomer reads when an arrow is refused: where to go instead.
 * A file belongs to the first place that names it.
 */
const places = {
  generated: { files: ["app/db/generated/**"], values: ["generated"], types: [], advice: "Generated." },
  routes: {
    files: ["app/routes/**", "app/root.tsx", "app/entry.*.tsx"],
    values: ["http", "paths", "ui", "domain", "domain-server", "content", "live", "lib"],
    types: ["platform"],
    advice:
      "A route recognises, parses, calls the domain and renders: reach the database through a verb of app/domain, move what two routes share to app/http or app/ui, and build URLs with app/http/paths.ts.",
  },
  paths: {
    files: ["app/http/paths.ts"],
    values: ["lib"],
    types: [],
    advice: "app/http/paths.ts holds addresses and knows nobody.",
  },
  http: {
    files: ["app/http/**", "app/routes.ts"],
    values: ["http", "paths", "auth", "domain", "domain-server", "env", "content", "lib"],
    types: ["platform"],
    advice: "app/http knows requests and answers: draw in app/ui, query in app/domain.",
  },
  auth: {
    files: ["app/auth/**"],
    values: ["auth", "domain", "domain-server", "env", "lib"],
    types: ["platform", "db", "generated"],
    advice: "app/auth turns a cookie into an actor: statuses belong to app/http, rules to app/domain.",
  },
  mail: {
    files: ["app/domain/notice/write-*.server.ts"],
    values: ["mail", "paths", "domain", "domain-server", "db", "content", "lib"],
    types: ["platform", "generated"],
    advice:
      "Whoever writes a mail reads the domain, app/content and the addresses of the site, nothing else of the web.",
  },
  "domain-server": {
    files: ["app/domain/**/*.server.ts"],
    values: ["domain", "domain-server", "editor", "db", "lib"],
    types: ["platform", "generated"],
    advice:
      "The domain is the platform without the web: take what you need from the Platform argument, and leave requests to app/http, sentences to app/content.",
  },
  domain: {
    files: ["app/domain/**"],
    values: ["domain", "editor", "lib"],
    types: ["domain-server", "db", "platform", "generated"],
    advice:
      "A pure file of the domain may reach the browser: put what needs the database in a file named *.server.ts, and pass its outcome in.",
  },
  db: {
    files: ["app/db/**"],
    values: ["db", "generated", "lib"],
    types: ["platform"],
    advice: "app/db opens the database and knows nobody: rules belong to app/domain.",
  },
  platform: {
    files: ["app/platform.server.ts"],
    values: ["lib"],
    types: ["db", "domain", "domain-server", "generated"],
    advice: "platform.server.ts holds types: real things are made in server/compose.ts.",
  },
  env: {
    files: ["app/env.server.ts"],
    values: ["lib"],
    types: [],
    advice:
      "The environment is read before anything else exists: it imports nothing of the house but app/lib.",
  },
  editor: {
    files: ["app/editor/**"],
    values: ["editor", "lib"],
    types: ["domain"],
    advice: "app/editor serves browser, server and tests alike: it knows schemas, not rules nor screens.",
  },
  live: {
    files: ["app/live/**"],
    values: ["live", "domain", "content", "editor", "lib"],
    types: ["domain-server"],
    advice: "app/live is the browser side of real time: it receives news; pages fetch through their loader.",
  },
  ui: {
    files: ["app/ui/**"],
    values: ["ui", "editor", "content", "domain", "lib"],
    types: ["domain-server"],
    advice:
      "A component knows no URL, request nor database: take the href or the value as a prop and let the route pass it.",
  },
  content: {
    files: ["app/content/**"],
    values: ["content", "domain", "lib"],
    types: ["domain-server"],
    advice: "app/content holds sentences: derive values in app/domain, draw in app/ui.",
  },
  lib: {
    files: ["app/lib/**"],
    values: ["lib"],
    types: [],
    advice: "app/lib has no domain word: what needs one belongs to a room of app/domain.",
  },
  server: {
    files: ["server/**"],
    values: [
      "server",
      "domain",
      "domain-server",
      "mail",
      "paths",
      "auth",
      "db",
      "env",
      "content",
      "seed",
      "lib",
    ],
    types: ["platform", "http", "generated"],
    advice:
      "server/ owns what outlives a request: it reaches pages through the Remix build and rules through app/domain, never routes or ui.",
  },
  seed: {
    files: ["prisma/seed/**"],
    values: ["seed", "domain", "domain-server", "editor", "db", "lib"],
    types: ["platform", "generated"],
    advice: "The demonstration is loaded through the domain, the editor's schemas and app/db only.",
  },
};

const categories = (names) => ({ file: { categories: names } });

export const testFiles = ["tests/**", "app/**/*.test.{ts,tsx}", "server/**/*.test.ts", "prisma/**/*.test.ts"];

const settings = {
  "import/resolver": { typescript: { project: "tsconfig.json" } },
  "boundaries/files-single-match": true,
  "boundaries/files": [
    ...testFiles.map((pattern) => ({ category: "test", pattern })),
    { category: "style", pattern: "app/**/*.css" },
    ...Object.entries(places).flatMap(([category, { files }]) =>
      files.map((pattern) => ({ category, pattern })),
    ),
  ],
};

const noTest = {
  disallow: { to: categories("test") },
  message: "Nothing imports tests: move what is shared into the house.",
};

/** Later policies win: first a refusal that says where to go, then the arrows that exist. */
const policiesOf = ({ values, types, advice }) => [
  { disallow: { to: categories("*") }, message: advice },
  { allow: { to: categories([...values, "style"]) } },
  { allow: { to: categories(types), dependency: { kind: "type" } } },
  noTest,
];

const arrowsOf = (policies) => ["error", { default: "allow", checkInternals: true, policies }];

/** The arrows of one place: asking each file about its own only takes a tenth of the time of asking it about all. */
const directionsOf = (place) => ({
  files: place.files,
  ignores: testFiles,
  rules: { "boundaries/dependencies": arrowsOf(policiesOf(place)) },
});

/** The import directions of the house, as errors. Of two that name a file the later wins here, the first among places. */
export const directions = [
  { plugins: { boundaries }, settings },
  {
    files: ["app/**", "server/**", "prisma/**"],
    ignores: testFiles,
    rules: { "boundaries/dependencies": arrowsOf([noTest]) },
  },
  ...Object.values(places).reverse().map(directionsOf),
];
