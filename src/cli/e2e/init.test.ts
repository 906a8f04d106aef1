import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { validateInitReport } from "../../../schemas/generated/validators/index.js";
import { parseWith } from "../../../schemas/validation.js";
import { serveHttp } from "../../lender/testing/serve.js";
import { loadConfig } from "../config/load-config.js";
import { DELIVERIES, INIT_TARGETS, withDefaults } from "../init/init-answers.js";
import { initSurroundings } from "../init/init-world.js";
import { planFiles } from "../init/plan-files.js";
import { writeFiles } from "../init/write-files.js";
import { runCli } from "./support/run-cli.js";
import { temporaryFolder } from "./support/temporary-folder.js";
import { transcript } from "./support/transcript.js";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
const repository = fileURLToPath(new URL("../../../", import.meta.url));
const kinds = INIT_TARGETS.flatMap((target) => DELIVERIES.map((delivery) => ({ target, delivery })));
const init = (cwd: string, ...args: string[]): ReturnType<typeof runCli> => runCli(["init", ...args], { cwd });

/** Every file below a folder with its text. */
function contents(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), "utf8")]),
  );
}

describe("where there is no terminal", () => {
  test("what is not said is asked for by the name of its option, and nothing hangs", async () => {
    const cwd = folder.inside("no-terminal");
    expect(transcript(await init(cwd, "--target", "demo"), cwd)).toMatchInlineSnapshot(`
      "--- stderr
      There is no terminal to ask on. Give --delivery, --ci, or --yes to take what would be offered (--yes --dry-run shows it).
      --- exit 3
      "
    `);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("--yes takes what would be offered, and a second time nothing is changed", async () => {
    const cwd = folder.inside("yes");
    const first = await init(cwd, "lender", "--yes");
    expect(transcript(first, cwd)).toMatchSnapshot();
    const written = contents(cwd);
    expect(Object.keys(written)).toHaveLength(4);
    const second = await init(cwd, "lender", "--yes");
    expect(second).toMatchObject({ exitCode: 0, stdout: expect.not.stringContaining("written") });
    expect(contents(cwd)).toEqual(written);
  });

  test("--dry-run writes nothing and shows all of it", async () => {
    const cwd = folder.inside("dry");
    const ended = await init(cwd, "--yes", "--dry-run", "--json");
    const report = parseWith(validateInitReport, JSON.parse(ended.stdout), "init");
    expect(readdirSync(cwd)).toEqual([]);
    expect(report.dryRun).toBe(true);
    await init(cwd, "--yes");
    expect(Object.fromEntries(report.files.map(({ path, content }) => [join(cwd, path), content]))).toEqual(
      contents(cwd),
    );
  });

  test.each<[string[], string]>([
    [["--base-url", "ftp://x", "--yes"], "Give a URL such as http://127.0.0.1:8080, without user, password and query."],
    [["--base-url", "http://x", "--target", "demo", "--yes"], "--base-url is for --target http"],
    [["taken/file", "--yes"], "Failed to write"],
    [["--target", "htp"], "Allowed choices are http, in-process, demo."],
  ])("%j cannot be done", async (args, message) => {
    const cwd = folder.inside("wrong");
    writeFileSync(join(cwd, "taken"), "");
    const ended = await init(cwd, ...args);
    expect(ended).toMatchObject({ exitCode: 3, stdout: "", stderr: expect.stringContaining(message) });
  });
});

describe("what it writes", () => {
  const made = join(folder.path, "made");
  const place = ({ target, delivery }: (typeof kinds)[number], lang: string): string =>
    join(made, `${target}-${delivery}-${lang}`);

  beforeAll(() => {
    mkdirSync(join(made, "node_modules"), { recursive: true });
    symlinkSync(repository, join(made, "node_modules", "tallystick"));
    symlinkSync(join(repository, "node_modules", "@types"), join(made, "node_modules", "@types"));
    for (const kind of kinds) {
      for (const lang of ["en", "zh"] as const) {
        const surroundings = initSurroundings(place(kind, lang), {});
        const answers = withDefaults({ ...kind, lang, ci: "shell" }, surroundings);
        writeFiles(
          place(kind, lang),
          planFiles(answers, surroundings, () => undefined),
        );
      }
    }
  });

  test("type-checks under strict, and a misspelt key of the configuration does not", async () => {
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      verbatimModuleSyntax: true,
      module: "NodeNext",
      target: "ES2023",
      types: ["node"],
      skipLibCheck: true,
      rootDir: ".",
      outDir: "out",
    };
    writeFileSync(join(made, "package.json"), '{ "type": "module" }');
    writeFileSync(join(made, "tsconfig.json"), JSON.stringify({ compilerOptions: options, exclude: ["out"] }));
    expect(await compiled(made)).toBe("");
    const config = join(place({ target: "http", delivery: "pull" }, "en"), "tallystick.config.ts");
    const text = readFileSync(config, "utf8");
    writeFileSync(config, text.replace("reportsDir", "reportDir"));
    expect(await compiled(made)).toContain("Did you mean to write 'reportsDir'?");
    writeFileSync(config, text);
  });

  test.each(kinds)("loads: $target, $delivery", async (kind) => {
    expect(await loadConfig(undefined, {}, place(kind, "en"))).toMatchObject({
      target: { kind: kind.target === "http" ? "http" : "in-process" },
      delivery: { kind: kind.delivery },
    });
  });

  test("is a script that the shell can read", async () => {
    await promisify(execFile)("sh", ["-n", join(place({ target: "http", delivery: "push" }, "zh"), "tallystick.sh")]);
  });

  test("names the first call that is not filled in when it is run, without a stack: in this process", async () => {
    const cwd = place({ target: "in-process", delivery: "push" }, "en");
    expectNamed(await runCli(["run"], { cwd }), "lender-adapter/lender.mts");
  });

  test("names the first call that is not filled in when it is run, without a stack: over HTTP", async () => {
    const cwd = place({ target: "http", delivery: "pull" }, "en");
    // Node 20 runs no TypeScript; what the compiler made of it above stands for `npx tsx`.
    const port = await freePort();
    const server = join(made, "out", "http-pull-en", "lender-adapter", "server.mjs");
    writeFileSync(server, readFileSync(server, "utf8").replace("8080", String(port)));
    const lender = spawn(process.execPath, [server], { stdio: ["ignore", "pipe", "inherit"] });
    await once(lender.stdout, "data");
    const config = join(cwd, "tallystick.config.ts");
    writeFileSync(config, readFileSync(config, "utf8").replace("8080", String(port)));
    const ended = await runCli(["run"], { cwd });
    lender.kill();
    expectNamed(ended, "lender-adapter/server.mts");
  });
});

function expectNamed(ended: Awaited<ReturnType<typeof runCli>>, file: string): void {
  expect(ended.exitCode).toBe(1);
  const shown = `${ended.stdout}${ended.stderr}`.replaceAll(/\s+/g, " ");
  expect(shown).toContain(`${file}: reset is not filled in yet.`);
  expect(shown).not.toMatch(/ at \S+ \(|node:internal/);
}

/** What the compiler says of a folder. */
async function compiled(cwd: string): Promise<string> {
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  expect(existsSync(compiler)).toBe(true);
  return promisify(execFile)(process.execPath, [compiler, "-p", cwd]).then(
    ({ stdout }) => stdout,
    (error: { readonly stdout?: string; readonly message: string }) => error.stdout ?? error.message,
  );
}

async function freePort(): Promise<number> {
  const served = await serveHttp(() => undefined);
  await served.close();
  return served.port;
}
