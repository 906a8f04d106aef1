/**
 * Generates schemas/generated from the types under schemas/.
 *
 *   node schemas/tooling/generate.mjs           write the files
 *   node schemas/tooling/generate.mjs --check   write nothing; exit 1 when the committed files are stale
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { outputs } from "./outputs.mjs";
import { repository } from "./program.mjs";

const folder = join(repository, "schemas/generated");
const wanted = outputs();
const present = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((path) => !path.startsWith("validators"))
  : [];
const stale = [...wanted.keys()].filter((path) => !present.includes(path) || read(path) !== wanted.get(path));
const surplus = present.filter((path) => !wanted.has(path));

if (process.argv.includes("--check")) {
  for (const path of stale) console.error(`schemas/generated/${path} is not what the types say.`);
  for (const path of surplus) console.error(`schemas/generated/${path} belongs to no type.`);
  if (stale.length + surplus.length > 0) {
    console.error("Run npm run schemas and commit the result.");
    process.exitCode = 1;
  } else {
    console.log(`${wanted.size} generated schema files are up to date.`);
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), wanted.get(path) ?? "");
  }
  for (const path of surplus) rmSync(join(folder, path));
  console.log(`${wanted.size} schema files: ${stale.length} written, ${surplus.length} removed.`);
}

/** Content of a generated file as it is on disk. */
function read(path) {
  return readFileSync(join(folder, path), "utf8");
}
