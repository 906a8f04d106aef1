import { createHash } from "node:crypto";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import type { CohortFinished, LogEvent } from "../../../schemas/run/event-log.js";
import type { MessageLine } from "../../../schemas/run/messages.js";
import type { Policy } from "../../../schemas/run/policy.js";
import { falseOverdue } from "../../report/fixtures/counterexamples/false-overdue.js";
import { sampleLog } from "../../report/fixtures/sample-log.js";
import { exitCodeAtEnd } from "../../verdict/exit-code.js";
import { judge } from "../../verdict/judge.js";
import { currentRequirementSet, referenceTo } from "../../verdict/requirement-sets.js";
import { sha256 } from "../sha256.js";
import type { MessageReader } from "../verify/message-reader.js";
import type { Verifier } from "../verify/verifier.js";

/** Version of the tool that made the sample. */
export const VERSION = "0.1.0";

const agreement = sampleLog().flatMap((event) => (event.type === "run-started" ? event.agreements : []))[0];

/** Messages of the sample: a line a record, its account first, then the rules it breaks. */
const FILES: readonly (readonly string[])[] = [["N1 \n", "N1 \nN2 \n"], ["N3 \nX9 R-FOREIGN\n"]];

/** What a sample run is made of; a test changes it to what it wants to see found. */
export interface SampleRun {
  events: LogEvent[];
  messages: MessageLine[];
}

/** A run of two cohorts that passed, judged as for a certification. */
export function sampleRun(policy: Partial<Policy> = {}): SampleRun {
  const messages = FILES.flatMap((files, cohort): MessageLine[] => [
    ...files.map((text, index): MessageLine => {
      const bytes = Buffer.from(text);
      return {
        type: "file",
        scenario: "contract/opening-record",
        agreement: "plain",
        cohort,
        name: `${cohort}-${index}.txt`,
        arrivedAfter: "2024-01-17T00:00:00+08:00",
        arrivedBy: "2024-01-18T00:00:00+08:00",
        sha256: sha256(bytes),
        bytes: bytes.toString("base64"),
      };
    }),
    {
      type: "accounts",
      scenario: "contract/opening-record",
      agreement: "plain",
      cohort,
      accounts: cohort === 0 ? ["N1", "N2"] : ["N3", null],
    },
  ]);
  const events: LogEvent[] = [
    {
      type: "run-started",
      logVersion: 1,
      tool: { name: "tallystick", version: VERSION },
      at: "2026-11-25T08:00:00.000Z",
      profile: "pboc-g2",
      seed: 1,
      suites: ["contract"],
      lives: 0,
      driving: "http",
      delivery: "pull",
      target: "https://lender.example/test",
      agreements: agreement === undefined ? [] : [agreement],
    },
    {
      type: "policy",
      policy: {
        requirementSet: referenceTo(currentRequirementSet),
        mode: "certify",
        on: "2026-11-25",
        waivers: [],
        knownFailures: [],
        gates: {},
        ...policy,
      },
    },
    {
      type: "scenario-started",
      scenario: "contract/opening-record",
      suite: "contract",
      title: "A new loan is told with code 10",
      // It speaks to all of them, so that each was exercised.
      requirements: currentRequirementSet.requirements.map(({ id }) => id),
      agreement: "plain",
    },
    cohort(messages, 0, { recordsReceived: 3, recordsForeign: 0 }),
    cohort(messages, 1, { recordsReceived: 2, recordsForeign: 1 }),
    { type: "scenario-finished", scenario: "contract/opening-record", verdict: "pass", elapsedMs: 5 },
  ];
  events.push(ended(events));
  return { events, messages };
}

/** The sample with a MUST broken. */
export function failingRun(): SampleRun {
  const { events, messages } = sampleRun();
  events.splice(
    -2,
    2,
    { ...falseOverdue, scenario: "contract/opening-record", agreement: "plain" },
    {
      type: "scenario-finished",
      scenario: "contract/opening-record",
      verdict: "fail",
      elapsedMs: 5,
    },
  );
  events.push(ended(events));
  return { events, messages };
}

/** The last line of a log, as a run writes it. */
export function ended(before: readonly LogEvent[]): LogEvent {
  return {
    type: "run-finished",
    at: "2026-11-25T09:00:00.000Z",
    exitCode: exitCodeAtEnd(before, false),
    interrupted: false,
  };
}

/** The configuration that the sample's log is of, with secrets that evidence leaves out. */
export const sampleConfiguration: TallystickConfig = {
  target: {
    kind: "http",
    baseUrl: "https://lender.example/test",
    headers: { "X-Tenant": "hunter2-tenant", Authorization: { env: "LENDER_TOKEN", prefix: "Bearer " } },
  },
  delivery: { kind: "pull" },
};

/** Lines of JSON as a file. */
export function ndjson(lines: readonly unknown[]): Buffer {
  return Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}

const reader: MessageReader = {
  read: (_name, bytes) => ({
    records: Buffer.from(bytes)
      .toString()
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [account = "", ...broken] = line.split(" ").filter((word) => word !== "");
        return { account, broken };
      }),
    broken: [],
  }),
};

/** What the sample is verified with. */
export function sampleVerifier(own: Partial<Verifier> = {}): Verifier {
  return {
    version: VERSION,
    rules: [{ id: "R1", level: "MUST", confidence: "A", source: "§1" }],
    requirementSets: [currentRequirementSet],
    judge,
    reader,
    trusted: [],
    on: "2026-11-26",
    ...own,
  };
}

function cohort(messages: readonly MessageLine[], index: number, counts: Partial<CohortFinished>): CohortFinished {
  const files = messages.flatMap((line) => (line.type === "file" && line.cohort === index ? [line.sha256] : []));
  const digests = createHash("sha256");
  for (const digest of files) digests.update(Buffer.from(digest, "hex"));
  return {
    type: "cohort-finished",
    scenario: "contract/opening-record",
    agreement: "plain",
    cohort: index,
    lives: 2,
    ledgerEvents: 8,
    clockSteps: 20,
    filesReceived: files.length,
    recordsOwed: 3,
    recordsReceived: 3,
    recordsNotYetDue: 0,
    recordsForeign: 0,
    findings: 0,
    readings: {},
    coverage: { "record:10": 2 },
    messages: { files: files.length, digest: digests.digest("hex") },
    elapsedMs: 5,
    lenderMs: 3,
    ...counts,
  };
}
