import type { RecordNode } from "../../codec/decoded-record.js";

/** A record tree that may be changed; only for tests. */
export interface MutableNode {
  [tag: string]: string | MutableNode | MutableNode[] | undefined;
}

/** Provider code of all made-up records. */
export const PROVIDER = "N00000000H0001";

/** Element name of each segment letter. */
export const SEGMENTS: Readonly<Record<string, string>> = {
  B: "AcctBsSgmt",
  C: "AcctBsInfSgmt",
  D: "RltRepymtInfSgmt",
  E: "MotgaCltalCtrctInfSgmt",
  F: "AcctCredSgmt",
  G: "OrigCreditorInfSgmt",
  H: "AcctMthlyBlgInfSgmt",
  I: "SpecPrdSgmt",
  J: "AcctDbtInfSgmt",
  K: "AcctSpecTrstDspnSgmt",
};

/** A made-up citizen identity number of a region that does not exist, with a valid check character. */
export const ID_NUMBER = "999999199001010016";

/** Another one. */
export const OTHER_ID_NUMBER = "999999199102020029";

const BASE: MutableNode = {
  InfRecType: "210",
  AcctType: "D1",
  AcctCode: `${PROVIDER}LN0001`,
  RptDate: "2024-02-15",
  RptDateCode: "30",
  Name: "示例甲",
  IDType: "10",
  IDNum: ID_NUMBER,
  MngmtOrgCode: PROVIDER,
};

const TERMS: MutableNode = {
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
  ...security(),
};

const MONTH: MutableNode = {
  Month: "2024-02",
  SettDate: "2024-02-15",
  AcctStatus: "1",
  AcctBal: "11000",
  RemRepPrd: "11",
  FiveCate: "1",
  FiveCateAdjDate: "2024-01-15",
  RpyStatus: "N",
  OverdPrd: "0",
  TotOverd: "0",
  OverdPrinc: "0",
  Oved31_60Princ: "0",
  Oved61_90Princ: "0",
  Oved91_180Princ: "0",
  OvedPrinc180: "0",
  CurRpyAmt: "1100",
  ActRpyAmt: "1100",
  LatRpyDate: "2024-02-15",
  CloseDate: "",
};

const FIRST_MONTH: MutableNode = {
  ...MONTH,
  Month: "2024-01",
  SettDate: "",
  AcctBal: "12000",
  RemRepPrd: "12",
  RpyStatus: "*",
  CurRpyAmt: "0",
  ActRpyAmt: "0",
  LatRpyDate: "2024-01-15",
};

const LAST_MONTH: MutableNode = {
  ...MONTH,
  AcctStatus: "3",
  AcctBal: "0",
  RemRepPrd: "0",
  RpyStatus: "C",
  ActRpyAmt: "11500",
  CloseDate: "2024-02-15",
};

const CARD_TERMS: MutableNode = {
  ...without(TERMS, "LoanAmt", "Flag", "RepayMode", "RepayFreqcy", "RepayPrd"),
  BusiLines: "2",
  BusiDtlLines: "81",
  AcctCredLine: "10000",
  DueDate: "2099-12-31",
  CreditID: "1234",
};

const CARD_MONTH: MutableNode = {
  ...without(MONTH, "OverdPrinc", "Oved31_60Princ", "Oved61_90Princ", "Oved91_180Princ", "OvedPrinc180"),
  AcctBal: "500",
  PridAcctBal: "500",
  UsedAmt: "500",
  NotIsuBal: "0",
  RemRepPrd: "0",
  RpyPrct: "100",
  CurRpyAmt: "100",
  ActRpyAmt: "100",
};

const SEMI_CARD_MONTH: MutableNode = {
  ...without(
    CARD_MONTH,
    "PridAcctBal",
    "UsedAmt",
    "NotIsuBal",
    "RemRepPrd",
    "RpyPrct",
    "OverdPrd",
    "TotOverd",
    "CurRpyAmt",
  ),
  OvedrawBaOve180: "0",
};

const RECOVERY: MutableNode = {
  AcctStatus: "1",
  AcctBal: "10000",
  FiveCate: "1",
  FiveCateAdjDate: "2024-01-15",
  RemRepPrd: "10",
  RpyStatus: "N",
  OverdPrd: "0",
  TotOverd: "0",
  LatRpyAmt: "1095",
  LatRpyDate: "2024-02-15",
  CloseDate: "",
};

const COLLECTION: MutableNode = {
  AcctStatus: "1",
  AcctBal: "12000",
  LatRpyAmt: "0",
  LatRpyDate: "2024-01-15",
  CloseDate: "",
};

const COLLECTION_TERMS: MutableNode = {
  BusiLines: "5",
  BusiDtlLines: "A1",
  OpenDate: "2024-01-15",
  Cy: "CNY",
  LoanAmt: "12000",
};

const LINE: MutableNode = { Mcc: `${PROVIDER}CL1` };

/** Account type and reporting code of a right record. */
export type BaseRecordName =
  | "D1/10"
  | "D1/30"
  | "D1/31"
  | "D1/20"
  | "D1/32"
  | "D1/40"
  | "R1/10"
  | "R4/31"
  | "R2/31"
  | "R2/30"
  | "R3/31"
  | "R3/30"
  | "C1/10"
  | "C1/20";

/** A right record for each account type and reporting code that the tests start from. */
export const BASE_RECORDS: Readonly<Record<BaseRecordName, RecordNode>> = {
  "D1/10": record("D1", "10", { C: TERMS, H: FIRST_MONTH }),
  "D1/30": record("D1", "30", { H: MONTH }),
  "D1/31": record("D1", "31", { C: TERMS, H: MONTH }),
  "D1/20": record("D1", "20", { H: LAST_MONTH }),
  "D1/32": record("D1", "32", { H: LAST_MONTH }),
  "D1/40": record("D1", "40", { J: RECOVERY }),
  "R1/10": record("R1", "10", {
    C: { ...without(TERMS, "LoanAmt", "Flag", "RepayPrd"), AcctCredLine: "12000", RepayMode: "33" },
    F: LINE,
    H: FIRST_MONTH,
  }),
  "R4/31": record("R4", "31", { C: without(TERMS, "Flag"), F: LINE, H: MONTH }),
  "R2/31": record("R2", "31", { C: CARD_TERMS, F: LINE, H: CARD_MONTH }),
  "R2/30": record("R2", "30", { H: CARD_MONTH }),
  "R3/31": record("R3", "31", { C: { ...CARD_TERMS, BusiDtlLines: "71" }, F: LINE, H: SEMI_CARD_MONTH }),
  "R3/30": record("R3", "30", { H: SEMI_CARD_MONTH }),
  "C1/10": record("C1", "10", {
    C: COLLECTION_TERMS,
    G: { InitCredName: "示例银行", InitCredOrgNm: "", OrigDbtCate: "1", InitRpySts: "3" },
    J: COLLECTION,
  }),
  "C1/20": record("C1", "20", {
    J: {
      ...COLLECTION,
      AcctStatus: "2",
      AcctBal: "0",
      LatRpyAmt: "12000",
      LatRpyDate: "2024-02-15",
      CloseDate: "2024-02-15",
    },
  }),
};

/** A right segment D with one guarantor. */
export function guarantor(changes: MutableNode = {}): MutableNode {
  return { RltRepymtNm: "1", RltRepymtInf: [party(changes)] };
}

/** A right segment D with two guarantors. */
export function guarantors(first: MutableNode, second: MutableNode): MutableNode {
  const other = { ArlpName: "示例戊", ArlpCertType: "2", ArlpCertNum: "CHN123456", MaxGuarMcc: `${PROVIDER}G2` };
  return { RltRepymtNm: "2", RltRepymtInf: [party(first), party({ ...other, ...second })] };
}

function party(changes: MutableNode): MutableNode {
  return {
    InfoIDType: "1",
    ArlpName: "示例丁",
    ArlpCertType: "10",
    ArlpCertNum: OTHER_ID_NUMBER,
    ArlpType: "2",
    ArlpAmt: "1000",
    WartySign: "0",
    MaxGuarMcc: `${PROVIDER}G1`,
    ...changes,
  };
}

/** A right segment K with one special transaction, an early repayment unless changed. */
export function transaction(changes: MutableNode = {}): MutableNode {
  const deal = { ChanTranType: "4", TranDate: "2024-02-15", TranAmt: "100", DueTranMon: "0", DetInfo: "", ...changes };
  return { CagOfTrdNm: "1", CagOfTrdInf: [deal] };
}

function record(type: string, code: string, segments: Readonly<Record<string, MutableNode>>): RecordNode {
  const opening = code === "10";
  const tree: Record<string, MutableNode> = {
    AcctBsSgmt: { ...BASE, AcctType: type, RptDateCode: code, RptDate: opening ? "2024-01-15" : "2024-02-15" },
  };
  for (const [letter, segment] of Object.entries(segments)) tree[SEGMENTS[letter] ?? letter] = segment;
  return tree;
}

function security(): MutableNode {
  return {
    ApplyBusiDist: "110102",
    GuarMode: "4",
    OthRepyGuarWay: "0",
    AssetTrandFlag: "0",
    FundSou: "1",
    LoanForm: "1",
  };
}

function without(node: MutableNode, ...tags: readonly string[]): MutableNode {
  return Object.fromEntries(Object.entries(node).filter(([tag]) => !tags.includes(tag)));
}
