import { describe, expect, it } from "vitest";
import type { LineEvent } from "../../../../../schemas/ledger/event.js";
import type { LineTerms } from "../../../../../schemas/ledger/terms.js";
import { agreementByName } from "../../../../generate/agreements.js";
import { borrowerFor } from "../../../../generate/borrower.js";
import { calendarByName } from "../../../../ledger/calendar-by-name.js";
import type { LivedLine } from "../../../../ledger/lived-line.js";
import type { OwedRecord } from "../../../owed-record.js";
import { lineRecords } from "./line-records.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("The agreement plain is gone.");
const rules = { agreement: plain, calendar: calendarByName(plain.calendar) };

const terms: LineTerms = {
  product: "line",
  revolving: true,
  limit: 1_000_050,
  effectiveDate: "2024-01-10",
  expiryDate: "2024-04-10",
};

function line(changes: Partial<LineTerms>, ...happened: (readonly [date: string, limit: number | null])[]): LivedLine {
  const events = happened.map(([date, limit], index) => {
    const base = { eventId: `e${index + 1}`, occurredAt: `${date}T02:00:00Z` };
    const event: LineEvent = limit === null ? { ...base, type: "line-end" } : { ...base, type: "limit-change", limit };
    return { event, date };
  });
  const all = { ...terms, ...changes };
  return {
    account: `${plain?.provider ?? ""}CL1`,
    borrower: borrowerFor(0),
    terms: all,
    bookedOn: all.effectiveDate,
    events,
  };
}

function told(records: readonly OwedRecord[], ...tags: string[]): string[] {
  return records.map(({ codes, asOf, fields }) =>
    [
      codes[0]?.code,
      asOf,
      ...tags.map((tag) =>
        fields
          .get(`CreditLimSgmt.${tag}`)
          ?.accepted.map(({ value }) => value)
          .join("|"),
      ),
    ].join(" "),
  );
}

describe("what a credit line owes", () => {
  it("says what it is for: loans drawn again or once, or one card alone (L33, L50)", () => {
    const kinds = [{}, { revolving: false }, { use: "card" as const }];
    const grants = kinds.flatMap((changes) => lineRecords(line(changes), rules, "2024-01-10"));
    expect(told(grants, "CreditLimType", "LimLoopFlg")).toEqual([
      "10 2024-01-10 10 1",
      "10 2024-01-10 20 0",
      "10 2024-01-10 31 1",
    ]);
  });

  it("is its grant and its end; its limit in whole yuan", () => {
    const owed = lineRecords(line({}), rules, "2024-12-31");
    expect(told(owed, "CreditLim", "ConStatus", "ConExpDate")).toEqual([
      "10 2024-01-10 10001 1 2024-04-10",
      "20 2024-04-10 10001 2 2024-04-10",
    ]);
    expect(owed.map(({ requirement, recordType, kind }) => [requirement, recordType, kind])).toEqual([
      ["OWED-220-10", "220", "event"],
      ["OWED-220-20", "220", "event"],
    ]);
  });

  it("is one record a day on which its limit changed, as it stands at the end of it", () => {
    const owed = lineRecords(
      line({}, ["2024-02-01", 3_000_000], ["2024-02-01", 2_000_000], ["2024-03-01", 100_000]),
      rules,
      "2024-03-31",
    );
    expect(told(owed, "CreditLim")).toEqual(["10 2024-01-10 10001", "30 2024-02-01 20000", "30 2024-03-01 1000"]);
    expect(owed[1]?.causes).toEqual(["e1", "e2"]);
  });

  it("tells a change on the day of the grant, or of the end, with that day's own record", () => {
    const owed = lineRecords(
      line({}, ["2024-01-10", 2_000_000], ["2024-03-05", 500_000], ["2024-03-05", null]),
      rules,
      "2024-12-31",
    );
    expect(told(owed, "CreditLim", "ConStatus", "ConExpDate")).toEqual([
      "10 2024-01-10 20000 1 2024-04-10",
      "20 2024-03-05 5000 2 2024-04-10|2024-03-05",
    ]);
  });

  it("is told as what it is: revolving or not", () => {
    const kinds = [true, false].map((revolving) =>
      told(lineRecords(line({ revolving }), rules, "2024-01-31"), "CreditLimType", "LimLoopFlg"),
    );
    expect(kinds).toEqual([["10 2024-01-10 10 1"], ["10 2024-01-10 20 0"]]);
  });
});
