import type { RecordNode } from "../../codec/decoded-record.js";
import { ID_NUMBER, type MutableNode, OTHER_ID_NUMBER, PROVIDER } from "./base-records.js";

/** Name of a right record about a guarantee: its type, for 230 with the code, for 232 with the letter of the segment. */
export type GuaranteeRecordName =
  | "230/10"
  | "230/20"
  | "230/30"
  | "230/40"
  | "230/50"
  | "231"
  | "232/B"
  | "232/C"
  | "232/D"
  | "232/E"
  | "232/F"
  | "233"
  | "234";

const GUARANTEE = `${PROVIDER}GU0001`;

const DEBTOR: MutableNode = { Name: "示例甲", IDType: "10", IDNum: ID_NUMBER, MngmtOrgCode: PROVIDER };

/** A segment C: a loan of 12 000 guaranteed for a year, with a counter-guarantee; `changes` replace single elements. */
export function promise(changes: MutableNode = {}): MutableNode {
  return {
    BusiLines: "1",
    BusiDtilLines: "01",
    OpenDate: "2024-01-15",
    AcctCredLine: "12000",
    Cy: "CNY",
    DueDate: "2025-01-15",
    GuarMode: "1",
    OthRepyGuarWay: "0",
    SecDep: "10",
    CtrctTxtCd: "示例担字001号",
    ...changes,
  };
}

/** A segment D: 9 000 are still guaranteed; `changes` replace single elements. */
export function liability(changes: MutableNode = {}): MutableNode {
  return {
    AcctStatus: "1",
    LoanAmt: "9000",
    RepayPrd: "2024-04-15",
    FiveCate: "1",
    FiveCateAdjDate: "2024-01-15",
    RiEx: "",
    CompAdvFlag: "0",
    CloseDate: "",
    ...changes,
  };
}

/** A segment E with one counter-guarantor, a person; `changes` replace single elements. */
export function counterGuarantor(changes: MutableNode = {}): MutableNode {
  const party = {
    InfoIDType: "1",
    ArlpName: "示例乙",
    ArlpCertType: "10",
    ArlpCertNum: OTHER_ID_NUMBER,
    ArlpType: "2",
    ArlpAmt: "12000",
    WartySign: "0",
    MaxGuarMcc: `${PROVIDER}CG1`,
  };
  return { RltRepymtNm: "1", RltRepymtInf: [{ ...party, ...changes }] };
}

/** A made-up organisation with a valid code of its own, in the words of segment E. */
export const GUARANTOR_ORGANISATION: MutableNode = {
  InfoIDType: "2",
  ArlpName: "示例有限公司",
  ArlpCertType: "30",
  ArlpCertNum: "000000019",
};

const COLLATERAL: MutableNode = { CcNm: "1", CccInf: [{ Ccc: `${PROVIDER}CC0001` }] };

/** A right record of each type about one guarantee: given, changed, ended, and put right. */
export const GUARANTEE_RECORDS: Readonly<Record<GuaranteeRecordName, RecordNode>> = {
  "230/10": report("10", "2024-01-15", {
    GuarAcctBsInfSgmt: promise(),
    GuarRltRepymtInfSgmt: liability({ LoanAmt: "12000", RepayPrd: "2024-01-15", RiEx: "10800" }),
    RltRepymtInfSgmt: counterGuarantor(),
    GuarMotgaCltalCtrctInfSgmt: COLLATERAL,
  }),
  "230/20": report("20", "2025-01-15", {
    GuarRltRepymtInfSgmt: liability({
      AcctStatus: "2",
      LoanAmt: "0",
      RepayPrd: "2025-01-15",
      CompAdvFlag: "1",
      CloseDate: "2025-01-15",
    }),
  }),
  "230/30": report("30", "2024-04-15", { GuarRltRepymtInfSgmt: liability() }),
  "230/40": report("40", "2024-05-06", {
    GuarRltRepymtInfSgmt: liability({ FiveCate: "2", FiveCateAdjDate: "2024-05-06" }),
  }),
  "230/50": report("50", "2024-06-03", {
    GuarAcctBsInfSgmt: promise({ DueDate: "2025-06-30" }),
    RltRepymtInfSgmt: counterGuarantor(),
  }),
  "231": { InfRecType: "231", OdBnesCode: GUARANTEE, NwBnesCode: `${PROVIDER}GU0002` },
  "232/B": correction("B", { GuarAcctBsSgmt: DEBTOR }),
  "232/C": correction("C", { GuarAcctBsInfSgmt: promise() }),
  "232/D": correction("D", { GuarRltRepymtInfSgmt: liability() }),
  "232/E": correction("E", { RltRepymtInfSgmt: counterGuarantor() }),
  "232/F": correction("F", { GuarMotgaCltalCtrctInfSgmt: COLLATERAL }),
  "233": {
    InfRecType: "233",
    DelRecCode: GUARANTEE,
    DelSgmtCode: "D",
    DelStartDate: "2024-04-01",
    DelEndDate: "2024-04-30",
  },
  "234": { InfRecType: "234", DelRecCode: GUARANTEE },
};

function report(code: string, date: string, segments: RecordNode): RecordNode {
  const base = { InfRecType: "230", AcctType: "G1", AcctCode: GUARANTEE, RptDate: date, RptDateCode: code };
  return { GuarAcctBsSgmt: { ...base, ...DEBTOR }, ...segments };
}

function correction(letter: string, held: RecordNode): RecordNode {
  return {
    BsSgmt: {
      InfRecType: "232",
      ModRecCode: GUARANTEE,
      RptDate: "2024-05-06",
      AcctType: "G1",
      MdfcSgmtCode: letter,
    },
    MdfcSgmt: held,
  };
}
