import { describe, expect, test } from "vitest";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LedgerEvent, Repayment } from "../../../schemas/ledger/event.js";
import type { RepaymentSchedule } from "../../../schemas/ledger/schedule.js";
import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import { FakeBureau } from "../exchange/testing.js";
import { createReferenceLender } from "../reference-lender.js";
import { agreementWith, shanghai, TestDriver, termsWith } from "../testing.js";
import { amendingStories } from "./amending-stories.js";
import { cardStories } from "./card-stories.js";
import { faultStories } from "./fault-stories.js";
import { defects } from "./index.js";
import { lateStories } from "./late-stories.js";
import { lineStories } from "./line-stories.js";
import { otherwiseStories } from "./otherwise-stories.js";
import { personStories } from "./person-stories.js";
import { plainStories } from "./plain-stories.js";
import { revolvingStories } from "./revolving-stories.js";
import { short, shortOtherwise, shown } from "./short-record.js";

/** A short life, or a few of the same kind, and the day to which it is lived. */
interface Story {
  readonly agreement?: Partial<Agreement>;
  readonly terms?: Partial<LoanTerms>;
  readonly accounts?: number;
  /** Day on which the loan is taken over from an older book, none of it paid yet. */
  readonly takenOver?: string;
  readonly events?: readonly LedgerEvent[];
  /** Files are pushed to a bureau that answers 202, and its files are looked at, not the lender's own. */
  readonly push?: true;
  readonly until: string;
}

const monthEnd: Partial<Agreement> = {
  settlement: { day: "month-end", statusBasis: "by-days", overdueOnLastDay: true },
};
const holidays: Partial<Agreement> = {
  calendar: "CN",
  dueDateRoll: "modified-following",
  extraction: { roll: "following" },
  grace: { days: 3, movesAsOf: true },
  cash: { order: "matched", components: "penalty-interest-principal" },
};

let eventNumber = 0;

function pay(date: string, amount: number, time?: string): Repayment {
  eventNumber += 1;
  return { type: "repayment", eventId: `p${String(eventNumber)}`, occurredAt: shanghai(date, time), amount };
}

/** A repayment of 9 February that is found on a later day. */
function foundLate(known: string, amount: number): LedgerEvent {
  return { ...pay(known, amount), effectiveDate: "2024-02-09" };
}

/** The first instalment is paid on a day and bounces on 20 February. */
function bouncing(date: string): LedgerEvent[] {
  return [
    { ...pay(date, 112_000), eventId: "paid" },
    { type: "reversal", eventId: "undo", of: "paid", occurredAt: shanghai("2024-02-20") },
  ];
}

const rightName: LedgerEvent = {
  type: "identity-correction",
  eventId: "i",
  occurredAt: shanghai("2024-02-20"),
  borrower: { name: "示例乙", idType: "10", idNum: "999999199001010024" },
};

/** The first instalment of the usual terms is 1 120.00, the second 1 110.00, the third 1 100.00. */
const stories: Readonly<Record<string, Story>> = {
  "cut-off-22-00": { events: [pay("2024-02-10", 112_000, "22:30:00")], until: "2024-02-12" },
  "midnight-in-utc": { events: [pay("2024-02-11", 112_000, "06:00:00")], until: "2024-02-12" },
  "due-day-31-dropped": { terms: { dueDay: 31 }, until: "2024-03-02" },
  "february-29-forgotten": { terms: { dueDay: 29 }, until: "2024-03-02" },
  // 10 and 17 February 2024 lie in the Spring Festival; the next working day is Sunday the 18th, made up.
  "holiday-roll-ignored": { agreement: holidays, events: [pay("2024-02-18", 112_000)], until: "2024-02-23" },
  "same-day-repayment-overwritten": {
    events: [pay("2024-02-09", 100_000), pay("2024-02-09", 12_000, "11:00:00")],
    until: "2024-02-12",
  },
  "page-boundary-skipped": { accounts: 3, until: "2024-01-07" },
  "code-40-never-sent": { events: [pay("2024-02-15", 112_000)], until: "2024-02-17" },
  "code-40-on-partial-payment": { events: [pay("2024-02-15", 50_000)], until: "2024-02-17" },
  "closing-dropped-on-settlement-day": {
    terms: { instalments: 1, principal: 100_000 },
    events: [pay("2024-02-10", 101_000)],
    until: "2024-02-12",
  },
  "overdue-periods-never-reset": { events: [pay("2024-02-15", 112_000)], until: "2024-02-17" },
  "rounded-up-by-one-yuan": {
    terms: { principal: 1_200_600 },
    events: [pay("2024-02-09", 112_056)],
    until: "2024-02-12",
  },
  "second-file-repeats-first": { until: "2024-01-07" },
  "as-of-date-of-the-new-day": { until: "2024-01-07" },
  "extension-ignored": {
    events: [{ type: "extension", eventId: "x", occurredAt: shanghai("2024-02-01"), months: 3 }],
    until: "2024-02-12",
  },
  "last-repayment-date-of-booking": { events: [pay("2024-02-08", 112_000)], until: "2024-02-12" },
  // Due on 10 April; on 10 May it is 30 days old.
  "band-hole-at-30-60-90": { terms: { openDate: "2024-03-05" }, until: "2024-05-12" },
  "grace-not-applied": {
    agreement: { ...holidays, calendar: "none" },
    events: [pay("2024-02-12", 112_000)],
    until: "2024-02-16",
  },
  "due-day-batch-before-postings": { events: [pay("2024-02-10", 112_000, "18:00:00")], until: "2024-02-12" },
  "reversal-added-to-received": {
    events: [
      { ...pay("2024-02-09", 5000), eventId: "wrong" },
      { type: "reversal", eventId: "undo", of: "wrong", occurredAt: shanghai("2024-02-09", "12:00:00") },
    ],
    until: "2024-02-12",
  },
  "quarterly-only-in-due-months": { terms: { frequency: "quarterly", instalments: 4 }, until: "2024-03-02" },
  // On 31 March the first is 52 days old, the second 23.
  "bands-by-oldest-instalment": { until: "2024-04-02", terms: { dueDay: 8 }, agreement: monthEnd },
  "file-a-day-late": { until: "2024-01-08" },
  "week-year-in-month": { terms: { openDate: "2024-11-05", dueDay: 30 }, until: "2025-01-02" },
  "prepayment-without-special-segment": {
    events: [{ type: "prepayment", eventId: "x", occurredAt: shanghai("2024-02-01"), amount: 300_000 }],
    until: "2024-02-12",
  },
  "received-by-calendar-month": { events: [pay("2024-01-20", 112_000)], until: "2024-02-12" },
  "five-class-date-of-report": { until: "2024-02-12" },
  "silent-after-maturity": { terms: { instalments: 1 }, until: "2024-04-02" },
  "closing-waits-for-settlement-day": {
    events: [{ type: "early-settlement", eventId: "x", occurredAt: shanghai("2024-01-20"), amount: 1_205_000 }],
    until: "2024-02-12",
  },
  "due-amount-includes-arrears": { until: "2024-03-12" },
  "balance-includes-interest": { until: "2024-01-07" },
  "remaining-periods-count-unpaid": { until: "2024-02-12" },
  "code-40-instead-of-monthly": { events: [pay("2024-03-10", 223_000)], until: "2024-03-12" },
  "last-line-without-line-end": { until: "2024-01-07" },
  "opening-not-told": { until: "2024-01-07" },
  "overdue-total-without-interest": { until: "2024-02-12" },
  "end-of-day-at-20-00": { until: "2024-01-07" },
  // 5 January 2024 is a Friday.
  "closing-overtakes-waiting-records": {
    agreement: holidays,
    events: [{ type: "early-settlement", eventId: "x", occurredAt: shanghai("2024-01-06"), amount: 1_200_000 }],
    until: "2024-01-08",
  },
  "migrated-loan-told-as-known": { terms: { openDate: "2023-12-05" }, takenOver: "2024-01-08", until: "2024-01-12" },
  "schedule-of-nominal-dates": { agreement: holidays, until: "2024-01-07" },
  "schedule-in-whole-yuan": {
    terms: { principal: 100_000, instalments: 3 },
    events: [{ type: "prepayment", eventId: "x", occurredAt: shanghai("2024-01-08"), amount: 5050 }],
    until: "2024-01-10",
  },
  "serial-runs-out": { accounts: 4, until: "2024-01-07" },
  // Any bureau that answers 202 shows it.
  "accepts-only-200": { push: true, events: [pay("2024-01-08", 1000)], until: "2024-01-09" },
  "212-with-two-segments": { events: [foundLate("2024-02-20", 112_000)], until: "2024-02-22" },
  "correction-of-older-month-overwrites-newer": { events: [foundLate("2024-03-20", 223_000)], until: "2024-03-22" },
  "base-correction-sends-all": { events: [rightName], until: "2024-02-22" },
  "no-correction": { events: [foundLate("2024-02-20", 112_000)], until: "2024-02-22" },
  "correction-of-last-month-only": { events: [foundLate("2024-03-20", 223_000)], until: "2024-03-22" },
  "corrections-out-of-order": { events: [foundLate("2024-03-20", 223_000)], until: "2024-03-22" },
  "recovery-not-deleted": { events: bouncing("2024-02-15"), until: "2024-02-22" },
  "void-not-told": {
    events: [{ type: "void", eventId: "v", occurredAt: shanghai("2024-02-20") }],
    until: "2024-02-22",
  },
  "bounced-as-unpaid-today": { events: bouncing("2024-02-09"), until: "2024-02-22" },
  "identity-only-new-records": { events: [rightName], until: "2024-02-22" },
  "partial-payment-counts-as-paid": { events: [pay("2024-02-09", 50_000)], until: "2024-02-12" },
};

/** Everything the lender sent, one line a record, and every row of a schedule it answered; with each file's creation time where files are compared. */
async function live(story: Story, defect: string | undefined): Promise<string[]> {
  const bureau = new FakeBureau();
  const delivery = story.push
    ? ({ channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch } as const)
    : ({ channel: "pull" } as const);
  const lender = await createReferenceLender({ ...delivery, ...(defect === undefined ? {} : { defect }) });
  try {
    const driver = new TestDriver((await lender.listen()).url);
    const terms = termsWith(story.terms);
    const opened = shanghai(story.takenOver ?? terms.openDate, "09:00:00");
    const lines: string[] = [];
    const show = (schedule: RepaymentSchedule | undefined): void => {
      for (const { number, dueDate, principal, interest } of schedule?.rows ?? [])
        lines.push(`${shown}${String(number)} ${dueDate} ${String(principal)} ${String(interest)}`);
    };
    await driver.reset(opened, agreementWith(story.agreement ?? {}));
    const ids: string[] = [];
    for (let count = 0; count < (story.accounts ?? 1); count += 1) {
      const migrated = story.takenOver === undefined ? undefined : { paidInstalments: 0 };
      const { accountId, schedule } = await driver.open(terms, opened, migrated);
      ids.push(accountId);
      show(schedule);
    }
    for (const event of story.events ?? []) for (const id of ids) show((await driver.event(id, event)).schedule);
    await driver.clock(shanghai(story.until, "12:30:00"));
    const pushed = bureau.received.map(({ bytes }) => bytes.toString("utf8"));
    for (const text of story.push ? pushed : await driver.texts()) {
      const made = text.slice(28, 42);
      for (const line of text.split("\r\n").slice(1)) lines.push(line === "" ? "(line end)" : `${made} ${line}`);
    }
    return lines;
  } finally {
    await lender.close();
  }
}

describe("every defect shows in a short life", () => {
  // Those of other products have tests of their own beside them.
  const ofLives = defects.filter(
    ({ name, provokedBy }) =>
      !["fault", "process", "product", "joint"].includes(provokedBy ?? "") &&
      amendingStories[name] === undefined &&
      lateStories[name] === undefined,
  );
  test.each(ofLives.map(({ name }) => name))(
    "%s",
    async (name) => {
      const otherwise = otherwiseStories[name];
      const story = otherwise ?? stories[name];
      if (story === undefined) throw new Error(`No story for ${name}.`);
      const say = otherwise === undefined ? short : shortOtherwise;
      const right = await live(story, undefined);
      const wrong = await live(story, name);
      const lost = right.filter((line) => !wrong.includes(line)).map((line) => `- ${say(line)}`);
      const added = wrong.filter((line) => !right.includes(line)).map((line) => `+ ${say(line)}`);
      const sent = (lines: string[]): number => lines.filter((line) => !line.startsWith(shown)).length;
      const same = lost.length + added.length === 0 && sent(wrong) === sent(right);
      const moved = same ? wrong.filter((line, index) => line !== right[index]) : [];
      const more = sent(wrong) > sent(right) ? [`${String(sent(right))} lines became ${String(sent(wrong))}`] : [];
      expect([...lost, ...added, ...more, ...moved.map(say)].join("\n")).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    30_000,
  );

  test("names are unique and each story belongs to a defect", () => {
    expect(new Set(defects.map((defect) => defect.name)).size).toBe(defects.length);
    const told = [
      stories,
      otherwiseStories,
      faultStories,
      lineStories,
      plainStories,
      revolvingStories,
      cardStories,
      personStories,
      amendingStories,
      lateStories,
    ].flatMap((one) => Object.keys(one));
    // Those of joint loans take several lenders; their stories are written cases of the suites.
    const own = defects.filter(({ provokedBy }) => provokedBy !== "joint");
    expect(told.toSorted()).toEqual(own.map((defect) => defect.name).toSorted());
  });
});
