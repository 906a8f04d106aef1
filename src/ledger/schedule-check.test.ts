import { describe, expect, it } from "vitest";
import type { ScheduleRow } from "../../schemas/ledger/schedule.js";
import { calendarByName } from "./calendar-by-name.js";
import { replayLoan } from "./lived-loan.js";
import { openingSchedule } from "./schedule.js";
import { checkSchedule, type ScheduleDefect } from "./schedule-check.js";
import { live } from "./testing/live-story.js";
import { renderLoan } from "./testing/render-loan.js";
import { plainAgreement } from "./testing/test-agreement.js";
import { termsWith } from "./testing/test-terms.js";

// 4,000 yuan at 12 % in four parts of 1,000: interest 40, 30, 20, 10.
const terms = termsWith({ instalments: 4, principal: 400_000 });
const own = openingSchedule({ terms, agreement: plainAgreement, calendar: calendarByName("none") });
const rows: ScheduleRow[] = own.map(({ number, due, principal, interest }) => ({
  number,
  dueDate: due,
  principal,
  interest,
}));

/** Defects when some rows are answered otherwise. */
function answered(changes: Readonly<Record<number, Partial<ScheduleRow>>>, tolerance = 0): string[] {
  const told = rows.map((row) => ({ ...row, ...changes[row.number] }));
  return checkSchedule(own, told, tolerance).map(render);
}

const render = ({ instalment, item, expected, received }: ScheduleDefect): string =>
  `${instalment ?? "all"} ${item}: ${received} for ${expected}`;

describe("a lender's schedule beside the ledger's own (L3)", () => {
  it("is right when it is the same, or splits interest otherwise within the tolerance", () => {
    expect(answered({})).toEqual([]);
    expect(answered({ 1: { interest: 4_100 }, 2: { interest: 2_900 } }, 100)).toEqual([]);
    expect(answered({ 1: { interest: 4_101 } }, 100)).toEqual(["1 interest: 4101 for 4000"]);
  });

  it("may spread principal otherwise, but not another sum of it", () => {
    expect(answered({ 1: { principal: 90_000 }, 2: { principal: 110_000 } })).toEqual([]);
    expect(answered({ 1: { principal: 99_999 } })).toEqual(["all principal: 399999 for 400000"]);
  });

  it("has the right number of rows, their numbers and their dates", () => {
    expect(checkSchedule(own, rows.slice(1), 0).map(render)).toEqual(["all count: 3 for 4"]);
    expect(answered({ 2: { dueDate: "2024-03-16" }, 4: { number: 5 } })).toEqual([
      "2 dueDate: 2024-03-16 for 2024-03-15",
      "4 number: 5 for 4",
    ]);
  });
});

describe("a schedule taken over from the lender", () => {
  it("decides what is owed from the opening on", () => {
    const { lived, rules } = live({ terms: { instalments: 4, principal: 400_000 }, events: "2024-02-15 pay 1041" });
    const openingRows = rows.map((row) => (row.number === 1 ? { ...row, interest: 4_100 } : row));
    const view = replayLoan({ ...lived, openingRows }, rules, ["2024-02-15"]).get("2024-02-15");
    expect(view === undefined ? [] : renderLoan(view)).toEqual(["balance 3000"]);
  });

  it("decides what is owed after the event that changed it, and not before", () => {
    const story = live({
      terms: { instalments: 4, principal: 400_000 },
      events: "2024-02-15 pay 1040\n2024-02-20 extend 1",
    });
    // Three thousand in four parts of 750: 30, 22.50, 15, 7.50; the lender asks 30.40 first.
    const changed = [30_40, 22_50, 15_00, 7_50].map((interest, index) => ({
      number: index + 2,
      dueDate: `2024-0${index + 3}-15`,
      principal: 75_000,
      interest,
    }));
    const [paid, extended] = story.lived.events;
    if (paid === undefined || extended === undefined) throw new Error("two events were lived");
    const lived = { ...story.lived, events: [paid, { ...extended, rows: changed }] };
    const views = replayLoan(lived, story.rules, ["2024-02-15", "2024-03-15"]);
    expect([...views.values()].map((view) => renderLoan(view).at(-1))).toEqual([
      "balance 3000",
      "#2 2024-03-15 owes 780.40 (principal 750) overdue",
    ]);
  });
});
