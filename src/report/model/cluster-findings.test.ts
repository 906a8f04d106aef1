import { describe, expect, it } from "vitest";
import type { LifeAction } from "../../../schemas/run/life.js";
import type { CounterexampleReport, RankedFinding } from "../../../schemas/run/report.js";
import { loanLife } from "../../engine/plans-of.js";
import { falseOverdue } from "../fixtures/counterexamples/false-overdue.js";
import { clusterFindings } from "./cluster-findings.js";

const model = first(falseOverdue.findings);
const story = first(falseOverdue.lives);
const { type: _type, findings: _findings, ...example } = falseOverdue;

/** A counterexample of one life in which these things happen. */
function telling(happens: readonly LifeAction[], more: Partial<CounterexampleReport> = {}): CounterexampleReport {
  const steps = happens.map((action) => ({ on: { instalment: 1, days: 0 }, at: "09:30:00.000", do: action }));
  return {
    ...example,
    shrinkTried: 9,
    findings: [],
    lives: [{ ...story, life: 0, plan: { ...loanLife(story.plan), steps } }],
    ...more,
  };
}

function first<T>([one]: readonly T[]): T {
  if (one === undefined) throw new Error("The fixture is empty.");
  return one;
}

let number = 0;

function finding(counterexample: number, more: Partial<RankedFinding> = {}, score = 5): RankedFinding {
  number += 1;
  return {
    ...model,
    id: `F${number}`,
    rank: number,
    counterexample,
    life: 0,
    differences: [{ field: "AcctMthlyBlgInfSgmt.RpyStatus", owed: ["N"], received: "1" }],
    ...more,
    harm: { ...model.harm, score },
  };
}

const extend: LifeAction = { kind: "extend", periods: 3 };
const pay: LifeAction = { kind: "pay", amount: { of: "due", permille: 1000, less: 0 } };

describe("clusterFindings", () => {
  it("keeps apart class, requirement, field and shape of the life, and a payment is no shape", () => {
    number = 0;
    const examples = [
      telling([pay]),
      telling([]),
      telling([extend, pay]),
      telling([], { faults: example.faults ?? { faults: [{ kind: "reject", record: 1, times: 1 }] } }),
    ];
    const balance = { differences: [{ field: "AcctMthlyBlgInfSgmt.AcctBal", owed: ["1"], received: "2" }] };
    const clusters = clusterFindings(
      [
        finding(0),
        finding(1),
        finding(2),
        finding(3),
        finding(0, balance),
        finding(0, { class: "late", requirement: "OWED-40" }),
      ],
      examples,
    );
    expect(clusters.map(({ key, findings }) => [key, findings.join(" ")])).toEqual([
      [`contradicted ${model.requirement} RpyStatus`, "F1 F2"],
      [`contradicted ${model.requirement} AcctBal`, "F5"],
      [`contradicted ${model.requirement} RpyStatus · extension`, "F3"],
      [`contradicted ${model.requirement} RpyStatus · reject`, "F4"],
      ["late OWED-40", "F6"],
    ]);
    expect(clusters[2]).toMatchObject({
      field: "AcctMthlyBlgInfSgmt.RpyStatus",
      title: {
        en: `contradicted ${model.requirement} RpyStatus, with extension`,
        zh: `内容不符 ${model.requirement} 当前还款状态（展期）`,
      },
    });
    expect(clusters[4]).not.toHaveProperty("field");
  });

  it("puts what was told as it was lived with the first of its kind, whatever happened beside", () => {
    number = 0;
    const asLived = telling([extend], { shrinkTried: 0 });
    const clusters = clusterFindings([finding(0), finding(1)], [asLived, telling([])]);
    expect(clusters.map(({ key, findings }) => [key, findings])).toEqual([
      [`contradicted ${model.requirement} RpyStatus`, ["F1", "F2"]],
    ]);
    const alone = clusterFindings([finding(0)], [asLived]);
    expect(alone.map(({ key }) => key)).toEqual([`contradicted ${model.requirement} RpyStatus`]);
  });

  it("counts borrowers whose report is wrong, each once, and puts those first that harm most", () => {
    number = 0;
    const examples = [telling([]), telling([extend])];
    const clusters = clusterFindings(
      [
        finding(0, { class: "late" }, 90),
        finding(0, {}, 3),
        finding(0, {}, 7),
        finding(0, { life: 1 }, 2),
        finding(0, { life: 2 }, 0),
        finding(1, { class: "dropped" }, 95),
      ],
      examples,
    );
    expect(clusters.map(({ class: kind, borrowers, harm, findings }) => [kind, borrowers, harm, findings])).toEqual([
      ["contradicted", 2, 7, ["F3", "F2", "F4", "F5"]],
      ["dropped", 1, 95, ["F6"]],
      ["late", 1, 90, ["F1"]],
    ]);
  });

  it("has nothing to tell where nothing was found", () => {
    expect(clusterFindings([], [])).toEqual([]);
  });
});
