import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { CreditReport } from "../../../schemas/run/credit-report.js";
import type { CounterexampleFound, Exchange, LogEvent } from "../../../schemas/run/event-log.js";
import type { Finding, Harm } from "../../../schemas/run/finding.js";
import type { Life } from "../../../schemas/run/life.js";
import { validate } from "../../cli/validate.js";
import { memorySink } from "../../engine/event-log/log-sink.js";
import { createLogWriter } from "../../engine/event-log/log-writer.js";
import type { RecordNode } from "../../profiles/pboc-g2/codec/decoded-record.js";
import { encodeRecord } from "../../profiles/pboc-g2/codec/encode-record.js";
import { rootOf } from "../../profiles/pboc-g2/codec/record-roots.js";
import { encodeReport } from "../../profiles/pboc-g2/file/encode-report.js";
import { flatten } from "../../profiles/pboc-g2/received/flatten.js";
import { falseOverdue } from "../fixtures/counterexamples/false-overdue.js";
import { sampleLog } from "../fixtures/sample-log.js";
import { both } from "../fixtures/stories.js";
import { REPORTERS } from "../reporters.js";
import { renderTerminal } from "../terminal.js";
import { classInCreditReport } from "./credit-report-fields.js";
import { LENDER_INTERFACE_FIELDS } from "./lender-interface-fields.js";
import { maskLogEvent } from "./mask-log-event.js";
import { classOfFindingField } from "./record-210-fields.js";
import { Planting, plantBy } from "./testing/planted.js";
import { instancesOf } from "./testing/schema-walk.js";

const RECORDS =
  "110 114 120 130 134 140 210 211 212 213 214 215 220 221 222 223 224 230 231 232 233 234 510 511 514".split(" ");
const BODIES = [
  "OpenAccountRequest",
  "OpenPersonRequest",
  "OpenCollateralRequest",
  "BusinessEvent",
  "ClockRequest",
  "ResetRequest",
];

/*
 * The proof that nothing personal leaves the tool: every field of every record and every body of the lender interface holds
 * a value of its own, taken from the published schemas, so that a new field is planted without anybody thinking of it.
 * Exempt by design are feedback files, evidence bytes and replay files, which hold generated people or are encrypted.
 */
describe("of a personal value in every field", () => {
  const planting = new Planting();
  const events = plantedLog(planting);

  it("each is in the events before they are masked, so that its absence below means something", () => {
    const there = new Set(planting.foundIn(JSON.stringify(events)));
    expect(planting.all.map(({ place }) => place).filter((place) => !there.has(place))).toEqual([]);
    expect(planting.all.length).toBeGreaterThan(400);
  });

  it("none is in the event log", () => {
    const sink = memorySink();
    const writer = createLogWriter(sink, maskLogEvent);
    for (const event of events) writer.append(event);
    expect(planting.foundIn(sink.text())).toEqual([]);
  });

  it.each(REPORTERS)("none is in the $name report", ({ render }) => {
    expect(planting.foundIn(render(events, { folder: "reports/now" }))).toEqual([]);
  });

  it.each(["en", "zh"] as const)("none is on the terminal, whatever its width, in %s", (lang) => {
    for (const width of [60, 200]) {
      expect(planting.foundIn(renderTerminal(events, { lang, width, details: 99 }))).toEqual([]);
    }
  });
});

describe("of a personal value in every field of a message file", () => {
  const planting = new Planting();
  const files = RECORDS.map((type) => plantedFile(planting, type));

  it("each is in the files", () => {
    const text = files.map((file) => file.toString("utf8")).join("\n");
    expect(planting.foundIn(text)).toHaveLength(planting.all.length);
    expect(planting.all.length).toBeGreaterThan(150);
  });

  it.each(["pretty", "json", "ndjson", "sarif"] as const)(
    "none is in what validate --format %s shows",
    async (format) => {
      const said = await Promise.all(files.map((file) => validated(file, format)));
      expect(said.flatMap((out) => planting.foundIn(out))).toEqual([]);
      // Files of which nothing is said prove nothing. Id changes and whole deletions hold codes alone, and any may be one.
      const silent = said.filter((out) => !/"MUST"|MUST {2}|"error"/u.test(out));
      expect(silent.length).toBeLessThanOrEqual(8);
    },
  );
});

function plantedLog(planting: Planting): LogEvent[] {
  return sampleLog().flatMap((event): LogEvent[] => {
    if (event.type === "counterexample") return [];
    if (event.type !== "run-finished") return [event];
    return [...RECORDS.map((type) => plantedCounterexample(planting, type)), ...plantedDifferences(planting), event];
  });
}

function plantedCounterexample(planting: Planting, recordType: string): CounterexampleFound {
  const before = planting.all.length;
  const account = planting.plant(`account of ${recordType}`, "account-code");
  const fields = plantedFields(planting, recordType);
  const [told, truth] = [plantedReport(planting), plantedReport(planting)];
  const [story] = falseOverdue.lives;
  // Plans and bodies are the same whatever the record; each value costs as much as all the others are long.
  const first = recordType === RECORDS[0];
  const plans = first
    ? (instancesOf("Life", plantBy(planting, LENDER_INTERFACE_FIELDS, "Life")) as Life[])
    : falseOverdue.lives.map(({ plan }) => plan);
  const exchanges = first ? BODIES.flatMap((name) => plantedExchanges(planting, name)) : [];
  const harm = plantedHarm(planting);
  const received = {
    file: planting.plant("file", "open"),
    line: 2,
    arrivedAfter: "2024-03-20T16:00:00Z",
    arrivedBy: "2024-03-20T18:00:00Z",
    code: planting.plant("code", "open"),
    asOf: planting.plant("as of", "open"),
    month: planting.plant("month", "open"),
    fields: Object.fromEntries(fields.map(({ path, received }) => [path, received])),
  };
  const values = planting.all.slice(before).map(({ value }) => value);
  // Sentences tell of any of them.
  const sentence = both(`it says ${values.join(", ")}`, `报送为${values.join("、")}`);
  const finding: Finding = {
    ...onlyFinding(),
    id: `F9${recordType}`,
    account,
    message: sentence,
    harm: { ...harm, summary: sentence },
    owed: {
      recordType,
      codes: ["30"],
      asOf: "2024-03-20",
      deadline: "2024-03-22T00:00:00+08:00",
      causes: ["E1"],
      fields: Object.fromEntries(
        fields.map(({ path, owed, accepted }) => [path, { value: owed, accepted: [accepted], judged: true }]),
      ),
    },
    received,
    differences: fields.map(({ path, owed, accepted, received: other }) => ({
      field: path,
      owed: [owed, accepted],
      received: other,
    })),
  };
  const plain = story?.timeline ?? [];
  const telling = plain.map((item, index) => (index === 0 ? { ...item, text: sentence } : item));
  return {
    ...falseOverdue,
    scenario: `property/${recordType}`,
    lives: plans.map((plan, life) => ({
      life,
      plan,
      account,
      // One that repeats everything is enough; each takes as long as all values together.
      timeline: life === 0 ? telling : plain,
      creditReport: { told, true: truth },
    })),
    findings: [finding],
    exchanges: [...exchanges, { method: "POST", path: `/accounts/${account}/events`, headers: {}, status: 201 }],
  };
}

function onlyFinding(): Finding {
  const [finding] = falseOverdue.findings;
  if (finding === undefined) throw new Error("the fixture has no finding");
  return finding;
}

interface PlantedField {
  readonly path: string;
  readonly owed: string;
  readonly accepted: string;
  readonly received: string;
}

/** Every leaf of a record, in every form that its schema allows, by path. */
function plantedFields(planting: Planting, recordType: string): PlantedField[] {
  const paths = new Set(
    instancesOf(`Record${recordType}`, () => "x").flatMap((instance) => [...flatten(instance as RecordNode).keys()]),
  );
  return [...paths].map((path) => {
    const plant = (side: string): string => planting.plant(`${recordType} ${path} ${side}`, classOfFindingField(path));
    return { path, owed: plant("owed"), accepted: plant("accepted"), received: plant("received") };
  });
}

function plantedReport(planting: Planting): CreditReport {
  const [report] = instancesOf("CreditReport", (path) =>
    planting.plant(`CreditReport ${path}`, classInCreditReport(path)),
  );
  const made = report as CreditReport;
  // The schema leaves open which tags a segment has.
  const values = (part: string): Record<string, string> =>
    Object.fromEntries(
      ["Name", "ArlpName", "ArlpCertNum", "LoanConCode", "AcctBal", "RpyStatus"].map((tag) => [
        tag,
        planting.plant(`CreditReport ${part}.${tag}`, classOfFindingField(`x.${tag}`)),
      ]),
    );
  return {
    ...made,
    accounts: made.accounts.map((account) => ({
      ...account,
      basic: values("basic"),
      parties: [values("parties")],
      ...(account.lastMonth === undefined ? {} : { lastMonth: { ...account.lastMonth, values: values("lastMonth") } }),
    })),
  };
}

function plantedHarm(planting: Planting): Harm {
  const cell = { month: "2024-03", told: planting.plant("cell as told", "open"), true: "N" };
  return {
    ...onlyFinding().harm,
    months: [cell],
    grid: [{ ...cell, told: planting.plant("cell of the grid", "open") }],
  };
}

function plantedExchanges(planting: Planting, name: string): Exchange[] {
  const headers = { authorization: planting.plant("a key", "free-text"), "idempotency-key": "L0" };
  return instancesOf(name, plantBy(planting, LENDER_INTERFACE_FIELDS, name)).map((body) => ({
    method: "POST",
    path: "/accounts",
    headers,
    body: JSON.stringify(body),
    status: 201,
  }));
}

function plantedDifferences(planting: Planting): LogEvent[] {
  const pairs = plantedFields(planting, "210").flatMap(({ path, owed, accepted, received }) => [
    { path, old: owed, new: received },
    { path, old: accepted, new: null },
  ]);
  return pairs.map(({ path, ...sent }) => ({
    type: "difference",
    scenario: "property/cohorts",
    agreement: "plain",
    difference: {
      kind: "changed",
      recordType: "210",
      code: "30",
      field: path,
      ...sent,
      cohort: 0,
      life: 0,
      asOf: "2024-03-20",
      count: 1,
    },
  }));
}

/** A report file with a record of every form that the schema allows. */
function plantedFile(planting: Planting, recordType: string): Buffer {
  const bodies = instancesOf(`Record${recordType}`, (path) =>
    planting.plant(`file ${recordType} ${path}`, classOfFindingField(path)),
  );
  return fileOf(recordType, bodies as RecordNode[]);
}

function fileOf(recordType: string, bodies: readonly RecordNode[]): Buffer {
  const header = {
    recordType,
    version: "2.0.0",
    template: recordType === "110" ? "10" : "",
    provider: "N00000000H0001",
    createdAt: "2024-02-16T09:30:00",
  };
  const lines = bodies.map((body) => encodeRecord(rootOf(recordType) ?? "", body));
  return encodeReport({ ...header, count: lines.length }, lines);
}

async function validated(file: Buffer, format: "pretty" | "json" | "ndjson" | "sarif"): Promise<string> {
  let out = "";
  for (const lang of ["en", "zh"] as const) {
    await validate(
      ["-"],
      { format, lang },
      {
        environment: {},
        stdin: () => Readable.from([file]),
        write: (text) => {
          out += typeof text === "string" ? text : Buffer.from(text).toString("utf8");
        },
        note: () => {},
        now: () => "2024-06-01T12:00:00",
        terminal: { isTty: false, ask: async () => "" },
      },
    );
  }
  return out;
}
