/**
 * The whole build: validators from the committed JSON Schemas, JavaScript from the sources, everything else that the
 * sources need at run time copied beside it. Output of sources that are gone is removed.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./program.mjs";
import { writeValidators } from "./validators.mjs";

const dist = join(repository, "dist");

writeValidators();
removeOrphans();
const compiler = join(repository, "node_modules/typescript/bin/tsc");
const compiled = spawnSync(process.execPath, [compiler, "-p", "."], { cwd: repository, stdio: "inherit" });
copyAssets();
process.exitCode = compiled.status ?? 1;

/** Removes compiled files whose source no longer exists. */
function removeOrphans() {
  if (!existsSync(dist)) return;
  for (const path of filesBelow(dist)) {
    const source = path.replace(/\.(js|js\.map|d\.ts)$/, ".ts");
    const isOutput = source !== path && !path.startsWith(join("schemas", "generated", "validators"));
    if (isOutput && !existsSync(join(repository, source))) rmSync(join(dist, path));
  }
}

/** Copies what is not TypeScript: schemas, validators, templates, data. */
function copyAssets() {
  for (const folder of ["schemas", "src", "suites", "examples"]) {
    if (!existsSync(join(repository, folder))) continue;
    for (const path of filesBelow(join(repository, folder))) {
      const generated = path.startsWith(join("generated", "validators"));
      if (folder === "schemas" && path.startsWith("tooling")) continue;
      if (path.endsWith(".ts") && !generated) continue;
      if (path.endsWith("tsconfig.json")) continue;
      cpSync(join(repository, folder, path), join(dist, folder, path));
    }
  }
}

/** Paths of all files below a folder, relative to it. */
function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
