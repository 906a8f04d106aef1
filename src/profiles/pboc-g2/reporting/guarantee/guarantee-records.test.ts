import { describe, expect, it } from "vitest";
import type { GuaranteeTerms } from "../../../../../schemas/ledger/claim-terms.js";
import type { GuaranteeEvent } from "../../../../../schemas/ledger/event.js";
import { agreementByName } from "../../../../generate/agreements.js";
import { borrowerFor } from "../../../../generate/borrower.js";
import { calendarByName } from "../../../../ledger/calendar-by-name.js";
import type { LivedGuarantee } from "../../../../ledger/lived-guarantee.js";
import type { OwedRecord } from "../../../owed-record.js";
import type { ReceivedRecord } from "../../../received-record.js";
import { foldReport } from "../../credit-report/fold-report.js";
import { guaranteeRecords } from "./guarantee-records.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("The agreement plain is gone.");
const agreement = plain;
const rules = { agreement, calendar: calendarByName(agreement.calendar) };

const TERMS: GuaranteeTerms = {
  product: "G1",
  amount: 1_000_050,
  openDate: "2024-01-10",
  dueDate: "2024-06-10",
  busiLines: "1",
  busiDtlLines: "01",
  guarMode: "3",
  othRepyGuarWay: "1",
  depositPercent: 20,
};

type Happening =
  | readonly [date: string, type: "guaranteed-balance" | "compensation", amount: number]
  | readonly [date: string, type: "classification", fiveCate: "1" | "2" | "3"]
  | readonly [date: string, type: "guarantee-end"];

function eventOf(happening: Happening, index: number): GuaranteeEvent {
  const base = { eventId: `e${index + 1}`, occurredAt: `${happening[0]}T02:00:00Z` };
  switch (happening[1]) {
    case "guaranteed-balance":
      return { ...base, type: happening[1], balance: happening[2] };
    case "compensation":
      return { ...base, type: happening[1], amount: happening[2] };
    case "classification":
      return { ...base, type: happening[1], fiveCate: happening[2] };
    case "guarantee-end":
      return { ...base, type: happening[1] };
  }
}

function guarantee(...happened: readonly Happening[]): LivedGuarantee {
  return {
    account: `${agreement.provider}G1`,
    borrower: borrowerFor(0),
    terms: TERMS,
    bookedOn: TERMS.openDate,
    events: happened.map((one, index) => ({ event: eventOf(one, index), date: one[0] })),
  };
}

const D = "GuarRltRepymtInfSgmt";

function values(record: OwedRecord | undefined, segment: string): string[] {
  return [...(record?.fields ?? [])]
    .filter(([path]) => path.startsWith(`${segment}.`))
    .map(([path, { accepted, judged }]) => `${path.slice(segment.length + 1)} ${judged ? accepted[0]?.value : "?"}`);
}

/** Codes, day, then D: status, covered, day of its change, category and day, risk, flag, day of the end. */
function told(records: readonly OwedRecord[]): string[] {
  return records.map((record) => {
    const d = values(record, D).map((text) => text.slice(text.indexOf(" ") + 1));
    return [record.codes.map(({ code }) => code).join("|"), record.asOf, ...d].join(" ").trim();
  });
}

const owed = (lived: LivedGuarantee, horizon = "2024-05-31"): OwedRecord[] => guaranteeRecords(lived, rules, horizon);

describe("a guarantee that is given", () => {
  it("owes a record of code 10 with its terms and what is covered", () => {
    const [first, ...rest] = owed(guarantee());
    expect(rest).toEqual([]);
    expect([first?.requirement, first?.recordType, first?.kind]).toEqual(["OWED-230-10", "230", "event"]);
    expect(first?.segments).toEqual({
      GuarAcctBsSgmt: "must",
      GuarAcctBsInfSgmt: "must",
      GuarRltRepymtInfSgmt: "must",
      RltRepymtInfSgmt: "must-not",
      GuarMotgaCltalCtrctInfSgmt: "must-not",
    });
    expect(values(first, "GuarAcctBsSgmt").slice(0, 5)).toEqual([
      "InfRecType 230",
      "AcctType G1",
      `AcctCode ${agreement.provider}G1`,
      "RptDate 2024-01-10",
      "RptDateCode 10",
    ]);
    expect(values(first, "GuarAcctBsInfSgmt")).toEqual([
      "BusiLines 1",
      "BusiDtilLines 01",
      "OpenDate 2024-01-10",
      "AcctCredLine 10001",
      "Cy CNY",
      "DueDate 2024-06-10",
      "GuarMode 3",
      "OthRepyGuarWay 1",
      "SecDep 20",
      "CtrctTxtCd ?",
    ]);
    expect(values(first, D)).toEqual([
      "AcctStatus 1",
      "LoanAmt 10001",
      "RepayPrd 2024-01-10",
      "FiveCate 1",
      "FiveCateAdjDate 2024-01-10",
      "RiEx ?",
      "CompAdvFlag 0",
      "CloseDate ",
    ]);
  });

  it("tells a classification of its day with that record", () => {
    expect(told(owed(guarantee(["2024-01-10", "classification", "2"])))).toEqual([
      "10 2024-01-10 1 10001 2024-01-10 2 2024-01-10 ? 0",
    ]);
  });
});

describe("what changes", () => {
  it("is a record of code 30 where less is covered or something was paid, of code 40 where only the category is told", () => {
    const records = owed(
      guarantee(
        ["2024-02-01", "guaranteed-balance", 900_000],
        ["2024-02-01", "guaranteed-balance", 800_000],
        ["2024-02-10", "classification", "1"],
        ["2024-03-01", "compensation", 300_000],
        ["2024-03-05", "classification", "3"],
      ),
    );
    expect(told(records).slice(1)).toEqual([
      "30 2024-02-01 1 8000 2024-02-01 1 2024-01-10 ? 0",
      "40 2024-02-10 1 8000 2024-02-01 1 2024-02-10 ? 0",
      "30 2024-03-01 1 5000 2024-03-01 1 2024-02-10 ? 1",
      "40 2024-03-05 1 5000 2024-03-01 3 2024-03-05 ? 1",
    ]);
    expect(records.map(({ requirement }) => requirement).slice(1)).toEqual([
      "OWED-230-30",
      "OWED-230-40",
      "OWED-230-30",
      "OWED-230-40",
    ]);
    expect(records[1]?.causes).toEqual(["e1", "e2"]);
    expect(records[1]?.segments["GuarAcctBsInfSgmt"]).toBe("may");
  });

  it("is one record of either code where both fall on a day", () => {
    const records = owed(guarantee(["2024-02-01", "classification", "2"], ["2024-02-01", "compensation", 50]));
    expect(told(records).slice(1)).toEqual(["30|40 2024-02-01 1 10000 2024-02-01 2 2024-02-01 ? 1"]);
  });
});

describe("the end of a guarantee", () => {
  it.each([
    ["is its due date", [], "20 2024-06-10 2 0 2024-06-10 1 2024-01-10 ? 0 2024-06-10"],
    [
      "is the day on which it is used up",
      [["2024-03-01", "compensation", 1_000_050]],
      "20 2024-03-01 2 0 2024-03-01 1 2024-01-10 ? 1 2024-03-01",
    ],
    [
      "is the day of its release, whatever else happens on it",
      [
        ["2024-03-01", "classification", "3"],
        ["2024-03-01", "guaranteed-balance", 1],
        ["2024-03-01", "guarantee-end"],
      ],
      "20 2024-03-01 2 0 2024-03-01 3 2024-03-01 ? 0 2024-03-01",
    ],
  ] satisfies [string, Happening[], string][])("%s", (_, happened, last) => {
    const records = owed(guarantee(...happened), "2024-12-31");
    expect(told(records).slice(1)).toEqual([last]);
    expect(records[1]?.requirement).toBe("OWED-230-20");
  });

  it("reads as over in a credit report, with what is covered as its balance before", () => {
    const entries = owed(guarantee(["2024-02-01", "guaranteed-balance", 400_000]), "2024-12-31").map(
      ({ kind, asOf, fields }) => ({
        kind,
        asOf,
        fields: new Map([...fields].map(([path, { accepted }]) => [path, accepted[0]?.value ?? ""])),
      }),
    );
    const read = (count: number): unknown => {
      const { balance, closed } = foldReport(entries.slice(0, count), "2024-12");
      return [balance, closed];
    };
    expect([1, 2, 3].map(read)).toEqual([
      [10_001, false],
      [4_000, false],
      [0, true],
    ]);
  });
});

describe("where the lender's own model sets the category", () => {
  const own = { ...rules, agreement: { ...agreement, fiveCate: "lender-own" as const } };
  const received = (code: string, asOf: string): ReceivedRecord =>
    ({ recordType: "230", code, asOf }) as Partial<ReceivedRecord> as ReceivedRecord;

  it("a record of nothing else need not come and may come on any day while the guarantee is in force", () => {
    const lived = guarantee(["2024-02-01", "classification", "2"], ["2024-03-01", "guarantee-end"]);
    const came = ["2024-01-10", "2024-02-01", "2024-02-20", "2024-03-01"].map((day) => received("40", day));
    const records = guaranteeRecords(lived, own, "2024-12-31", [...came, received("30", "2024-02-25")]);
    expect(records.map(({ codes, asOf, required }) => `${codes[0]?.code} ${asOf} ${required}`)).toEqual([
      "10 2024-01-10 true",
      "40 2024-02-01 false",
      "40 2024-02-20 false",
      "20 2024-03-01 true",
    ]);
    expect(values(records[1], D).slice(3, 5)).toEqual(["FiveCate ?", "FiveCateAdjDate ?"]);
  });
});
