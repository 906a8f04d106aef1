import { describe, expect, it } from "vitest";
import type { D1ReportingItems } from "../../../../schemas/ledger/terms.js";
import type { AgreementChanges } from "../../../ledger/testing/test-agreement.js";
import { termsWith } from "../../../ledger/testing/test-terms.js";
import { recordsOf } from "./testing/owed-of.js";

const plain = termsWith().reporting;
const story = (items: Partial<D1ReportingItems>, events = "2024-02-20 pay 1120") => ({
  terms: { reporting: { ...plain, ...items } },
  events,
});

/** Segments of the first record of a code, as letters; those that may be there in brackets. */
function segments(code: string, items: Partial<D1ReportingItems> = {}): string {
  const record = recordsOf(story(items), "2024-03-31").find(
    ({ codes, required }) => required && codes[0]?.code === code,
  );
  return Object.values(record?.segments ?? {})
    .map((duty, index) =>
      duty === "must-not" ? "" : duty === "must" ? "BCDEFGHIJK"[index] : `(${"BCDEFGHIJK"[index]})`,
    )
    .join("");
}

/** Expected values under a segment of the opening record. */
function opening(segment: string, items: Partial<D1ReportingItems>): Record<string, string> {
  const record = recordsOf(story(items, ""), "2024-01-31")[0];
  const under = [...(record?.fields ?? [])].filter(([path]) => path.startsWith(`${segment}.`));
  return Object.fromEntries(
    under.map(([path, field]) => [path.slice(segment.length + 1), field.accepted[0]?.value ?? ""]),
  );
}

const guarantor = {
  kind: "person",
  name: "测试乙",
  idType: "10",
  idNum: "990101198801010039",
  role: "guarantor",
  amount: 600_000,
  joint: false,
  contractCode: "TALLY000000001G1",
} as const;
const company = {
  kind: "organisation",
  name: "测试担保",
  idType: "20",
  idNum: "9901010000000000",
  role: "co-borrower",
} as const;

describe("segment matrix of a D1 account (§3.1)", () => {
  it("is B C H at opening, B H with C where it changed every month, B J for cleared arrears", () => {
    expect(segments("10")).toBe("BCH");
    expect(segments("30")).toBe("B(C)H");
    expect(segments("40")).toBe("BJ");
  });

  it("adds D, E and F at opening where the loan has them; later they may come again", () => {
    const items = {
      guarMode: "3",
      responsibleParties: [guarantor],
      collateralContractCodes: ["TALLY000000001C1"],
      flag: "1",
      creditAgreementCode: "TALLY000000001A1",
    } as const;
    expect(
      segments("10", {
        ...items,
        responsibleParties: [...items.responsibleParties],
        collateralContractCodes: ["TALLY000000001C1"],
      }),
    ).toBe("BCDEFH");
    expect(
      segments("30", {
        ...items,
        responsibleParties: [...items.responsibleParties],
        collateralContractCodes: ["TALLY000000001C1"],
      }),
    ).toBe("B(C)(D)(E)(F)H");
  });
});

describe("contents (§3.1, §4.6)", () => {
  it("of C follow from terms and agreement", () => {
    expect(opening("AcctBsInfSgmt", {})).toEqual({
      BusiLines: "1",
      BusiDtlLines: "91",
      OpenDate: "2024-01-15",
      Cy: "CNY",
      LoanAmt: "12000",
      Flag: "0",
      DueDate: "2025-01-15",
      RepayMode: "12",
      RepayFreqcy: "03",
      RepayPrd: "12",
      ApplyBusiDist: "110000",
      GuarMode: "4",
      OthRepyGuarWay: "0",
      AssetTrandFlag: "0",
      FundSou: "1",
      LoanForm: "1",
    });
  });

  it("of C carry contract and first-home flag for a mortgage only", () => {
    expect(opening("AcctBsInfSgmt", { busiDtlLines: "11", loanConCode: "HT-1", firstHouLoanFlag: "01" })).toMatchObject(
      {
        LoanConCode: "HT-1",
        FirstHouLoanFlag: "01",
      },
    );
  });

  it("of D are one group a party, guarantors with amount, mark and contract", () => {
    expect(opening("RltRepymtInfSgmt", { responsibleParties: [company, guarantor] })).toEqual({
      RltRepymtNm: "2",
      "RltRepymtInf[0].InfoIDType": "2",
      "RltRepymtInf[0].ArlpName": "测试担保",
      "RltRepymtInf[0].ArlpCertType": "20",
      "RltRepymtInf[0].ArlpCertNum": "9901010000000000",
      "RltRepymtInf[0].ArlpType": "1",
      "RltRepymtInf[0].ArlpAmt": "",
      "RltRepymtInf[0].WartySign": "",
      "RltRepymtInf[0].MaxGuarMcc": "",
      "RltRepymtInf[1].InfoIDType": "1",
      "RltRepymtInf[1].ArlpName": "测试乙",
      "RltRepymtInf[1].ArlpCertType": "10",
      "RltRepymtInf[1].ArlpCertNum": "990101198801010039",
      "RltRepymtInf[1].ArlpType": "2",
      "RltRepymtInf[1].ArlpAmt": "6000",
      "RltRepymtInf[1].WartySign": "0",
      "RltRepymtInf[1].MaxGuarMcc": "TALLY000000001G1",
    });
  });

  it("of E and F are the codes of collateral and credit agreement", () => {
    const items = {
      collateralContractCodes: ["TALLY000000001C2", "TALLY000000001C1"],
      flag: "1",
      creditAgreementCode: "TALLY000000001A1",
    } as const;
    const mutable = { ...items, collateralContractCodes: [...items.collateralContractCodes] };
    expect(opening("MotgaCltalCtrctInfSgmt", mutable)).toEqual({
      CcNm: "2",
      "CccInf[0].Ccc": "TALLY000000001C1",
      "CccInf[1].Ccc": "TALLY000000001C2",
    });
    expect(opening("AcctCredSgmt", mutable)).toEqual({ Mcc: "TALLY000000001A1" });
  });

  it("of B name the managing organisation, which is judged where the agreement says which", () => {
    const managed = (agreement: AgreementChanges): unknown[] =>
      recordsOf({ ...story({}), agreement }, "2024-03-31").map(({ fields }) => fields.get("AcctBsSgmt.MngmtOrgCode"));
    const field = (value: string, judged: boolean) => ({
      accepted: [{ value }],
      judged,
      tolerance: 0,
      zeroMatters: false,
    });
    const branch = managed({ managingOrganisation: "TALLY0000000B7" });
    expect(branch.length).toBeGreaterThan(2);
    expect(new Set(branch)).toEqual(new Set([field("TALLY0000000B7", true)]));
    expect(new Set(managed({}))).toEqual(new Set([field("TALLY000000001", false)]));
  });
});
