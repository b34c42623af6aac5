import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { directions, testFiles } from "./eslint.directions.js";

/** What the domain must not know; `lib`, `editor` and `db` neither, since it stands on them. */
const withoutWeb = {
  files: ["app/domain/**", "app/lib/**", "app/editor/**", "app/db/**"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          {
            group: ["@remix-run/*", "react", "react/*", "react-dom", "express", "socket.io*", "pino*"],
            message:
              "The domain could be driven from a terminal: leave the web to app/http, app/ui and server/.",
          },
        ],
      },
    ],
  },
};

/** What is forbidden by its shape: a list for each folder, since a later list replaces an earlier one. */
const forbid = (...shapes) => ["error", bareInterface, ...shapes];

const bareInterface = {
  selector: "TSInterfaceDeclaration:not(TSModuleBlock *)",
  message: "Types are written `type`; an interface only widens somebody else's inside `declare module`.",
};
const barrel = {
  selector: ":matches(ExportAllDeclaration, ExportNamedDeclaration[source])",
  message: "No barrels: import from the file that defines it.",
};
const styleAttribute = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content security policy refuses style attributes: use a class or a data attribute.",
};
const hiddenClock = {
  selector:
    ":matches(NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'])",
  message: "Time is injected: use `now` of the act, or platform.clock().",
};
const hiddenId = {
  selector: "CallExpression[callee.property.name='randomUUID'], CallExpression[callee.name='randomUUID']",
  message: "Ids are injected: use platform.newId().",
};

const environment = {
  object: "process",
  property: "env",
  message: "Only app/env.server.ts reads the environment: add the variable there and pass the value.",
};

const typescript = {
  files: ["**/*.{ts,tsx}"],
  extends: [
    js.configs.recommended,
    tseslint.configs.strictTypeChecked,
    tseslint.configs.stylisticTypeChecked,
  ],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    "no-restricted-syntax": forbid(),
    eqeqeq: ["error", "always", { null: "ignore" }],
    "max-lines": ["error", { max: 300 }],
    "max-lines-per-function": ["error", { max: 60, skipComments: true }],
    "no-restricted-properties": ["error", environment],
    "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
    "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
    "@typescript-eslint/consistent-type-definitions": "off", // see `bareInterface`
    "@typescript-eslint/consistent-type-imports": "error",
    "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    "@typescript-eslint/consistent-indexed-object-style": "off", // a Record cannot contain itself
    "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }], // by code points, on purpose
    "@typescript-eslint/no-import-type-side-effects": "error",
    "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    "@typescript-eslint/switch-exhaustiveness-check": "error",
    "@typescript-eslint/only-throw-error": [
      "error",
      {
        allow: [
          { from: "lib", name: "Response" },
          { from: "package", package: "@remix-run/server-runtime", name: "TypedResponse" },
          { from: "package", package: "@remix-run/router", name: "DataWithResponseInit" },
        ],
      },
    ],
  },
};

const screens = {
  files: ["app/**/*.tsx"],
  extends: [
    jsxA11y.flatConfigs.strict,
    {
      plugins: { "react-hooks": reactHooks },
      rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
    },
  ],
  rules: { "max-lines-per-function": ["error", { max: 90, skipComments: true }] },
};

/** A test reads like a list of sentences: its outer function is only a heading. Matchers such as `expect.any` are `any`. */
const tests = {
  files: testFiles,
  rules: {
    "max-lines-per-function": "off",
    "no-restricted-properties": "off",
    "@typescript-eslint/no-unsafe-assignment": "off",
    "@typescript-eslint/unbound-method": "off",
  },
};

export default tseslint.config(
  { ignores: ["build/", ".data/", ".cache/", "app/db/generated/", "coverage/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.js"],
    extends: [js.configs.recommended],
    languageOptions: { globals: { console: "readonly", process: "readonly", URL: "readonly" } },
  },
  typescript,
  screens,
  ...directions,
  withoutWeb,
  {
    files: ["app/**"],
    rules: { "no-console": "error", "no-restricted-syntax": forbid(barrel, styleAttribute) },
  },
  {
    files: ["app/domain/**"],
    rules: { "no-restricted-syntax": forbid(barrel, hiddenClock, hiddenId) },
  },
  { files: ["app/db/**"], rules: { "no-restricted-syntax": forbid() } },
  { files: ["app/content/**", "prisma/seed/**"], rules: { "max-lines": "off" } },
  { files: ["app/env.server.ts", "*.config.ts"], rules: { "no-restricted-properties": "off" } },
  tests,
);
