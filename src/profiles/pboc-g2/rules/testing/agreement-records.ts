import type { RecordNode } from "../../codec/decoded-record.js";
import { ID_NUMBER, type MutableNode, OTHER_ID_NUMBER, PROVIDER } from "./base-records.js";

/** Name of a right record about a credit agreement: its type, for 220 with the code, for 222 with the letter of the segment. */
export type AgreementRecordName = "220/10" | "220/20" | "220/30" | "221" | "222/B" | "222/C" | "222/D" | "223" | "224";

const AGREEMENT = `${PROVIDER}CL0001`;

/** The part of a record about a loan line of 50 000 for a year; `changes` replace single elements. */
export function line(changes: MutableNode = {}): MutableNode {
  return {
    CreditLimType: "10",
    LimLoopFlg: "1",
    CreditLim: "50000",
    Cy: "CNY",
    ConEffDate: "2024-01-10",
    ConExpDate: "2025-01-10",
    ConStatus: "1",
    ...changes,
  };
}

/** A segment C with one joint holder, a person; `changes` replace single elements. */
export function holder(changes: MutableNode = {}): MutableNode {
  return { BrerNm: "1", CtrctCertRel: [{ ...JOINT_HOLDER, ...changes }] };
}

const JOINT_HOLDER: MutableNode = {
  BrerType: "1",
  CertRelName: "示例乙",
  CertRelIDType: "10",
  CertRelIDNum: OTHER_ID_NUMBER,
};

/** A made-up organisation with a valid code of its own as joint holder. */
export const ORGANISATION: MutableNode = {
  BrerType: "2",
  CertRelName: "示例有限公司",
  CertRelIDType: "30",
  CertRelIDNum: "000000019",
};

/** A right record of each type about one credit agreement: granted, raised, ended, and put right. */
export const AGREEMENT_RECORDS: Readonly<Record<AgreementRecordName, RecordNode>> = {
  "220/10": report("10", "2024-01-10", line()),
  "220/20": report("20", "2025-01-10", line({ CreditLim: "80000", ConStatus: "2" })),
  "220/30": report("30", "2024-06-03", line({ CreditLim: "80000", ...cap() }), holder()),
  "221": { InfRecType: "221", OdBnesCode: AGREEMENT, NwBnesCode: `${PROVIDER}CL0002` },
  "222/B": correction("B", {
    CtrctBsSgmt: { Name: "示例甲", IDType: "10", IDNum: ID_NUMBER, MngmtOrgCode: PROVIDER },
  }),
  "222/C": correction("C", { CtrctCertRelSgmt: holder() }),
  "222/D": correction("D", { CreditLimSgmt: line(cap()) }),
  "223": {
    InfRecType: "223",
    DelRecCode: AGREEMENT,
    DelSgmtCode: "D",
    DelStartDate: "2024-06-01",
    DelEndDate: "2024-06-30",
  },
  "224": { InfRecType: "224", DelRecCode: AGREEMENT },
};

function cap(): MutableNode {
  return { CreditRest: "100000", CreditRestCode: `${PROVIDER}CAP1` };
}

function report(code: string, date: string, credit: MutableNode, joint?: MutableNode): RecordNode {
  return {
    CtrctBsSgmt: {
      InfRecType: "220",
      ContractCode: AGREEMENT,
      RptDate: date,
      RptDateCode: code,
      Name: "示例甲",
      IDType: "10",
      IDNum: ID_NUMBER,
      MngmtOrgCode: PROVIDER,
    },
    ...(joint === undefined ? {} : { CtrctCertRelSgmt: joint }),
    CreditLimSgmt: credit,
  };
}

function correction(letter: string, held: RecordNode): RecordNode {
  return {
    BsSgmt: { InfRecType: "222", ModRecCode: AGREEMENT, RptDate: "2024-06-03", MdfcSgmtCode: letter },
    MdfcSgmt: held,
  };
}
