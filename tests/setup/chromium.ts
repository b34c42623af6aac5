import { existsSync, readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { run } from "../run/step";

/** Where distributions and people put theirs; Playwright's own cache comes last. */
const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** As root there is no sandbox to be had; the rest keeps the browser from speaking to anyone but us. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of a Chromium on this machine, or null. `CHROMIUM_PATH` wins, and must then be right. */
export function findChromium(): string | null {
  const wanted = process.env.CHROMIUM_PATH;
  if (!wanted) return [...usualPlaces, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
  if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, which is not there.`);
  return wanted;
}

/** Finds a Chromium or installs one; refuses with what to do when neither can be. */
export async function obtainChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  const said = await (hasApt() ? installPackage() : installByPlaywright());
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    `No Chromium was found, and none could be installed:\n${said}\n` +
      "Install one, then run again: « apt-get install chromium » on Debian, « npx playwright-core install chromium » " +
      "elsewhere, or set CHROMIUM_PATH to the one you have. « npm run check » proves the rest without a browser.",
  );
}

/** Ubuntu's package of that name is only a door to snap, which containers do not have. */
function hasApt() {
  const isDebian = existsSync("/etc/debian_version") && !/^ID=ubuntu$/m.test(read("/etc/os-release"));
  return isDebian && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");

async function installPackage() {
  const quietly = { DEBIAN_FRONTEND: "noninteractive" };
  const listed = await run(["apt-get", "update"], quietly);
  const install = ["apt-get", "install", "-y", "--no-install-recommends", "chromium"];
  const installed = await run(install, quietly);
  return listed.output + installed.output;
}

async function installByPlaywright() {
  const libraries = process.platform === "linux" && process.getuid?.() === 0 ? ["--with-deps"] : [];
  const { output } = await run(["playwright-core", "install", ...libraries, "chromium"]);
  return output;
}
