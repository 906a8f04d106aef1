import { describe, expect, it } from "vitest";
import type { CollateralTerms } from "../../../../../schemas/ledger/collateral-terms.js";
import type { CollateralEvent } from "../../../../../schemas/ledger/event.js";
import { agreementByName } from "../../../../generate/agreements.js";
import { borrowerFor } from "../../../../generate/borrower.js";
import { calendarByName } from "../../../../ledger/calendar-by-name.js";
import type { LivedCollateral } from "../../../../ledger/collateral/lived-collateral.js";
import type { OwedRecord } from "../../../owed-record.js";
import { tellOwed } from "../testing/tell-owed.js";
import { collateralRecords } from "./collateral-records.js";

const plain = agreementByName("plain");
if (plain === null) throw new Error("The agreement plain is gone.");
const rules = { agreement: plain, calendar: calendarByName(plain.calendar) };
const provider = plain.provider;
const owner = borrowerFor(0);

const MORTGAGE: CollateralTerms = {
  product: "collateral",
  kind: "mortgage",
  amount: 80_000_050,
  maximum: false,
  effectiveDate: "2024-01-10",
  expiryDate: "2024-06-10",
  items: [
    { kind: "13", value: 15_000_000 },
    { kind: "11", value: 120_000_049, certificate: { kind: "1", number: "99-0001" } },
  ],
};

const PLEDGE: CollateralTerms = {
  ...MORTGAGE,
  kind: "pledge",
  maximum: true,
  items: [
    { kind: "15", value: 900_000 },
    { kind: "11", value: 1_000_000 },
  ],
};

/** `null` ends the contract. */
type Happening = readonly [date: string, item: number | null, value?: number];

function contract(terms: CollateralTerms, ...happened: readonly Happening[]): LivedCollateral {
  const events = happened.map(([date, item, value = 0], index) => {
    const base = { eventId: `e${index + 1}`, occurredAt: `${date}T02:00:00Z` };
    const event: CollateralEvent =
      item === null ? { ...base, type: "collateral-end" } : { ...base, type: "collateral-value", item, value };
    return { event, date };
  });
  return { account: `${provider}CC1`, borrower: owner, terms, bookedOn: terms.effectiveDate, events };
}

const owed = (lived: LivedCollateral, horizon = "2024-12-31"): OwedRecord[] => collateralRecords(lived, rules, horizon);

function values(record: OwedRecord | undefined, prefix: string): string[] {
  return [...(record?.fields ?? [])]
    .filter(([path]) => path.startsWith(`${prefix}.`))
    .map(([path, { accepted, judged }]) => {
      const right = accepted.map(({ value }) => value).join("|");
      return `${path.slice(prefix.length + 1)} ${judged ? right : "?"}`;
    });
}

/** Code, day, status, expiry and the values of the things, then the causes. */
function told(records: readonly OwedRecord[]): string[] {
  return records.map(({ codes, asOf, fields, causes }) => {
    const right = (path: string): string | undefined =>
      fields
        .get(path)
        ?.accepted.map(({ value }) => value)
        .join("|");
    const worth = [...fields].flatMap(([path, { accepted }]) =>
      /\.(?:PleValue|ImpVal)$/u.test(path) ? (accepted[0]?.value ?? "") : [],
    );
    const c = ["CcStatus", "CcExpDate"].map((tag) => right(`MotgaCltalBsInfSgmt.${tag}`));
    return [codes[0]?.code, asOf, ...c, ...worth, ...causes].join(" ");
  });
}

describe("what a contract over collateral owes", () => {
  it("is its effect and its end by its terms (L60, L62)", () => {
    const records = owed(contract(MORTGAGE));
    expect(told(records)).toEqual([
      "10 2024-01-10 1 2024-06-10 1200000 150000 open",
      "20 2024-06-10 2 2024-06-10 1200000 150000",
    ]);
    expect(records.map(({ requirement, recordType, kind }) => [requirement, recordType, kind])).toEqual([
      ["OWED-510-10", "510", "event"],
      ["OWED-510-20", "510", "event"],
    ]);
    expect(records[0]?.deadline).toBe("2024-01-12T00:00:00.000+08:00");
  });

  it("tells of a mortgage the borrower, the amount in whole yuan and each thing, in segment E (L60)", () => {
    const [first] = owed(contract(MORTGAGE));
    expect(values(first, "MotgaCltalCtrctBsSgmt")).toEqual([
      "InfRecType 510",
      `CcCode ${provider}CC1`,
      "RptDate 2024-01-10",
      "RptDateCode 10",
      "InfoIDType 1",
      `Name ${owner.name}`,
      "CertType 10",
      `CertNum ${owner.idNum}`,
      "MngmtOrgCode ?",
    ]);
    expect(values(first, "MotgaCltalBsInfSgmt").slice(0, 4)).toEqual([
      "GuarType 1",
      "CcAmt 800001",
      "Cy CNY",
      "CcValDate 2024-01-10",
    ]);
    expect(values(first, "MotgaProptInfSgmt").slice(0, 14)).toEqual([
      "PleNm 2",
      "PleInf[0].PleType 11",
      "PleInf[0].MotgaProptIDType 1",
      "PleInf[0].PleCertID 99-0001",
      "PleInf[0].PleDistr ?",
      "PleInf[0].PleValue 1200000",
      "PleInf[0].PleCy CNY",
      "PleInf[0].ValOrgType ?",
      "PleInf[0].ValDate ?",
      "PleInf[0].PledgorType 1",
      `PleInf[0].PledgorName ${owner.name}`,
      "PleInf[0].PleorCertType 10",
      `PleInf[0].PleorCertNum ${owner.idNum}`,
      "PleInf[0].PleDesc ?",
    ]);
    expect(values(first, "MotgaProptInfSgmt").slice(15, 17)).toEqual([
      "PleInf[1].MotgaProptIDType ",
      "PleInf[1].PleCertID ",
    ]);
    expect(first?.segments).toEqual({
      MotgaCltalCtrctBsSgmt: "must",
      MotgaCltalBsInfSgmt: "must",
      ComRecInfSgmt: "must-not",
      MotgaProptInfSgmt: "must",
      CltalInfSgmt: "must-not",
    });
  });

  it("tells of a pledge each thing in segment F, and that it secures up to a maximum (L60)", () => {
    const [first] = owed(contract(PLEDGE));
    expect(values(first, "CltalInfSgmt")).toEqual([
      "ImpNm 2",
      ...["11 10000", "15 9000"].flatMap((thing, index) => [
        `ImpInf[${index}].ImpType ${thing.split(" ")[0]}`,
        `ImpInf[${index}].ImpVal ${thing.split(" ")[1]}`,
        `ImpInf[${index}].ImpCy CNY`,
        `ImpInf[${index}].Ippc 1`,
        `ImpInf[${index}].PawnName ${owner.name}`,
        `ImpInf[${index}].PawnCertType 10`,
        `ImpInf[${index}].PawnCertNum ${owner.idNum}`,
      ]),
    ]);
    expect(values(first, "MotgaCltalBsInfSgmt")).toContain("GuarType 2");
    expect(values(first, "MotgaCltalBsInfSgmt")).toContain("MaxGuar 1");
    expect(first?.segments).toMatchObject({ MotgaProptInfSgmt: "must-not", CltalInfSgmt: "must" });
  });

  it("is one record a day at whose end a value is another one than the day before (L61)", () => {
    const lived = contract(
      MORTGAGE,
      ["2024-01-10", 1, 16_000_000],
      ["2024-02-01", 1, 17_000_000],
      ["2024-02-01", 2, 110_000_000],
      ["2024-03-01", 1, 18_000_000],
      ["2024-03-01", 1, 17_000_000],
      ["2024-06-09", 1, 10_000_000],
    );
    expect(told(owed(lived, "2024-06-09"))).toEqual([
      "10 2024-01-10 1 2024-06-10 1200000 160000 open",
      "30 2024-02-01 1 2024-06-10 1100000 170000 e2 e3",
      "30 2024-06-09 1 2024-06-10 1100000 100000 e6",
    ]);
  });

  it("ends before its time with that day's own record, under either date (L62)", () => {
    const lived = contract(MORTGAGE, ["2024-03-05", 1, 14_000_000], ["2024-03-05", null]);
    expect(told(owed(lived))).toEqual([
      "10 2024-01-10 1 2024-06-10 1200000 150000 open",
      "20 2024-03-05 2 2024-06-10|2024-03-05 1200000 140000 e1 e2",
    ]);
    expect(told(owed(lived, "2024-03-04"))).toHaveLength(1);
  });

  it.each([
    ["mortgage", MORTGAGE],
    ["pledge", PLEDGE],
  ])("breaks no rule and loads, of a %s", (_, terms) => {
    const lived = contract(terms, ["2024-02-01", 1, 17_000_000], ["2024-03-01", 2, 1], ["2024-05-05", null]);
    expect(owed(lived)).toHaveLength(4);
    expect(tellOwed(owed(lived), provider)).toEqual({ breaches: [], refusals: [] });
  });
});
