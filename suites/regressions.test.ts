import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readReplayFile } from "../src/cli/replay/read-replay-file.js";
import { bundledLender } from "../src/cli/run/lender-target.js";
import { openSession, type SuiteSession } from "../src/cli/run/suite-session.js";

const FOLDER = join(import.meta.dirname, "..", "fixtures", "regressions");
const files = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

/** Defects of the bundled lender that two of the kept lives once showed. */
const SHOWN_BY: Readonly<Record<string, string>> = {
  "due-on-the-31st-not-told.json": "due-day-31-dropped",
  "payment-after-2200-told-as-overdue.json": "cut-off-22-00",
};

describe("the right lender passes every kept counterexample", () => {
  const session = sessionWith(undefined);
  it.each(files)("%s", async (name) => {
    expect(await classesOf(session(), name)).toEqual([]);
  });
});

describe.each(Object.entries(SHOWN_BY))("%s", (name, defect) => {
  const session = sessionWith(defect);
  it(`still shows the defect ${defect}`, async () => {
    const { expected } = readReplayFile(name, readFileSync(join(FOLDER, name), "utf8"));
    expect(await classesOf(session(), name)).toEqual(expected);
  });
});

function sessionWith(defect: string | undefined): () => SuiteSession {
  let session: SuiteSession | undefined;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "tallystick-regressions-"));
    session = await openSession({ ...bundledLender(defect), seed: 1, lives: 1, suites: [], folder });
  });
  afterAll(async () => session?.release());
  return () => {
    if (session === undefined) throw new Error("The session was not opened.");
    return session;
  };
}

async function classesOf(session: SuiteSession, name: string): Promise<string[]> {
  const { agreement, lives } = readReplayFile(name, readFileSync(join(FOLDER, name), "utf8"));
  const judged = await session.run.live({ scenario: `regression/${name}`, agreement, lives, cohort: 0 });
  return [...new Set(judged.findings.map((finding) => finding.class))].sort();
}
