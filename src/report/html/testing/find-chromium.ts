import { existsSync } from "node:fs";

/** Where Chromium and its kin usually are. */
const USUAL = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser to test with, or why there is none. */
export type FoundBrowser = { readonly path: string } | { readonly skip: string };

/**
 * The browser that `CHROMIUM` names, or one at a usual place.
 * @param isThere whether there is a file at a path
 * @throws Error where there is none: a test that is not run must not look like one that passed. `TALLYSTICK_NO_BROWSER=1`
 * says that it is meant.
 */
export function findChromium(
  environment: Readonly<Record<string, string | undefined>>,
  isThere: (path: string) => boolean = existsSync,
): FoundBrowser {
  if (environment["TALLYSTICK_NO_BROWSER"] === "1") {
    return { skip: "TALLYSTICK_NO_BROWSER=1: the HTML report is not tested in a browser." };
  }
  const named = environment["CHROMIUM"] ?? "";
  const path = (named === "" ? USUAL : [named]).find((place) => isThere(place));
  if (path !== undefined) return { path };
  const where = named === "" ? "there is no Chromium at any usual place" : `there is no ${named}, which CHROMIUM names`;
  throw new Error(
    `Failed to find a browser: ${where}. Install one, name it with CHROMIUM=<path>, or leave these tests out with ` +
      "TALLYSTICK_NO_BROWSER=1.",
  );
}
