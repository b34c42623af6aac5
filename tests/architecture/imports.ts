import { posix } from "node:path";
import ts from "typescript";
import { sources, textOf } from "./sources";

export type Imports = ReadonlyMap<string, readonly string[]>;

const known = new Set(sources);
const endings = ["", ".ts", ".tsx"];

/** What each source needs when it runs: imports of types are erased, so they tie nobody. */
export function importsOfTheHouse(): Imports {
  return new Map(sources.map((path) => [path, importsOf(path)]));
}

function importsOf(path: string) {
  const { statements } = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.ESNext);
  return statements
    .flatMap(specifierOf)
    .map((specifier) => sourceOf(path, specifier))
    .filter((source) => source !== undefined);
}

function specifierOf(statement: ts.Statement): string[] {
  const lasts =
    (ts.isImportDeclaration(statement) &&
      statement.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword) ||
    (ts.isExportDeclaration(statement) && !statement.isTypeOnly);
  if (!lasts || !statement.moduleSpecifier || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
  return [statement.moduleSpecifier.text];
}

function sourceOf(importer: string, specifier: string) {
  if (!/^[.~]/.test(specifier)) return undefined;
  const target = specifier.startsWith("~/")
    ? `app/${specifier.slice(2)}`
    : posix.join(posix.dirname(importer), specifier);
  return endings.map((ending) => target + ending).find((path) => known.has(path));
}
