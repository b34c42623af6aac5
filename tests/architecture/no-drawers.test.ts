import { expect, test } from "vitest";
import { sources } from "./sources";

const drawer = /(^|[/.-])(utils?|helpers?|misc|common|shared|stuff)([/.-]|$)/;
const shelf = /(^|\/)index\.tsx?$/;
const routes = "app/routes/";
const kebab = /^[a-z0-9$_+.-]+$/;
const pascal = /^[A-Z][A-Za-z0-9]*(\.client|\.server)?(\.test)?\.tsx$/;

const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

test("no file is a drawer where anything goes", () => {
  expect(sources.filter((path) => drawer.test(path))).toEqual([]);
});

test("rooms have no barrel: a file is imported from where it is", () => {
  expect(sources.filter((path) => shelf.test(path) && !path.startsWith(routes))).toEqual([]);
});

test("files are in kebab-case, components in PascalCase", () => {
  const misnamed = sources.filter((path) => !kebab.test(nameOf(path)) && !pascal.test(nameOf(path)));
  expect(misnamed).toEqual([]);
});
