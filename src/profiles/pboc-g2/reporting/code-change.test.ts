import { describe, expect, it } from "vitest";
import type { LedgerEvent } from "../../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { borrowerFor } from "../../../generate/borrower.js";
import { plainItems } from "../../../generate/reporting-items.js";
import { calendarByName } from "../../../ledger/calendar-by-name.js";
import type { LivedLoan } from "../../../ledger/lived-loan.js";
import { LivingLoan } from "../../../ledger/living-loan.js";
import type { LoanRules } from "../../../ledger/loan-core.js";
import { plainAgreement } from "../../../ledger/testing/test-agreement.js";
import type { OwedRecord } from "../../owed-record.js";
import { encodeRecord } from "../codec/encode-record.js";
import { rootOf } from "../codec/record-roots.js";
import { pbocG2Bureau } from "../loading/pboc-g2-bureau.js";
import { fileOf, receive } from "../loading/testing/tell-bureau.js";
import { owedRecords } from "./owed-records.js";
import { recordFromOwed } from "./record-from-owed.js";

const FIRST = `${plainAgreement.provider}OLD`;

/** Three instalments of 1,000.00 at no interest, due on the 15th of February to April 2024. */
const rules: LoanRules = {
  terms: {
    product: "D1",
    principal: 300_000,
    annualRatePpm: 0,
    method: "equal-principal",
    frequency: "monthly",
    instalments: 3,
    openDate: "2024-01-10",
    dueDay: 15,
    reporting: plainItems,
  },
  agreement: plainAgreement,
  calendar: calendarByName("none"),
};

type Told = readonly [
  day: IsoDate,
  event: Record<string, unknown> & { readonly type: LedgerEvent["type"] },
  code?: string,
];

function lived(...told: readonly Told[]): LivedLoan {
  const living = new LivingLoan({ terms: rules.terms, bookedOn: rules.terms.openDate }, rules);
  for (const [index, [day, event, code]] of told.entries()) {
    living.advanceTo(day);
    const base = { eventId: `e${index + 1}`, occurredAt: `${day}T12:00:00.000+08:00` };
    const refusal = living.take({ ...base, ...event } as unknown as LedgerEvent);
    if (refusal !== null) throw new Error(refusal);
    if (code !== undefined) living.nameCode(`${plainAgreement.provider}${code}`);
  }
  return {
    account: FIRST,
    borrower: borrowerFor(0),
    terms: rules.terms,
    bookedOn: rules.terms.openDate,
    events: living.events,
  };
}

const change: Told[1] = { type: "code-change" };
const pays = (amount = 100_000): Told[1] => ({ type: "repayment", amount });

/** Type, reporting code, as-of date and the codes it may bear, but for the month of opening, which may be told apart. */
function told(records: readonly OwedRecord[]): string[] {
  const cut = (code: string): string => code.slice(plainAgreement.provider.length);
  const listed = records.filter(({ required, recordType }) => required || recordType === "211");
  return listed.map(({ recordType, codes, asOf, fields, required }) => {
    const tags = ["AcctCode", "ModRecCode", "DelRecCode", "OdBnesCode", "NwBnesCode"];
    const bears = [...fields]
      .filter(([path]) => tags.some((tag) => path.endsWith(`.${tag}`)))
      .map(([, { accepted }]) => accepted.map(({ value }) => cut(value)).join("|"));
    return `${recordType}/${codes[0]?.code} ${asOf} ${bears.join(">")}${required ? "" : " may"}`;
  });
}

/** Rules by which a bureau refuses any of the records, told one by one with the code expected first. */
function refused(records: readonly OwedRecord[]): string[] {
  const bureau = pbocG2Bureau();
  return records
    .filter(({ required }) => required)
    .flatMap((record, index) => {
      const root = rootOf(record.recordType) ?? "";
      const body = recordFromOwed(record);
      expect(encodeRecord(root, body)).toContain(record.recordType);
      const file = fileOf([{ type: record.recordType, body }], index + 1, plainAgreement.provider);
      return receive(bureau, file).outcomes.flatMap(({ refusedBy }) => refusedBy.map(({ rule }) => rule));
    });
}

describe("a loan whose code changes (L71)", () => {
  it("owes a 211 as of that day, and tells what is as of it or later under the new code", () => {
    const owed = owedRecords(
      lived(["2024-02-15", pays()], ["2024-03-15", change, "NEW"], ["2024-03-15", pays()]),
      rules,
      "2024-04-14",
    );
    expect(told(owed)).toEqual([
      "210/10 2024-01-10 OLD|NEW",
      "210/30 2024-02-15 OLD|NEW",
      "211/new 2024-03-15 OLD>NEW",
      "210/30 2024-03-15 NEW",
    ]);
  });

  it("owes one for each change, from the code before it", () => {
    const owed = owedRecords(
      lived(["2024-02-01", change, "B"], ["2024-02-15", pays()], ["2024-03-01", change, "C"]),
      rules,
      "2024-03-10",
    );
    expect(told(owed)).toEqual([
      "210/10 2024-01-10 OLD|B|C",
      "211/new 2024-02-01 OLD>B",
      "210/30 2024-02-15 B|C",
      "211/new 2024-03-01 B>C",
    ]);
    expect(refused(owed)).toEqual([]);
  });

  it("names its new code in what is put right afterwards", () => {
    const story = lived(
      ["2024-03-01", change, "NEW"],
      ["2024-03-05", { ...pays(), effectiveDate: "2024-02-15", knownAt: "2024-03-05T12:00:00.000+08:00" }],
    );
    const owed = owedRecords(story, rules, "2024-03-10");
    expect(told(owed)).toEqual([
      "210/10 2024-01-10 OLD|NEW",
      "210/30 2024-02-15 OLD|NEW",
      "211/new 2024-03-01 OLD>NEW",
      "212/H 2024-02-15 NEW",
    ]);
    expect(refused(owed)).toEqual([]);
  });

  it("owes none where the account is void on that day, and need not where it is void the day after", () => {
    const same = owedRecords(
      lived(["2024-02-20", change, "NEW"], ["2024-02-20", { type: "void" }]),
      rules,
      "2024-03-31",
    );
    expect(told(same)).toEqual(["210/10 2024-01-10 OLD|NEW", "210/30 2024-02-15 OLD|NEW", "214/ 2024-02-20 OLD|NEW"]);
    const later = owedRecords(
      lived(["2024-02-20", change, "NEW"], ["2024-02-22", { type: "void" }]),
      rules,
      "2024-03-31",
    );
    expect(told(later)).toEqual([
      "210/10 2024-01-10 OLD|NEW",
      "210/30 2024-02-15 OLD|NEW",
      "211/new 2024-02-20 OLD>NEW",
      "214/ 2024-02-22 NEW",
    ]);
    expect(refused(later)).toEqual([]);
  });

  it("cannot have it on the day of booking, twice on a day, or when it is over", () => {
    expect(() => lived(["2024-01-10", change, "NEW"])).toThrow("came onto the book that day (L71)");
    expect(() => lived(["2024-02-01", change, "B"], ["2024-02-01", change, "C"])).toThrow("that day already (L71)");
    expect(() =>
      lived(["2024-02-01", { type: "early-settlement", amount: 300_000 }], ["2024-02-02", change, "B"]),
    ).toThrow("closed (L13)");
  });
});
