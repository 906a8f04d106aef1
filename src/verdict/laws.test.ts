import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FindingClass } from "../../schemas/run/finding.js";
import type { Exemption, Policy } from "../../schemas/run/policy.js";
import type { RequirementVerdict } from "../../schemas/run/verdicts.js";
import { judge } from "./judge.js";
import { exemption, logOf, type ShortFinding, type ShortLog, type ShortScenario } from "./testing/logs.js";

const RUNS = { seed: 20261122, numRuns: 200 };

/** Best first. */
const ORDER: readonly RequirementVerdict["verdict"][] = [
  "pass",
  "not-applicable",
  "not-exercised",
  "warn",
  "could-not-run",
  "harness-error",
  "fail",
];

const REQUIREMENTS = ["OWED-30", "OWED-20", "NF24", "R2101207", "REPAIR"] as const;
const FIELDS = ["AcctMthlyBlgInfSgmt.RpyStatus", "AcctMthlyBlgInfSgmt.AcctBal"] as const;
const SCENARIOS = ["contract/plain/a", "contract/plain/b", "contract/month-end/a", "faults/plain/a"] as const;

const finding: fc.Arbitrary<ShortFinding> = fc.oneof(
  fc.record({
    class: fc.constant<FindingClass>("contradicted"),
    requirement: fc.constantFrom("OWED-30", "OWED-20"),
    field: fc.constantFrom(...FIELDS),
  }),
  fc.record({
    class: fc.constantFrom<FindingClass>("dropped", "late"),
    requirement: fc.constantFrom("OWED-30", "OWED-20"),
  }),
  fc.record({
    class: fc.constant<FindingClass>("malformed"),
    requirement: fc.constant("NF24"),
    level: fc.constant("SHOULD" as const),
  }),
  fc.record({
    class: fc.constant<FindingClass>("unrepaired"),
    requirement: fc.constant("REPAIR"),
    rule: fc.constantFrom("R2101207", "I0001302"),
  }),
);

const scenario = (id: string): fc.Arbitrary<ShortScenario> =>
  fc
    .record({
      requirements: fc.subarray([...REQUIREMENTS]),
      findings: fc.array(finding, { maxLength: 3 }),
      told: fc.boolean(),
      ended: fc.option(fc.constantFrom("could-not-run" as const, "harness-error" as const, "unfinished" as const), {
        nil: undefined,
        freq: 5,
      }),
    })
    .map(({ ended, ...rest }) => ({ id, ...rest, ...(ended === undefined ? {} : { ended }) }));

const waiver: fc.Arbitrary<Exemption> = fc
  .record({
    requirement: fc.constantFrom(...REQUIREMENTS, "NO-SUCH"),
    scenario: fc.option(fc.constantFrom("contract", "contract/plain", ...SCENARIOS), { nil: undefined }),
    class: fc.option(fc.constantFrom<FindingClass>("contradicted", "dropped", "late"), { nil: undefined }),
    field: fc.option(fc.constantFrom(...FIELDS), { nil: undefined }),
    expires: fc.constantFrom("2026-11-21", "2026-12-31"),
  })
  .map(({ requirement, expires, ...optional }) =>
    exemption(requirement, {
      expires,
      ...(optional.scenario === undefined ? {} : { scenario: optional.scenario }),
      ...(optional.class === undefined ? {} : { class: optional.class }),
      ...(optional.field === undefined ? {} : { field: optional.field }),
    }),
  );

const log: fc.Arbitrary<ShortLog & { policy: Partial<Policy> }> = fc.record({
  scenarios: fc.tuple(...SCENARIOS.map(scenario)),
  policy: fc.record({
    mode: fc.constantFrom("run" as const, "certify" as const),
    waivers: fc.array(waiver, { maxLength: 2 }),
    knownFailures: fc.array(waiver, { maxLength: 2 }),
  }),
  suites: fc.constant(["contract", "faults"]),
  agreements: fc.constant(["plain", "month-end"]),
  coverage: fc.constant({ "record:30": 1, "rule:NF24": 1 }),
  whole: fc.boolean(),
});

function ranks(short: ShortLog): Map<string, number> {
  return new Map(judge(logOf(short)).requirements.map(({ id, verdict }) => [id, ORDER.indexOf(verdict)]));
}

/** Requirements whose verdict is better in the second than in the first. */
function better(before: ShortLog, after: ShortLog): string[] {
  const now = ranks(after);
  return [...ranks(before)].filter(([id, rank]) => (now.get(id) ?? 0) < rank).map(([id]) => id);
}

describe("verdicts", () => {
  it("never get better by one more finding", () => {
    fc.assert(
      fc.property(log, finding, fc.nat(3), (short, more, at) => {
        const scenarios = short.scenarios.map((one, index) =>
          index === at ? { ...one, findings: [...(one.findings ?? []), more] } : one,
        );
        expect(better(short, { ...short, scenarios })).toEqual([]);
      }),
      RUNS,
    );
  });

  it("never get worse by one more exemption, nor does what could not be seen become green by it", () => {
    fc.assert(
      fc.property(log, waiver, fc.constantFrom("waivers" as const, "knownFailures" as const), (short, more, list) => {
        const after = { ...short, policy: { ...short.policy, [list]: [...(short.policy[list] ?? []), more] } };
        expect(better(after, short)).toEqual([]);
        const unseen = (one: ShortLog): string[] =>
          judge(logOf(one))
            .requirements.filter(({ verdict }) => verdict === "could-not-run" || verdict === "harness-error")
            .map(({ id }) => id);
        expect(unseen(after)).toEqual(expect.arrayContaining(unseen(short)));
      }),
      RUNS,
    );
  });

  it("end a run no better by one more finding, where nothing is exempt", () => {
    const worse = [0, 2, 1, 4, 5];
    fc.assert(
      fc.property(log, finding, fc.nat(3), (short, more, at) => {
        const bare = { ...short, policy: {} };
        const scenarios = short.scenarios.map((one, index) =>
          index === at ? { ...one, findings: [...(one.findings ?? []), more] } : one,
        );
        const code = (one: ShortLog): number => worse.indexOf(judge(logOf(one)).exitCode);
        expect(code({ ...bare, scenarios })).toBeGreaterThanOrEqual(code(bare));
      }),
      RUNS,
    );
  });

  it("are red whenever a MUST is broken that nothing exempts", () => {
    fc.assert(
      fc.property(log, (short) => {
        const { exitCode, requirements } = judge(logOf(short));
        const failed = requirements.some(({ level, verdict }) => level === "MUST" && verdict === "fail");
        if (failed) expect(exitCode).not.toBe(0);
      }),
      RUNS,
    );
  });

  it("are derived from the log alone: the same log gives the same judgement", () => {
    fc.assert(
      fc.property(log, (short) => {
        const events = logOf(short);
        const plain = (): unknown => JSON.parse(JSON.stringify(judge(events)));
        expect(plain()).toEqual(plain());
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});
