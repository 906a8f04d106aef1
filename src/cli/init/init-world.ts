import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { TOOL_NAME, toolPackage } from "../../lender/tool-package.js";
import type { InitSurroundings } from "./init-answers.js";

/** What `init` finds in its folder and around it. */
export function initSurroundings(folder: string, env: Readonly<Record<string, string | undefined>>): InitSurroundings {
  const language = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find(
    (value) => value !== undefined && value !== "",
  );
  return {
    chinese: language?.startsWith("zh") ?? false,
    nodeRunsTypeScript: Boolean(Reflect.get(process.features, "typescript")),
    installed: isInstalled(folder),
    packageSpec: packageSpec(folder),
    throughNpx: env["npm_command"] === "exec",
    isThere: (path) => existsSync(join(folder, path)),
  };
}

/** The text of a file of the folder; undefined where there is none. */
export function readerOf(folder: string): (path: string) => string | undefined {
  return (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : undefined);
}

/** A checkout is installed from where it lies: the package need be in no registry. */
function packageSpec(folder: string): string {
  const root = toolPackage()?.folder;
  if (root === undefined || root.split(sep).includes("node_modules")) return TOOL_NAME;
  const path = relative(folder, root);
  return /[^\w./@+-]/u.test(path) ? JSON.stringify(path) : path;
}

function isInstalled(folder: string): boolean {
  try {
    createRequire(join(folder, "here.js")).resolve("tallystick/package.json");
    return true;
  } catch {
    return false;
  }
}
