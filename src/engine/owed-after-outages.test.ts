import { describe, expect, it } from "vitest";
import { instantAt } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";
import { base } from "../ledger/person/testing/person-story.js";
import { live } from "../ledger/testing/live-story.js";
import { owedRecords } from "../profiles/pboc-g2/reporting/owed-records.js";
import { personRecords } from "../profiles/pboc-g2/reporting/person/person-records.js";
import { livedPerson, plainRules } from "../profiles/pboc-g2/reporting/testing/person-story.js";
import { reconcileStory, renderFinding } from "../reconcile/testing/reconcile-story.js";
import { tell } from "../reconcile/testing/tell.js";
import { plannedOutages } from "./outages.js";
import { owedAfterOutages } from "./owed-after-outages.js";

const zone = "Asia/Shanghai";
const horizon = "2024-05-31";

/** What is found of an account that is void on a day, when nothing could go out from its opening on for some days. */
function found(voidOn: string, days: number, sends: "nothing" | "all" | "deletion first"): string[] {
  const { lived, rules } = live({ events: `${voidOn} void` });
  const plan = {
    faults: [{ kind: "outage", date: "2024-01-15", at: "20:00", minutes: days * 1440, how: "refused" } as const],
  };
  const outages = plannedOutages(plan, zone);
  const wanted = owedRecords(lived, rules, horizon, []);
  const from = instantAt(addDays("2024-01-15", days), "20:00:00.000", zone);
  if (sends === "deletion first") wanted.reverse();
  const told = wanted.filter(() => sends !== "nothing").map((one, index) => tell(one, { from, hours: index + 1 }));
  const owed = owedAfterOutages(owedRecords(lived, rules, horizon, told), told, outages, 24, zone);
  return reconcileStory(owed, told, { horizon }).findings.map(renderFinding);
}

describe("an account that is void while nothing can go out (L18, L22)", () => {
  it("owes nothing any more where nothing of it goes out", () => {
    expect(found("2024-01-18", 5, "nothing")).toEqual([]);
  });

  it("may be told when the line is back, in the order in which it was made", () => {
    expect(found("2024-01-18", 5, "all")).toEqual([]);
  });

  it("must not be told once its deletion has come, neither what it must nor what it might have told", () => {
    const unowed = found("2024-02-04", 21, "deletion first").filter((one) => one.startsWith("unowed"));
    expect(unowed).toEqual(["unowed UNOWED-30 of 2024-01-31", "unowed UNOWED-10 of 2024-01-15"]);
  });

  it("owes its opening and its deletion where the outage was over long before", () => {
    expect(found("2024-01-25", 2, "nothing")).toEqual([
      "dropped OWED-10 of 2024-01-15",
      "dropped OWED-214 of 2024-01-25",
    ]);
  });
});

it("leaves the deletions of what was told of a person each its own (L69)", () => {
  const document = { until: "2040-01-01" };
  const lived = livedPerson({ document }, ["2024-01-12", { ...base, type: "void" }]);
  const plan = {
    faults: [{ kind: "outage", date: "2024-01-10", at: "20:00", minutes: 5 * 1440, how: "refused" } as const],
  };
  const owed = owedAfterOutages(personRecords(lived, plainRules, horizon), [], plannedOutages(plan, zone), 24, zone);
  expect(owed.map(({ recordType, required }) => `${recordType} ${required}`).sort()).toEqual([
    "110 false",
    "114 false",
    "130 false",
    "134 false",
  ]);
  const right = personRecords(lived, plainRules, horizon).map((record, index) =>
    tell(record, { from: instantAt("2024-01-15", "20:00:00.000", zone), hours: index + 1 }),
  );
  const told = owedAfterOutages(
    personRecords(lived, plainRules, horizon, right),
    right,
    plannedOutages(plan, zone),
    24,
    zone,
  );
  expect(reconcileStory(told, right, { horizon }).findings.map(renderFinding)).toEqual([]);
});
