import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
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
    throughNpx: env["npm_command"] === "exec",
    isThere: (path) => existsSync(join(folder, path)),
  };
}

/** The text of a file of the folder; undefined where there is none. */
export function readerOf(folder: string): (path: string) => string | undefined {
  return (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : undefined);
}

function isInstalled(folder: string): boolean {
  try {
    createRequire(join(folder, "here.js")).resolve("tallystick/package.json");
    return true;
  } catch {
    return false;
  }
}
