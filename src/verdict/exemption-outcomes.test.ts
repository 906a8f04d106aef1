import { describe, expect, it } from "vitest";
import type { Exemption } from "../../schemas/run/policy.js";
import { SUITES } from "../cli/run/run-options.js";
import { judge } from "./judge.js";
import { exemption, logOf, type ShortLog, type ShortScenario } from "./testing/logs.js";

const STATUS = "AcctMthlyBlgInfSgmt.RpyStatus";
const told: ShortScenario = {
  id: "contract/plain/late-payment",
  requirements: ["OWED-30"],
  findings: [{ class: "contradicted", requirement: "OWED-30", field: STATUS }],
};
const passed: ShortScenario = { id: "contract/plain/paid-on-time", requirements: ["OWED-30", "OWED-20"] };
const both = { scenarios: [told, passed] } satisfies ShortLog;

/** State, findings and exit code of one waiver in a run, and of the same entry as a known failure. */
function outcome(one: Exemption, log: ShortLog = both): readonly unknown[] {
  const [waived = [], known] = (["waivers", "knownFailures"] as const).map((list) => {
    const { exemptions, exitCode } = judge(logOf({ ...log, policy: { ...log.policy, [list]: [one] } }));
    const [only] = exemptions;
    return [only?.state, only?.findings.join(" "), exitCode, only?.advice?.en];
  });
  expect(known).toEqual(waived);
  return waived;
}

function stateOf(one: Exemption, log: ShortLog): unknown {
  const [state] = outcome(one, log);
  return state;
}

const IN_FORCE = ["in-force", "F0001", 0, undefined];

describe("an exemption in force", () => {
  it.each<[string, Exemption]>([
    ["by its requirement", exemption("OWED-30")],
    ["in the scenario", exemption("OWED-30", { scenario: "contract/plain/late-payment" })],
    ["in scenarios below a prefix", exemption("OWED-30", { scenario: "contract/plain" })],
    ["whatever slash ends the prefix", exemption("OWED-30", { scenario: "contract/" })],
    ["of the class", exemption("OWED-30", { class: "contradicted" })],
    ["of the field", exemption("OWED-30", { field: STATUS })],
    ["on its last day", exemption("OWED-30", { expires: "2026-11-22" })],
  ])("%s", (_name, one) => {
    expect(outcome(one)).toEqual(IN_FORCE);
  });

  it("covers the rule by which a record stays refused, and not one that a fault plan put in", () => {
    const refused = (rule: string): ShortLog => ({
      scenarios: [
        {
          id: "faults/plain/refused",
          requirements: ["REPAIR"],
          findings: [{ class: "unrepaired", requirement: "REPAIR", rule }],
        },
      ],
      suites: ["faults"],
    });
    expect(outcome(exemption("F0000601"), refused("F0000601"))).toEqual(IN_FORCE);
    expect(outcome(exemption("I0001302"), refused("I0001302"))).toEqual(["not-exercised", "", 1, undefined]);
  });
});

describe("an exemption that fails the run", () => {
  it.each<[string, Exemption, unknown[]]>([
    [
      "has expired, and covers nothing any more",
      exemption("OWED-30", { expires: "2026-11-21" }),
      [
        "expired",
        "F0001",
        1,
        "It ended on 2026-11-21, and the run is judged as of 2026-11-22. Have ops renew it with a new reason, or put the trouble right.",
      ],
    ],
    [
      "names no requirement",
      exemption("OVED-30"),
      ["unknown", "", 1, "There is no requirement OVED-30; did you mean OWED-30?"],
    ],
    [
      "names no scenario of those that ran",
      exemption("OWED-30", { scenario: "contract/plain/late-pament" }),
      ["unknown", "", 1, "There is no scenario contract/plain/late-pament; did you mean contract/plain/late-payment?"],
    ],
    [
      "names no suite",
      exemption("OWED-30", { scenario: "contarct" }),
      ["unknown", "", 1, "There is no scenario contarct; did you mean contract?"],
    ],
    [
      "names all but an agreement",
      exemption("OWED-30", { scenario: "contract/plan" }),
      ["unknown", "", 1, "There is no scenario contract/plan; did you mean contract/plain?"],
    ],
    [
      "names a field by its tag alone",
      exemption("OWED-30", { field: "TotOverd" }),
      ["unknown", "", 1, "There is no field TotOverd; did you mean AcctMthlyBlgInfSgmt.TotOverd?"],
    ],
    [
      "names a class that never tells of its requirement",
      exemption("OWED-30", { class: "unowed" }),
      [
        "unknown",
        "",
        1,
        "No finding of class unowed tells of OWED-30. Those that do are dropped, late, early, misdated, contradicted.",
      ],
    ],
    [
      "names a field where none is told",
      exemption("OWED-30", { class: "late", field: STATUS }),
      ["unknown", "", 1, "Findings of class late are told by the record and not by a field. Leave the field out."],
    ],
    [
      "matches nothing where its requirement passes",
      exemption("OWED-20", { scenario: "contract/plain/paid-on-time" }),
      [
        "matches-nothing",
        "",
        1,
        "OWED-20 was put to the test here, and nothing that the entry speaks of was found. Take it out.",
      ],
    ],
    [
      "matches nothing where the scenario shows another field",
      exemption("OWED-30", { scenario: "contract/plain/late-payment", field: "AcctMthlyBlgInfSgmt.AcctBal" }),
      [
        "matches-nothing",
        "",
        1,
        "OWED-30 was put to the test here, and nothing that the entry speaks of was found. Take it out.",
      ],
    ],
  ])("%s", (_name, one, expected) => {
    expect(outcome(one)).toEqual(expected);
  });

  it("is of a MUST, when certifying", () => {
    const log: ShortLog = { ...both, policy: { mode: "certify" } };
    expect(outcome(exemption("OWED-30"), log)).toEqual([
      "not-waivable",
      "F0001",
      1,
      "OWED-30 is a MUST, which no certification goes without. Take the entry out and put the trouble right.",
    ]);
    const doubt: ShortLog = {
      ...log,
      scenarios: [{ id: "contract/plain/x", findings: [{ class: "malformed", requirement: "NF24", level: "SHOULD" }] }],
    };
    expect(stateOf(exemption("NF24"), doubt)).toBe("in-force");
  });
});

describe("an exemption that nothing can be said of", () => {
  const aside: Exemption = exemption("OWED-20", { scenario: "contract/plain/paid-on-time" });

  it.each<[string, Exemption, ShortLog]>([
    ["another suite", exemption("OWED-30", { scenario: "timing/plain/cut-off" }), both],
    ["another agreement", exemption("OWED-30", { scenario: "contract/month-end/late-payment" }), both],
    ["a requirement that suites test which did not run", exemption("OWED-20"), both],
    ["a requirement that nothing came to", exemption("OWED-212-H", { scenario: "contract/plain" }), both],
    [
      "more random lives than were asked for",
      exemption("OWED-30", { scenario: "property/plain/cohort-9" }),
      {
        scenarios: [{ id: "property/plain/cohort-1", requirements: ["OWED-30"] }],
        suites: ["property"],
      },
    ],
    ["what could not run", aside, { scenarios: [{ ...passed, ended: "could-not-run" }] }],
    ["what did not end", aside, { scenarios: [{ ...passed, ended: "unfinished" }], whole: false }],
    ["a log that breaks off", aside, { ...both, whole: false }],
    ["a part of a run", aside, { ...both, shard: { index: 1, of: 2 } }],
    [
      "a scenario of another part",
      exemption("OWED-20", { scenario: "contract/plain/elsewhere" }),
      {
        ...both,
        shard: { index: 1, of: 2 },
      },
    ],
  ])("%s", (_name, one, log) => {
    expect(stateOf(one, log)).toBe("not-exercised");
  });

  it("matches nothing once every suite that tests it has run", () => {
    const log: ShortLog = { ...both, suites: [...SUITES] };
    expect(stateOf(exemption("OWED-20"), log)).toBe("matches-nothing");
  });
});
