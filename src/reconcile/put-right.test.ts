import { describe, expect, it } from "vitest";
import { type PartName, partOwed } from "../profiles/pboc-g2/reporting/testing/live-part.js";
import { reconcileStory, renderFinding } from "./testing/reconcile-story.js";
import { type Telling, tell } from "./testing/tell.js";

const horizon = "2024-03-31";

/** A card of which the minimum of 5 February, 10.00, is overdue on the bill of 5 March. */
const MISSED = "2024-01-12 activate\n2024-01-20 draw 100";

/** Stories that between them owe every record by which something that is no loan is put right. */
const STORIES: readonly (readonly [requirement: string, name: PartName, words: string])[] = [
  ["OWED-211", "claim", "2024-02-05 pay 100\n2024-02-20 code NEW"],
  ["OWED-212-B", "R2", "2024-02-05 activate\n2024-02-20 identity 王五"],
  ["OWED-212-H", "R1", "2024-01-12 draw 100\n2024-02-20 pay 10 on 2024-02-10"],
  ["OWED-212-H", "R2", "2024-01-12 activate\n2024-01-12 draw 100\n2024-02-01 pay 10\n2024-02-20 bounce 3"],
  ["OWED-212-H", "R3", "2024-01-12 activate\n2024-01-12 draw 100\n2024-02-20 pay 10 on 2024-02-01"],
  ["OWED-212-J", "R2", `${MISSED}\n2024-03-15 pay 10\n2024-03-20 pay 5 on 2024-03-10`],
  ["OWED-213-J", "R2", `${MISSED}\n2024-03-15 pay 10\n2024-03-20 bounce 3`],
  ["OWED-212-J", "claim", "2024-02-05 pay 100\n2024-02-06 pay 10\n2024-02-20 back 1"],
  ["OWED-213-J", "claim", "2024-02-05 pay 100\n2024-02-20 back 1"],
  ["OWED-214", "R1", "2024-02-05 draw 100\n2024-02-20 void"],
  ["OWED-221", "line", "2024-02-05 limit 8000\n2024-02-20 code NEW"],
  ["OWED-222-B", "line", "2024-02-05 limit 8000\n2024-02-20 identity 王五"],
  ["OWED-222-D", "line", "2024-02-05 limit 8000\n2024-02-05 limit 9000\n2024-02-20 back 2"],
  ["OWED-223-D", "line", "2024-02-05 limit 8000\n2024-02-20 back 1"],
  ["OWED-224", "line", "2024-02-05 limit 8000\n2024-02-20 void"],
  ["OWED-231", "guarantee", "2024-02-05 balance 8000\n2024-02-20 code NEW"],
  ["OWED-232-B", "guarantee", "2024-02-05 balance 8000\n2024-02-20 identity 王五"],
  ["OWED-232-D", "guarantee", "2024-02-05 balance 8000\n2024-02-06 classify 2\n2024-02-20 back 1"],
  ["OWED-233-D", "guarantee", "2024-02-05 balance 8000\n2024-02-20 back 1"],
  ["OWED-234", "guarantee", "2024-02-05 balance 8000\n2024-02-20 void"],
  ["OWED-511", "collateral", "2024-02-05 value 90000\n2024-02-20 code NEW"],
  ["OWED-514", "collateral", "2024-02-05 value 90000\n2024-02-20 void"],
];

/** What is found when a story is told right, but for what answers one requirement. */
function found(requirement: string, name: PartName, words: string, tellings: readonly Telling[]): string[] {
  const owed = partOwed(name, words, horizon);
  const told = owed
    .filter(({ required }) => required)
    .flatMap((one) => (one.requirement === requirement ? tellings.map((telling) => tell(one, telling)) : [tell(one)]));
  return reconcileStory(owed, told, { horizon }).findings.map(renderFinding);
}

/** Right text that is wrong everywhere: a field of what each kind of record says. */
const WRONG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "1": { NwBnesCode: "TALLY000000001ELSE" },
  "212-B": { "MdfcSgmt.AcctBsSgmt.Name": "赵六" },
  "222-B": { "MdfcSgmt.CtrctBsSgmt.Name": "赵六" },
  "232-B": { "MdfcSgmt.GuarAcctBsSgmt.Name": "赵六" },
  "212-H": { "MdfcSgmt.AcctMthlyBlgInfSgmt.AcctBal": "1" },
  "212-J": { "MdfcSgmt.AcctDbtInfSgmt.AcctBal": "1" },
  "222-D": { "MdfcSgmt.CreditLimSgmt.CreditLim": "1" },
  "232-D": { "MdfcSgmt.GuarRltRepymtInfSgmt.LoanAmt": "1" },
  "3": { DelEndDate: "2024-02-06" },
};

function wrongOf(requirement: string): Readonly<Record<string, string>> | undefined {
  const kind = requirement.slice("OWED-".length);
  return WRONG[kind] ?? WRONG[kind[2] ?? ""];
}

describe.each(STORIES)("%s of a %s", (requirement, name, words) => {
  it("told right and in time: nothing is found", () => {
    expect(found(requirement, name, words, [{}])).toEqual([]);
    expect(found(requirement, name, words, [{ hours: 20 }])).toEqual([]);
  });

  it("never told: it is dropped, and nothing else is found", () => {
    const dropped = found(requirement, name, words, []);
    expect(dropped.map((one) => one.split(" of ")[0])).toEqual([`dropped ${requirement}`]);
  });

  it("told after its time: it is late", () => {
    const late = found(requirement, name, words, [{ hours: 24 * 4 }]);
    expect(late.map((one) => one.split(" of ")[0])).toContain(`late ${requirement}`);
  });

  it("told before the end of the known day: it is early", () => {
    expect(found(requirement, name, words, [{ hours: -2 }]).join()).toContain(`early ${requirement} of`);
  });

  it("told with a wrong value: it contradicts the ledger", () => {
    const change = wrongOf(requirement);
    // A deletion of everything says nothing beside the code.
    if (change === undefined) {
      expect(requirement.at(-1)).toBe("4");
      return;
    }
    const wrong = found(requirement, name, words, [{ change }]);
    expect(wrong.join()).toContain(`contradicted ${requirement} of`);
    expect(wrong.every((one) => one.startsWith("contradicted ") || one.startsWith("malformed "))).toBe(true);
  });

  it("told though nothing calls for it: it is unowed", () => {
    const recordType = requirement.slice("OWED-".length).split("-")[0] ?? "";
    const without = words.slice(0, words.lastIndexOf("\n"));
    const owed = partOwed(name, without, horizon);
    const extra = partOwed(name, words, horizon).filter((one) => one.requirement === requirement);
    const told = [...owed.filter(({ required }) => required), ...extra].map((record) => tell(record));
    const findings = reconcileStory(owed, told, { horizon }).findings.map(renderFinding);
    expect(findings.join()).toContain(`unowed UNOWED-${recordType} of`);
    expect(findings.filter((one) => !one.startsWith("unowed "))).toEqual([]);
  });

  it("told twice: it is doubled", () => {
    const twice = found(requirement, name, words, [{}, { hours: 3 }]);
    expect(twice.map((one) => one.split(" ")[0])).toEqual(["doubled"]);
  });
});

describe("days that are put right", () => {
  it("come in their order: one that comes after a later one's is told so", () => {
    const owed = partOwed(
      "claim",
      "2024-02-05 pay 100\n2024-02-06 pay 10\n2024-02-07 pay 10\n2024-02-20 back 1",
      horizon,
    );
    const told = owed.map((record, index) => tell(record, record.kind === "correction" ? { hours: 20 - index } : {}));
    const { findings } = reconcileStory(owed, told, { horizon });
    expect(findings.map(renderFinding)).toEqual([
      "disordered OWED-212-J of 2024-02-06",
      "disordered OWED-213-J of 2024-02-05",
    ]);
    expect(findings[0]?.message.en).toBe(
      "Record 212/J as of 2024-02-06 puts 2024-02-06 right after 2024-02-07: days are put right in their order.",
    );
  });
});

describe("the report of a guarantee that is put right", () => {
  it("shows what is covered as it was told where the correction never came, and as it is where it did", () => {
    const words = "2024-02-05 balance 8000\n2024-02-20 back 1";
    const owed = partOwed("guarantee", words, horizon);
    const told = owed.filter(({ recordType }) => recordType === "230").map((record) => tell(record));
    const [finding] = reconcileStory(owed, told, { horizon }).findings;
    expect(finding?.harm.balance).toEqual({ told: 8000, true: 10000 });
  });

  it("shows none that is void", () => {
    const owed = partOwed("guarantee", "2024-02-05 balance 8000\n2024-02-20 void", horizon);
    const told = owed.filter(({ recordType }) => recordType === "230").map((record) => tell(record));
    const [finding] = reconcileStory(owed, told, { horizon }).findings;
    expect(finding?.harm.balance).toEqual({ told: 8000, true: null });
  });

  it("shows what a 232 says in the place of what was told", () => {
    const owed = partOwed("guarantee", "2024-02-05 balance 8000\n2024-02-06 classify 2\n2024-02-20 back 1", horizon);
    const told = owed.filter(({ recordType }) => recordType !== "232").map((record) => tell(record));
    const [finding] = reconcileStory(owed, told, { horizon }).findings;
    expect(finding?.harm.balance).toEqual({ told: 8000, true: 10000 });
  });
});
