import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { array, assert, nat, property, tuple } from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { validateRunReport } from "../../../schemas/generated/validators/index.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { parseWith } from "../../../schemas/validation.js";
import { readLog } from "../../engine/event-log/read-log.js";
import { makeReport } from "../../report/model/make-report.js";
import { REPORTERS } from "../../report/reporters.js";
import { readRunLog, readRunLogSoFar } from "./read-run-log.js";

const folder = mkdtempSync(join(tmpdir(), "tallystick-cut-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "events.ndjson");

const sample = readFileSync(fileURLToPath(new URL("../../../reports/sample/events.ndjson", import.meta.url)));
const NEWLINE = 10;

/** Offsets behind each line end. */
function lineEnds(bytes: Uint8Array): number[] {
  return [...bytes].flatMap((byte, at) => (byte === NEWLINE ? at + 1 : []));
}

/** Log of which the last two lines hold characters of several bytes. */
const [start = ""] = sample.toString("utf8").split("\n");
const short = Buffer.from(
  `${[
    start,
    ...(
      [
        {
          type: "scenario-started",
          scenario: "timing/plain/leap-day",
          suite: "timing",
          title: "29 February",
          titleZh: "闰日𠮷",
          requirements: ["OWED-30"],
          agreement: "plain",
        },
        { type: "could-not-run", scenario: "timing/plain/leap-day", reason: { en: "too late", zh: "为时已晚" } },
      ] satisfies LogEvent[]
    ).map((event) => JSON.stringify(event)),
  ].join("\n")}\n`,
);

describe("a log that is cut off at any byte of its last two lines", () => {
  it("gives its whole lines, and says that there is half a line", async () => {
    const [first = 0] = lineEnds(short);
    for (let length = first; length <= short.length; length += 1) {
      const part = short.subarray(0, length);
      writeFileSync(file, part);
      const { events, complete, cutOff } = await readRunLog(folder);
      // A line that lacks nothing but its end is whole.
      const isWhole = part.at(-1) === NEWLINE || short.at(length) === NEWLINE;
      const lines = part.toString("utf8").split("\n").filter(Boolean).length;
      expect([length, events.length, complete, cutOff]).toEqual([length, isWhole ? lines : lines - 1, false, !isWhole]);
    }
  });

  it("is none where the first line is not whole, and is read as one that has not begun", async () => {
    const [first = 0] = lineEnds(short);
    for (let length = 0; length < first - 1; length += 1) {
      writeFileSync(file, short.subarray(0, length));
      expect(await readRunLogSoFar(folder)).toMatchObject({ events: [], complete: false, cutOff: length > 0 });
    }
    await expect(readRunLog(folder)).rejects.toThrow("was cut off before the first line of its log was whole");
  });
});

it("a line that is torn in the middle of a log is an error that names file and line", async () => {
  const lines = short.toString("utf8").trimEnd().split("\n");
  for (const torn of [1, 2]) {
    const text = lines.map((line, at) => (at === torn - 1 ? line.slice(0, 30) : line)).join("\n");
    writeFileSync(file, text);
    await expect(readRunLogSoFar(folder)).rejects.toThrow(
      `${file}: Failed to read the event log: line ${torn} is no event`,
    );
  }
});

describe("any beginning of a log", () => {
  const ends = lineEnds(sample);
  const lines = (length: number): number => ends.filter((end) => end <= length).length;

  function reportOf(length: number): { readonly events: readonly LogEvent[]; readonly report: RunReport } {
    const { events } = readLog(sample.subarray(0, length).toString("utf8"));
    return { events, report: parseWith(validateRunReport, makeReport(events), `report of ${length} bytes`) };
  }

  /** What only ever grows while a run goes on. */
  function failures({ report }: ReturnType<typeof reportOf>): number[] {
    return [
      report.findings.length,
      report.scenarios.filter(({ verdict }) => verdict === "fail").length,
      report.requirements.filter(({ verdict }) => verdict === "fail").length,
    ];
  }

  it("makes a report that is complete where the log is whole and nowhere else", () => {
    for (const end of [0, ...ends]) {
      const { report } = reportOf(end);
      expect([end, report.complete]).toEqual([end, end === sample.length]);
      expect(report.verdict === "conformant").toBe(false);
    }
  });

  it("of bytes makes the report of its whole lines, and never one with fewer failures than a shorter one", () => {
    assert(
      property(array(nat(sample.length - 2), { minLength: 2, maxLength: 4 }), (lengths) => {
        let before = [0, 0, 0];
        for (const length of lengths.sort((a, b) => a - b)) {
          const made = reportOf(length);
          expect(made.report.complete).toBe(false);
          // The one that lacks nothing but its line end is whole too.
          expect(made.events.length).toBe(lines(length) + (ends.includes(length + 1) ? 1 : 0));
          const now = failures(made);
          expect(now.every((count, at) => count >= (before[at] ?? 0))).toBe(true);
          before = now;
        }
      }),
      { seed: 20_261_122, numRuns: 25 },
    );
  });

  it("is told by every reporter, which says in itself that it is incomplete", () => {
    assert(
      property(tuple(nat(REPORTERS.length - 1), nat(ends.length - 2)), ([which, line]) => {
        const reporter = REPORTERS[which];
        const text = reporter?.render(reportOf(ends[line] ?? 0).events) ?? "";
        const says = reporter?.name.endsWith("json") === true ? /"complete":\s?false/u : /event log breaks off/u;
        expect(text).toMatch(says);
      }),
      { seed: 20_261_122, numRuns: 40, examples: REPORTERS.map((_, which) => [[which, 0]]) },
    );
  });
});

it.each(REPORTERS)("a log without a line makes a report that says so: $name", ({ name, render }) => {
  expect(render([])).toMatch(name.endsWith("json") ? /"complete":\s?false/u : /event log breaks off/u);
});
