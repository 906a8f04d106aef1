import { readFileSync, writeFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { validateReplayFile } from "../../../schemas/generated/validators/index.js";
import type { SubmissionsPage } from "../../../schemas/ledger/lender-interface.js";
import type { DifferenceFound } from "../../../schemas/run/event-log.js";
import type { IntendedDifference } from "../../../schemas/run/intended.js";
import { parseWith } from "../../../schemas/validation.js";
import { type Served, serveHttp } from "../../lender/testing/serve.js";
import { type Ended, runCli } from "./support/run-cli.js";
import { eventsOf, logOf, onlyRun } from "./support/run-folder.js";
import { type SpawnedLender, spawnLender } from "./support/spawned-lender.js";
import { temporaryFolder } from "./support/temporary-folder.js";

// Whole runs in processes of their own: a busy machine takes a multiple of what a quiet one does.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const folder = temporaryFolder(afterAll);
/** One short life, of a loan that falls due on the 31st. */
const LIFE = fileURLToPath(new URL("../../../fixtures/regressions/due-on-the-31st-not-told.json", import.meta.url));
const lenders: SpawnedLender[] = [];
let old: string;

beforeAll(async () => {
  old = await lender();
});

afterAll(async () => {
  for (const one of lenders) await one.close();
});

async function lender(...args: string[]): Promise<string> {
  const spawned = await spawnLender(args);
  lenders.push(spawned);
  return spawned.url;
}

interface Ran extends Ended {
  readonly differences: readonly DifferenceFound[];
  readonly folder: string;
}

/** The life on two builds side by side. */
async function against(name: string, young: string, ...args: string[]): Promise<Ran> {
  const cwd = folder.inside(name);
  const ended = await runCli(["run", "--against", `old=${old},new=${young}`, "--recorded", LIFE, ...args], { cwd });
  const run = onlyRun(join(cwd, "reports"));
  return { ...ended, folder: run, differences: eventsOf(logOf(run).events, "difference") };
}

/** Differences in short. */
function kinds(differences: readonly DifferenceFound[]): string[] {
  return differences.map(({ difference }) => [difference.kind, difference.code, difference.field].join(" ").trim());
}

/** A build whose files name another office that manages the account, which is the lender's own affair. */
function otherOffice(url: string): Promise<Served> {
  return serveHttp((request, response) => {
    const { method, headers, url: path } = request;
    const forward = httpRequest(new URL(path ?? "/", url), { method, headers }, (answer) => {
      void text(answer).then((body) => {
        const changed = path?.startsWith("/submissions") === true ? JSON.stringify(renamed(JSON.parse(body))) : body;
        const { "content-length": _length, ...kept } = answer.headers;
        response.writeHead(answer.statusCode ?? 502, kept).end(changed);
      });
    });
    request.pipe(forward);
  });
}

function renamed(page: SubmissionsPage): SubmissionsPage {
  const files = page.files.map((file) => {
    const told = Buffer.from(file.contentBase64, "base64").toString("utf8");
    const other = told.replaceAll(/<MngmtOrgCode>[^<]*</g, "<MngmtOrgCode>N00000000H0001<");
    const moved = told.includes("N00000000H0001</MngmtOrgCode>")
      ? other.replaceAll("H0001</Mngmt", "H0002</Mngmt")
      : other;
    return { ...file, contentBase64: Buffer.from(moved).toString("base64") };
  });
  return { ...page, files };
}

test("two builds that do the same tell nothing otherwise", async () => {
  const { exitCode, differences, folder: run, stdout } = await against("same", await lender());
  expect([exitCode, differences]).toEqual([0, []]);
  expect(logOf(run).events[0]).toMatchObject({
    builds: [
      { name: "old", target: old },
      { name: "new", target: lenders[1]?.url },
    ],
  });
  expect(stdout).toContain("What old and new tell otherwise of the same lives: 0 kinds");
  // The same instants were asked of both, and the same came.
  const kept = (path: string): string => readFileSync(join(run, path, "messages.ndjson"), "utf8");
  expect(kept("against")).toBe(kept("."));
});

test("a build that drops a record is red for that, and tells the shortest life that shows the difference", async () => {
  const {
    exitCode,
    differences,
    folder: run,
    stdout,
  } = await against("dropped", await lender("--defect", "due-day-31-dropped"));
  expect(exitCode).toBe(1);
  const [first] = differences;
  expect(first?.difference).toMatchObject({ kind: "only-old", recordType: "210", code: "30", new: null, life: 0 });
  const file = join(run, first?.replayFile ?? "");
  const replay = parseWith(validateReplayFile, JSON.parse(readFileSync(file, "utf8")), file);
  expect(replay).toMatchObject({ title: "The builds differ: only-old 210/30", expected: [] });
  expect(replay.lives).toHaveLength(1);
  expect(stdout).toContain("✗ only-old 210/30: ");
  const again = await runCli(
    ["run", "--against", `old=${old},new=${lenders.at(-1)?.url}`, "--recorded", file, "-o", "again"],
    { cwd: folder.inside("dropped") },
  );
  expect(again.exitCode).toBe(1);
});

test("a build that tells a day later has moved every record", async () => {
  const { exitCode, differences } = await against("late", await lender("--defect", "file-a-day-late"));
  expect(exitCode).toBe(1);
  expect(kinds(differences)).toContain("moved 30");
  expect(differences.every(({ difference }) => difference.kind === "moved")).toBe(true);
  const [{ difference } = { difference: undefined }] = differences;
  expect(Date.parse(difference?.new ?? "") - Date.parse(difference?.old ?? "")).toBeGreaterThan(0);
});

describe("a difference that breaks no rule", () => {
  let served: Served;
  const cwd = folder.inside("declarations");

  beforeAll(async () => {
    served = await otherOffice(await lender());
  });
  afterAll(async () => served.close());

  function declared(name: string, ...entries: Partial<IntendedDifference>[]): string {
    const file = join(cwd, `${name}.json`);
    const intended = entries.map((entry) => ({
      owner: "loan ops",
      reason: "office moved",
      expires: "2199-12-31",
      ...entry,
    }));
    writeFileSync(file, JSON.stringify({ intendedVersion: 1, intended }));
    return file;
  }

  test("fails the run where nobody intends it, and by itself is no finding", async () => {
    const { exitCode, differences, folder: run } = await against("office", served.url);
    expect(exitCode).toBe(1);
    expect(new Set(kinds(differences).map((kind) => kind.split(" ").at(-1)))).toEqual(
      new Set(["AcctBsSgmt.MngmtOrgCode"]),
    );
    const { events } = logOf(run);
    expect(eventsOf(events, "counterexample")).toEqual([]);
    expect(eventsOf(events, "scenario-finished").map(({ verdict }) => verdict)).toEqual(["pass"]);
  });

  test("passes where somebody intends it", async () => {
    const file = declared("meant", { kind: "changed", field: "AcctBsSgmt.MngmtOrgCode" });
    const { exitCode, differences, stdout } = await against("meant", served.url, "--intended", file);
    expect(exitCode).toBe(0);
    expect(differences.map(({ difference }) => difference.intended)).toEqual(
      differences.map(() => "loan ops: office moved (until 2199-12-31)"),
    );
    expect(stdout).toContain("✓ changed 210/30 AcctBsSgmt.MngmtOrgCode");
  });

  test("fails where the declaration has expired, and where nothing meets one", async () => {
    const expired = declared("expired", { field: "AcctBsSgmt.MngmtOrgCode", expires: "2020-12-31" });
    const old = await against("expired", served.url, "--intended", expired);
    expect(old.exitCode).toBe(1);
    expect(old.stdout).toContain("expired on 2020-12-31");
    const idle = declared("idle", { field: "AcctBsSgmt.MngmtOrgCode" }, { kind: "moved" });
    const none = await against("idle", served.url, "--intended", idle);
    expect(none.exitCode).toBe(1);
    expect(none.stdout).toContain("moved (loan ops: office moved): no difference meets it");
  });
});

test("a build that does not answer, or answers wrongly, is told of", async () => {
  const cwd = folder.inside("gone");
  const gone = await runCli(["run", "--against", `old=http://127.0.0.1:1,new=${old}`, "--recorded", LIFE], { cwd });
  expect(gone.exitCode).toBe(4);
  const broken = await serveHttp((request, response) => {
    const ok = request.url?.startsWith("/capabilities") === true;
    if (ok) void fetch(new URL("/capabilities", old)).then(async (answer) => response.end(await answer.text()));
    else response.writeHead(500).end();
  });
  try {
    const wrong = await runCli(["run", "--against", `old=${broken.url},new=${old}`, "--recorded", LIFE, "-o", "w"], {
      cwd,
    });
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stdout).toContain('the build "old" could not live the same lives');
  } finally {
    await broken.close();
  }
});

test.each([
  [["--against", "old=http://127.0.0.1:1"], "does not name two builds"],
  [["--against", "a=http://127.0.0.1:1,a=http://127.0.0.1:2"], "Both builds are called a"],
  [["--against", "a=http://127.0.0.1:1,b=http://127.0.0.1:1/"], "one lender that lives every life twice"],
  [["--against", "a=nowhere.config.ts,b=http://127.0.0.1:1"], "nowhere.config.ts"],
  [["--intended", "x.json"], "--against"],
])("%j is refused", async (args, words) => {
  const ended = await runCli(["run", ...args], { cwd: folder.inside("refused") });
  expect(ended.exitCode).toBe(3);
  expect(ended.stderr).toContain(words);
});
