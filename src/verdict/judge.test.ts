import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../schemas/run/event-log.js";
import type { RequirementVerdict } from "../../schemas/run/verdicts.js";
import { judge } from "./judge.js";
import { currentRequirementSet } from "./requirement-sets.js";
import { exemption, logOf, type ShortFinding, type ShortLog } from "./testing/logs.js";

const STATUS = "AcctMthlyBlgInfSgmt.RpyStatus";
const wrongStatus: ShortFinding = { class: "contradicted", requirement: "OWED-30", field: STATUS };
const doubt: ShortFinding = { class: "malformed", requirement: "NF24", level: "SHOULD" };

function requirement(log: ShortLog, id: string): Partial<RequirementVerdict> | undefined {
  const found = judge(logOf(log)).requirements.find((one) => one.id === id);
  if (found === undefined) return undefined;
  const { verdict, reason, scenarios, findings, waived, known } = found;
  return { verdict, scenarios, findings, waived, known, ...(reason === undefined ? {} : { reason }) };
}

describe("a kind of trouble that is told once in a run and met in two scenarios", () => {
  const one = { id: "contract/plain/one", requirements: ["OWED-30"], findings: [wrongStatus] };
  const other = { id: "contract/plain/other", requirements: ["OWED-30"], findings: [wrongStatus], told: false };
  const withKnown = (scenario?: string): ShortLog => ({
    scenarios: [one, other],
    policy: { knownFailures: [exemption("OWED-30", scenario === undefined ? {} : { scenario })] },
  });

  it("is not hidden in the one by what is known of the other", () => {
    for (const scenario of [one.id, other.id]) {
      const { exitCode, scenarios, gates } = judge(logOf(withKnown(scenario)));
      expect(exitCode).toBe(1);
      expect(scenarios.map(({ id, verdict }) => [id, verdict])).toEqual([
        [one.id, scenario === one.id ? "warn" : "fail"],
        [other.id, scenario === other.id ? "warn" : "fail"],
      ]);
      expect(gates.map(({ gate, held, found }) => [gate, held, found])).toEqual([
        ["must", false, 1],
        ["exemptions", true, 0],
      ]);
      expect(requirement(withKnown(scenario), "OWED-30")?.verdict).toBe("fail");
    }
  });

  it("turns no run red where it is known in both", () => {
    const { exitCode, scenarios } = judge(logOf(withKnown()));
    expect([exitCode, scenarios.map(({ verdict }) => verdict)]).toEqual([0, ["warn", "warn"]]);
    expect(requirement(withKnown(), "OWED-30")).toEqual({
      verdict: "warn",
      reason: { en: "All that was found is waived or known.", zh: "所发现的问题均已豁免或已知。" },
      scenarios: [one.id, other.id],
      findings: ["F0001"],
      waived: 0,
      known: 1,
    });
  });

  it("turns it red where the scenario shows another kind beside", () => {
    const log = withKnown();
    const dropped: ShortFinding = { class: "dropped", requirement: "OWED-20" };
    const { exitCode } = judge(logOf({ ...log, scenarios: [one, { ...other, findings: [wrongStatus, dropped] }] }));
    expect(exitCode).toBe(1);
  });
});

describe("a requirement", () => {
  const broken = { id: "contract/plain/a", requirements: ["OWED-30"], findings: [wrongStatus] };
  const fine = { id: "contract/plain/b", requirements: ["OWED-30", "OWED-20"] };
  const policy = {};

  it.each<[string, ShortLog, string, Partial<RequirementVerdict>]>([
    [
      "fails where a MUST is broken, whatever else passes",
      { policy, scenarios: [fine, broken] },
      "OWED-30",
      { verdict: "fail", scenarios: [fine.id, broken.id], findings: ["F0001"], waived: 0, known: 0 },
    ],
    ["passes where a scenario that names it passed", { policy, scenarios: [fine] }, "OWED-20", { verdict: "pass" }],
    [
      "passes where something asked it",
      { policy, scenarios: [fine], coverage: { "rule:I2100H07": 3, "rule:I2100H05": 0 } },
      "I2100H07",
      { verdict: "pass", scenarios: [] },
    ],
    [
      "passes where a record of its kind was owed",
      { policy, scenarios: [fine], coverage: { "record:212-H": 1 } },
      "UNOWED-212",
      { verdict: "pass" },
    ],
    [
      "is not exercised where nothing came to it",
      { policy, scenarios: [fine], coverage: { "rule:I2100H05": 0 } },
      "I2100H05",
      {
        verdict: "not-exercised",
        reason: { en: "Nothing that this run lived came to it.", zh: "本次运行未涉及此项。" },
      },
    ],
    [
      "says why no suite tests it",
      { policy, scenarios: [fine] },
      "I0001402",
      {
        verdict: "not-exercised",
        reason: {
          en: "needs a register of the bureau's that no run has",
          zh: "需要征信中心的登记库，运行中无此数据",
        },
      },
    ],
    [
      "does not apply to other accounts",
      { policy, scenarios: [fine] },
      "I2100A01",
      {
        verdict: "not-applicable",
        reason: {
          en: "It is about R3; the run lives D1.",
          zh: "仅适用于 R3，本次运行涉及 D1。",
        },
      },
    ],
    [
      "warns where a SHOULD is broken",
      { policy, scenarios: [{ ...fine, findings: [doubt] }] },
      "NF24",
      {
        verdict: "warn",
        findings: ["F0001"],
        reason: { en: "What was found breaks a SHOULD.", zh: "所发现的问题仅违反 SHOULD。" },
      },
    ],
    [
      "could not run where a scenario that names it could not, whatever else passes",
      {
        policy,
        scenarios: [fine, { id: "contract/plain/c", requirements: ["OWED-20"], ended: "could-not-run" }],
        beside: [{ type: "could-not-run", scenario: "contract/plain/c", reason: { en: "no reset", zh: "不支持重置" } }],
      },
      "OWED-20",
      { verdict: "could-not-run", reason: { en: "no reset", zh: "不支持重置" } },
    ],
    [
      "could not run where the lender answered wrongly",
      { policy, scenarios: [{ ...fine, ended: "fail" }] },
      "OWED-20",
      { verdict: "could-not-run" },
    ],
    [
      "could not run where the log breaks off",
      { policy, scenarios: [{ ...fine, ended: "unfinished" }], whole: false },
      "OWED-20",
      { verdict: "could-not-run" },
    ],
    [
      "fails before the scenario that shows it has ended",
      { policy, scenarios: [{ ...broken, ended: "unfinished" }], whole: false },
      "OWED-30",
      { verdict: "fail", findings: ["F0001"] },
    ],
    [
      "is a harness error where we failed",
      { policy, scenarios: [fine, { id: "contract/plain/c", requirements: ["OWED-20"], ended: "harness-error" }] },
      "OWED-20",
      { verdict: "harness-error" },
    ],
    [
      "fails where the bureau refused by it and nothing put that right",
      {
        policy,
        scenarios: [
          { id: "faults/plain/x", findings: [{ class: "unrepaired", requirement: "REPAIR", rule: "R2101207" }] },
        ],
      },
      "R2101207",
      { verdict: "fail", scenarios: ["faults/plain/x"], findings: ["F0001"] },
    ],
    [
      "is told though no set has it, where a finding names it",
      { policy, scenarios: [{ id: "contract/plain/x", findings: [{ class: "unowed", requirement: "UNOWED-77" }] }] },
      "UNOWED-77",
      { verdict: "fail", findings: ["F0001"] },
    ],
  ])("%s", (_name, log, id, expected) => {
    expect(requirement(log, id)).toMatchObject(expected);
  });

  it("stands in the order of ids, each once", () => {
    const ids = judge(logOf({ policy, scenarios: [broken, fine] })).requirements.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => (a < b ? -1 : 1)));
    expect(ids.length).toBeGreaterThan(200);
  });

  it("is not in force where no day of its time was lived", () => {
    const log = logOf({ policy, scenarios: [fine] });
    const verdict = (time: { effectiveFrom?: string; effectiveUntil?: string }): unknown => {
      const requirements = currentRequirementSet.requirements.map((entry) =>
        entry.id === "OWED-31" ? { ...entry, ...time } : entry,
      );
      return judge(log, { ...currentRequirementSet, requirements }).requirements.find(({ id }) => id === "OWED-31")
        ?.verdict;
    };
    expect(verdict({ effectiveUntil: "2024-01-14" })).toBe("not-applicable");
    expect(verdict({ effectiveFrom: "2024-07-01" })).toBe("not-applicable");
    expect(verdict({ effectiveFrom: "2024-06-30", effectiveUntil: "2030-01-01" })).toBe("not-exercised");
  });
});

describe("gates", () => {
  const broken = {
    id: "contract/plain/a",
    findings: [wrongStatus, { class: "dropped", requirement: "OWED-20" } as const],
  };
  const doubtful = { id: "contract/plain/b", findings: [doubt] };
  const fine = { id: "contract/plain/c" };
  const of = (log: ShortLog): unknown => {
    const { gates, exitCode } = judge(logOf(log));
    return [
      ...gates.map(({ gate, held, bound, found }) => `${gate} ${held ? "holds" : "fails"} ${found}/${bound}`),
      exitCode,
    ];
  };

  it.each<[string, ShortLog, unknown[]]>([
    ["no MUST", { policy: {}, scenarios: [broken, doubtful] }, ["must fails 2/0", 1]],
    ["as many MUSTs as allowed", { policy: { gates: { must: 2 } }, scenarios: [broken] }, ["must holds 2/2", 0]],
    [
      "none of that when certifying",
      { policy: { mode: "certify", gates: { must: 2 } }, scenarios: [broken] },
      ["must fails 2/0", expect.stringMatching(/^exercised fails/), 1],
    ],
    [
      "so many SHOULDs",
      { policy: { gates: { should: 0 } }, scenarios: [doubtful] },
      ["must holds 0/0", "should fails 1/0", 1],
    ],
    ["any number of SHOULDs", { policy: {}, scenarios: [doubtful] }, ["must holds 0/0", 0]],
    [
      "least coverage",
      {
        policy: { gates: { minCoverage: 67 } },
        scenarios: [fine],
        coverage: { "status:1": 1, "rule:x": 1 },
        notReached: ["status:2"],
      },
      ["must holds 0/0", "coverage fails 66.6/67", 1],
    ],
    [
      "coverage of nothing is none",
      { policy: { gates: { minCoverage: 1 } }, scenarios: [fine] },
      ["must holds 0/0", "coverage fails 0/1", 1],
    ],
    [
      "coverage that an incomplete run lacks is no breach",
      { policy: { gates: { minCoverage: 1 } }, scenarios: [fine], whole: false },
      ["must holds 0/0", "coverage fails 0/1", 2],
    ],
    [
      "coverage of a part is that of no run",
      { policy: { mode: "certify", gates: { minCoverage: 1 } }, scenarios: [fine], shard: { index: 1, of: 2 } },
      ["must holds 0/0", 0],
    ],
    [
      "waivers in force",
      { policy: { gates: { waivers: 0 }, waivers: [exemption("OWED-30"), exemption("OWED-20")] }, scenarios: [broken] },
      ["must holds 0/0", "waivers fails 2/0", "exemptions holds 0/0", 1],
    ],
    [
      "known failures are no waivers",
      {
        policy: { gates: { waivers: 0 }, knownFailures: [exemption("OWED-30"), exemption("OWED-20")] },
        scenarios: [broken],
      },
      ["must holds 0/0", "waivers holds 0/0", "exemptions holds 0/0", 0],
    ],
    [
      "differences that nobody intends",
      { policy: {}, scenarios: [fine], beside: [difference(), difference("ops: planned")] },
      ["must holds 0/0", "differences fails 1/0", 1],
    ],
    [
      "differences that somebody does",
      { policy: {}, scenarios: [fine], beside: [difference("ops: planned")] },
      ["must holds 0/0", "differences holds 0/0", 0],
    ],
  ])("%s", (_name, log, expected) => {
    expect(of(log)).toEqual(expected);
  });

  it("say what they allow and what was found, in both languages", () => {
    const { gates } = judge(logOf({ policy: { gates: { minCoverage: 90 } }, scenarios: [broken] }));
    expect(gates.map(({ text }) => [text.en, text.zh])).toEqual([
      ["MUST requirements broken: 2, at most 0", "违反的 MUST 要求：2，上限 0"],
      ["coverage of what can be reached: 0 %, at least 90 %", "可覆盖项的覆盖率：0%，下限 90%"],
    ]);
  });

  it("are none where the log tells no policy, and it is judged as ever", () => {
    const old = (...scenarios: ShortLog["scenarios"]): unknown => of({ scenarios });
    expect([old(broken), old(doubtful), old(fine)]).toEqual([[1], [0], [0]]);
    expect(of({ scenarios: [fine], beside: [difference()] })).toEqual([1]);
  });
});

describe("a log without a policy", () => {
  it("tells of the requirements that it names, and of no others", () => {
    const scenarios = [{ id: "contract/plain/a", requirements: ["OWED-20"], findings: [wrongStatus] }];
    const { requirements } = judge(logOf({ scenarios }));
    expect(requirements.map(({ id, verdict }) => [id, verdict])).toEqual([
      ["OWED-20", "pass"],
      ["OWED-30", "fail"],
    ]);
  });
});

describe("a policy whose set this version does not have", () => {
  const unknown = { id: "pboc-g2", revision: "2031.4", digest: "0".repeat(64) };
  const broken = { id: "contract/plain/a", requirements: ["OWED-30"], findings: [wrongStatus, doubt] };

  it("leaves what was found, each at its own level", () => {
    const { requirements, exitCode } = judge(logOf({ policy: { requirementSet: unknown }, scenarios: [broken] }));
    expect(requirements.map(({ id, level, verdict }) => [id, level, verdict])).toEqual([
      ["NF24", "SHOULD", "warn"],
      ["OWED-30", "MUST", "fail"],
    ]);
    expect(exitCode).toBe(1);
  });

  it("calls no requirement misspelt", () => {
    const waivers = [exemption("OWED-30"), exemption("NEW-1")];
    const { exemptions } = judge(logOf({ policy: { requirementSet: unknown, waivers }, scenarios: [broken] }));
    expect(exemptions.map(({ state }) => state)).toEqual(["in-force", "not-exercised"]);
  });
});

function difference(intended?: string): LogEvent {
  return {
    type: "difference",
    scenario: "contract/plain/c",
    agreement: "plain",
    difference: {
      kind: "changed",
      recordType: "210",
      code: "30",
      field: STATUS,
      old: "N",
      new: "1",
      cohort: 0,
      life: 0,
      asOf: "2024-02-15",
      count: 1,
      ...(intended === undefined ? {} : { intended }),
    },
  };
}
