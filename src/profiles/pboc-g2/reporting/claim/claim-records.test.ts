import { describe, expect, it } from "vitest";
import type { ClaimTerms } from "../../../../../schemas/ledger/claim-terms.js";
import type { ClaimEvent } from "../../../../../schemas/ledger/event.js";
import { agreementByName } from "../../../../generate/agreements.js";
import { borrowerFor } from "../../../../generate/borrower.js";
import { calendarByName } from "../../../../ledger/calendar-by-name.js";
import type { LivedClaim } from "../../../../ledger/lived-claim.js";
import type { OwedRecord } from "../../../owed-record.js";
import { foldReport } from "../../credit-report/fold-report.js";
import { claimRecords } from "./claim-records.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("The agreement plain is gone.");
const rules = { agreement: plain, calendar: calendarByName(plain.calendar) };
const provider = plain.provider;

const TERMS: ClaimTerms = {
  product: "C1",
  origin: "bought",
  amount: 1_000_050,
  openDate: "2024-01-10",
  initialCreditor: "示例银行甲",
  initialCreditorCode: "99EXAMPLE00000001X",
  debtKind: "2",
  statusAtTransfer: "7",
};

type Happening = readonly [
  date: string,
  type: "repayment" | "repayment-in-kind" | "relief" | "claim-transfer",
  amount: number,
];

function claim(changes: Partial<ClaimTerms>, ...happened: readonly Happening[]): LivedClaim {
  const terms = { ...TERMS, ...changes };
  const events = happened.map(([date, type, amount], index) => {
    const base = { eventId: `e${index + 1}`, occurredAt: `${date}T02:00:00Z` };
    const event: ClaimEvent =
      type === "claim-transfer" ? { ...base, type, how: "sale", price: amount } : { ...base, type, amount };
    return { event, date };
  });
  return { account: `${provider}C1`, borrower: borrowerFor(0), terms, bookedOn: terms.openDate, events };
}

const owed = (lived: LivedClaim, horizon = "2024-12-31"): OwedRecord[] => claimRecords(lived, rules, horizon);

function values(record: OwedRecord | undefined, segment: string): string[] {
  return [...(record?.fields ?? [])]
    .filter(([path]) => path.startsWith(`${segment}.`))
    .map(([path, { accepted, judged }]) => {
      const right = accepted.map(({ value }) => value).join("|");
      return `${path.slice(segment.length + 1)} ${judged ? right : "?"}`;
    });
}

const SEGMENT_J = "AcctDbtInfSgmt";
const SEGMENT_K = "AcctSpecTrstDspnSgmt";

/** Code, day, then J: status, balance, amount and day received last, day of the end. */
function told(records: readonly OwedRecord[]): string[] {
  return records.map((record) => {
    const j = values(record, SEGMENT_J).map((text) => text.slice(text.indexOf(" ") + 1));
    return [record.codes[0]?.code, record.asOf, ...j].join(" ").trim();
  });
}

function duties(record: OwedRecord | undefined): string {
  const {
    AcctBsSgmt: b,
    AcctBsInfSgmt: c,
    OrigCreditorInfSgmt: g,
    AcctDbtInfSgmt: j,
    ...rest
  } = record?.segments ?? {};
  const { [SEGMENT_K]: k, ...others } = rest;
  return `B ${b} C ${c} G ${g} J ${j} K ${k}, others ${[...new Set(Object.values(others))].join()}`;
}

describe("a claim that is taken over", () => {
  it("owes a record of code 10 with where it comes from and what is owed, in whole yuan, and nothing else", () => {
    const [first, ...rest] = owed(claim({}));
    expect(rest).toEqual([]);
    expect([first?.requirement, first?.recordType, first?.kind, first?.months]).toEqual([
      "OWED-C1-10",
      "210",
      "event",
      [],
    ]);
    expect(duties(first)).toBe("B must C must G must J must K must-not, others must-not");
    expect(values(first, "AcctBsInfSgmt")).toEqual([
      "BusiLines 5",
      "BusiDtlLines A1",
      "OpenDate 2024-01-10",
      "Cy CNY",
      "LoanAmt 10001",
    ]);
    expect(values(first, "OrigCreditorInfSgmt")).toEqual([
      "InitCredName 示例银行甲",
      "InitCredOrgNm 99EXAMPLE00000001X",
      "OrigDbtCate 2",
      "InitRpySts 7",
    ]);
    expect(values(first, SEGMENT_J)).toEqual([
      "AcctStatus 1",
      "AcctBal 10001",
      "LatRpyAmt 0",
      "LatRpyDate 2024-01-10",
      "CloseDate ",
    ]);
  });

  it("tells what was paid for somebody as that, and no code where none is known", () => {
    const { initialCreditorCode: _, ...unknown } = TERMS;
    const lived = { ...claim({}), terms: { ...unknown, origin: "compensated" as const } };
    const [first] = owed(lived);
    expect(values(first, "AcctBsInfSgmt").slice(0, 2)).toEqual(["BusiLines 6", "BusiDtlLines B1"]);
    expect(values(first, "OrigCreditorInfSgmt")[1]).toBe("InitCredOrgNm ");
  });

  it("tells with that record what was received on its day; an asset may be told in it", () => {
    const records = owed(claim({}, ["2024-01-10", "repayment", 10_000], ["2024-01-10", "repayment-in-kind", 20_000]));
    expect(told(records)).toEqual(["10 2024-01-10 1 9701 300 2024-01-10"]);
    expect(duties(records[0])).toBe("B must C must G must J must K may, others must-not");
    expect(values(records[0], SEGMENT_K)).toEqual([
      "CagOfTrdNm 1",
      "CagOfTrdInf[0].ChanTranType 3",
      "CagOfTrdInf[0].TranDate 2024-01-10",
      "CagOfTrdInf[0].TranAmt 200",
      "CagOfTrdInf[0].DueTranMon ?",
      "CagOfTrdInf[0].DetInfo ?",
    ]);
  });
});

describe("what is recovered", () => {
  it("is one record of code 40 a day, with all that was received that day; what is let go is none by itself", () => {
    const records = owed(
      claim(
        {},
        ["2024-02-01", "repayment", 100_000],
        ["2024-02-01", "repayment", 50_000],
        ["2024-02-15", "relief", 10_000],
        ["2024-03-01", "repayment", 7_000],
      ),
    );
    expect(told(records)).toEqual([
      "10 2024-01-10 1 10001 0 2024-01-10",
      "40 2024-02-01 1 8501 1500 2024-02-01",
      "40 2024-03-01 1 8331 70 2024-03-01",
    ]);
    expect(records[1]?.causes).toEqual(["e1", "e2"]);
    expect(records.map(duties).slice(1)).toEqual([
      "B must C may G must-not J must K must-not, others must-not",
      "B must C may G must-not J must K must, others must-not",
    ]);
    expect(values(records[2], SEGMENT_K).slice(0, 4)).toEqual([
      "CagOfTrdNm 1",
      "CagOfTrdInf[0].ChanTranType 11",
      "CagOfTrdInf[0].TranDate 2024-02-15",
      "CagOfTrdInf[0].TranAmt 100",
    ]);
  });

  it("tells several special transactions of one type and day as one, each kind by itself", () => {
    const records = owed(
      claim(
        {},
        ["2024-02-01", "relief", 1_000],
        ["2024-02-01", "relief", 2_000],
        ["2024-02-01", "repayment-in-kind", 5_000],
        ["2024-02-01", "repayment-in-kind", 6_000],
      ),
    );
    expect(told(records)[1]).toBe("40 2024-02-01 1 9861 110 2024-02-01");
    expect(values(records[1], SEGMENT_K).filter((text) => /Type|Amt/u.test(text))).toEqual([
      "CagOfTrdInf[0].ChanTranType 11",
      "CagOfTrdInf[0].TranAmt 30",
      "CagOfTrdInf[1].ChanTranType 3",
      "CagOfTrdInf[1].TranAmt 110",
    ]);
  });
});

describe("the end of a claim", () => {
  it("is the day on which the last of it is paid", () => {
    const records = owed(claim({}, ["2024-02-01", "repayment", 1_000_000], ["2024-03-01", "repayment", 50]));
    expect(told(records).slice(1)).toEqual([
      "40 2024-02-01 1 1 10000 2024-02-01",
      "20 2024-03-01 2 0 1 2024-03-01 2024-03-01",
    ]);
    expect([records[2]?.requirement, duties(records[2])]).toEqual([
      "OWED-C1-20",
      "B must C may G must-not J must K must-not, others must-not",
    ]);
  });

  it("is the day on which the rest is let go: what was received last stays what it was", () => {
    const records = owed(claim({}, ["2024-02-01", "repayment", 900_050], ["2024-03-01", "relief", 100_000]));
    expect(told(records).slice(2)).toEqual(["20 2024-03-01 2 0 9001 2024-02-01 2024-03-01"]);
    expect(values(records[2], SEGMENT_K)[1]).toBe("CagOfTrdInf[0].ChanTranType 11");
    const never = owed(claim({}, ["2024-03-01", "relief", 1_000_050]));
    expect(told(never)[1]).toBe("20 2024-03-01 2 0 0 2024-01-10 2024-03-01");
  });

  it("is the day of its sale, told with the price or what was owed; a payment of that day has no record of its own", () => {
    const records = owed(claim({}, ["2024-03-01", "repayment", 100_000], ["2024-03-01", "claim-transfer", 300_000]));
    expect(told(records).slice(1)).toEqual(["20 2024-03-01 2 0 1000 2024-03-01 2024-03-01"]);
    expect(values(records[1], SEGMENT_K)).toEqual([
      "CagOfTrdNm 1",
      "CagOfTrdInf[0].ChanTranType 13",
      "CagOfTrdInf[0].TranDate 2024-03-01",
      "CagOfTrdInf[0].TranAmt 3000|9001",
      "CagOfTrdInf[0].DueTranMon ?",
      "CagOfTrdInf[0].DetInfo ?",
    ]);
  });

  it("lies beyond what is looked at where the day does", () => {
    const lived = claim({}, ["2024-02-01", "repayment", 10_000], ["2024-03-01", "repayment", 990_050]);
    expect(told(owed(lived, "2024-02-29"))).toHaveLength(2);
  });
});

describe("a credit report of a claim", () => {
  it("reads the balance that was told last, and ended once it was sold", () => {
    const lived = claim({}, ["2024-02-01", "repayment", 100_050], ["2024-03-01", "claim-transfer", 0]);
    const entries = owed(lived).map(({ kind, asOf, fields }) => ({
      kind,
      asOf,
      fields: new Map([...fields].map(([path, { accepted }]) => [path, accepted[0]?.value ?? ""])),
    }));
    const read = (count: number): unknown => {
      const { balance, closed, overdue, cells } = foldReport(entries.slice(0, count), "2024-12");
      return [balance, closed, overdue, cells.size];
    };
    expect([1, 2, 3].map(read)).toEqual([
      [10_001, false, null, 0],
      [9_000, false, null, 0],
      [0, true, null, 0],
    ]);
  });
});
