/**
 * The script of the HTML report, from its TypeScript in src/report/html/page and what that shares with the rest of the
 * report, as one text that a page carries: src/report/html/generated/page-script.ts. The policy of each page names it by its
 * hash, so that whoever has to decide whether the page may be opened can make it again and compare.
 *
 * `--check` writes nothing and fails where the committed file is not what the sources make.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");
const path = join(repository, "src/report/html/generated/page-script.ts");

/** The file as it should be. */
export async function pageScriptSource() {
  const built = await build({
    configFile: false,
    envDir: false,
    logLevel: "warn",
    root: repository,
    publicDir: false,
    build: {
      write: false,
      minify: true,
      sourcemap: false,
      target: "es2023",
      modulePreload: false,
      lib: { entry: join(repository, "src/report/html/page/main.ts"), formats: ["iife"], name: "tallystick" },
    },
  });
  const [{ output }] = Array.isArray(built) ? built : [built];
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error("The script of the page must be one file.");
  const code = withoutPaths(chunk.code);
  if (/<\/script|<!--/iu.test(code)) throw new Error("The script of the page would end its own element.");
  return [
    "// Generated from src/report/html/page by npm run page:script. Change the sources, not this file.",
    "/** The script of the HTML report, as text: it is embedded, and the page's policy names it by its hash. */",
    "export const PAGE_SCRIPT: string = [",
    ...code
      .trimEnd()
      .split("\n")
      .map((line) => `  ${JSON.stringify(line)},`),
    '].join("\\n");',
    "",
  ].join("\n");
}

/** Where a part came from is told from the repository on, the same on every machine. */
function withoutPaths(code) {
  return code.replaceAll(repository, "").replaceAll(/^\s*\/\/#(?:end)?region.*\n/gmu, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = await pageScriptSource();
  if (process.argv.includes("--check")) {
    if (readFileSync(path, "utf8") === wanted) console.log("The script of the HTML report is up to date.");
    else {
      console.error("src/report/html/generated/page-script.ts is not what its sources make: run npm run page:script.");
      process.exitCode = 1;
    }
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted);
    console.log(`${path.slice(repository.length + 1)}: ${wanted.length} characters.`);
  }
}
