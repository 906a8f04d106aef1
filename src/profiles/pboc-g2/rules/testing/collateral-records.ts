import type { RecordNode } from "../../codec/decoded-record.js";
import { ID_NUMBER, type MutableNode, OTHER_ID_NUMBER, PROVIDER } from "./base-records.js";

/** Name of a right record about collateral: its type, for 510 with the code and what secures. */
export type CollateralRecordName =
  | "510/10/mortgage"
  | "510/10/pledge"
  | "510/20/mortgage"
  | "510/30/pledge"
  | "511"
  | "514";

const CONTRACT = `${PROVIDER}CC0001`;

/** A segment C about a debt of 800 000; `changes` replace single elements. */
function terms(changes: MutableNode): MutableNode {
  return {
    GuarType: "1",
    CcAmt: "800000",
    Cy: "CNY",
    CcValDate: "2024-01-10",
    CcExpDate: "2044-01-10",
    MaxGuar: "0",
    CcStatus: "1",
    ...changes,
  };
}

/** A segment D with one other debtor, a person; `changes` replace single elements. */
export function otherDebtor(changes: MutableNode = {}): MutableNode {
  const debtor = { InfoIDType: "1", GuarName: "示例乙", GuarCertType: "10", GuarCertNum: OTHER_ID_NUMBER };
  return { GrtdNm: "1", OtrRec: [{ ...debtor, ...changes }] };
}

/** A flat that a person has mortgaged; `changes` replace single elements. */
export function flat(changes: MutableNode = {}): MutableNode {
  return {
    PleType: "11",
    MotgaProptIDType: "1",
    PleCertID: "示例房权证第0001号",
    PleDistr: "990101",
    PleValue: "1200000",
    PleCy: "CNY",
    ValOrgType: "2",
    ValDate: "2024-01-05",
    PledgorType: "1",
    PledgorName: "示例甲",
    PleorCertType: "10",
    PleorCertNum: ID_NUMBER,
    PleDesc: "",
    ...changes,
  };
}

/** Shares that an organisation has pledged; `changes` replace single elements. */
export function shares(changes: MutableNode = {}): MutableNode {
  return {
    ImpType: "15",
    ImpVal: "900000",
    ImpCy: "CNY",
    Ippc: "2",
    PawnName: "示例有限公司",
    PawnCertType: "30",
    PawnCertNum: "000000019",
    ...changes,
  };
}

/** Segment E with these things. */
export function mortgaged(...things: readonly MutableNode[]): MutableNode {
  return { PleNm: String(things.length), PleInf: [...things] };
}

/** Segment F with these things. */
export function pledged(...things: readonly MutableNode[]): MutableNode {
  return { ImpNm: String(things.length), ImpInf: [...things] };
}

/** A right record of each type about contracts of collateral. */
export const COLLATERAL_RECORDS: Readonly<Record<CollateralRecordName, RecordNode>> = {
  "510/10/mortgage": report("10", "2024-01-10", {
    MotgaCltalBsInfSgmt: terms({}),
    ComRecInfSgmt: otherDebtor(),
    MotgaProptInfSgmt: mortgaged(flat()),
  }),
  "510/10/pledge": report("10", "2024-01-10", {
    MotgaCltalBsInfSgmt: terms({ GuarType: "2", MaxGuar: "1" }),
    CltalInfSgmt: pledged(shares()),
  }),
  "510/20/mortgage": report("20", "2024-07-01", {
    MotgaCltalBsInfSgmt: terms({ CcStatus: "2" }),
    MotgaProptInfSgmt: mortgaged(flat()),
  }),
  "510/30/pledge": report("30", "2024-06-03", {
    MotgaCltalBsInfSgmt: terms({ GuarType: "2" }),
    CltalInfSgmt: pledged(
      shares(),
      shares({ ImpType: "11", Ippc: "1", PawnName: "示例甲", PawnCertType: "10", PawnCertNum: ID_NUMBER }),
    ),
  }),
  "511": { InfRecType: "511", OdBnesCode: CONTRACT, NwBnesCode: `${PROVIDER}CC0002` },
  "514": { InfRecType: "514", DelRecCode: CONTRACT },
};

function report(code: string, date: string, segments: RecordNode): RecordNode {
  return {
    MotgaCltalCtrctBsSgmt: {
      InfRecType: "510",
      CcCode: CONTRACT,
      RptDate: date,
      RptDateCode: code,
      InfoIDType: "1",
      Name: "示例甲",
      CertType: "10",
      CertNum: ID_NUMBER,
      MngmtOrgCode: PROVIDER,
    },
    ...segments,
  };
}
