import type { RecordNode } from "../../codec/decoded-record.js";
import { BASE_RECORDS, ID_NUMBER, PROVIDER, transaction } from "./base-records.js";

/** Name of a right record that changes what is stored: its type, for 212 with the letter of the segment. */
export type ChangeRecordName = "211" | "212/B" | "212/C" | "212/H" | "212/J" | "212/K" | "213" | "214" | "215";

const ACCOUNT = `${PROVIDER}LN0001`;

/** A right record of each type that changes what is stored. Those of 212 correct the account of {@link BASE_RECORDS}. */
export const CHANGE_RECORDS: Readonly<Record<ChangeRecordName, RecordNode>> = {
  "211": { InfRecType: "211", OdBnesCode: ACCOUNT, NwBnesCode: `${PROVIDER}LN0002` },
  "212/B": correction("B", {
    AcctBsSgmt: { Name: "示例甲", IDType: "10", IDNum: ID_NUMBER, MngmtOrgCode: PROVIDER },
  }),
  "212/C": correction("C", segmentOf("D1/31", "AcctBsInfSgmt")),
  "212/H": correction("H", segmentOf("D1/30", "AcctMthlyBlgInfSgmt")),
  "212/J": correction("J", segmentOf("D1/40", "AcctDbtInfSgmt")),
  "212/K": correction("K", { AcctSpecTrstDspnSgmt: transaction() }),
  "213": {
    InfRecType: "213",
    DelRecCode: ACCOUNT,
    DelSgmtCode: "H",
    DelStartDate: "2024-02-01",
    DelEndDate: "2024-02-29",
  },
  "214": { InfRecType: "214", DelRecCode: ACCOUNT },
  "215": {
    InfRecType: "215",
    AcctCode: ACCOUNT,
    OpetnType: "21",
    Month: "2024-03",
    Flag: "1",
    RptDate: "2024-03-20",
  },
};

function correction(letter: string, held: RecordNode): RecordNode {
  return {
    BsSgmt: {
      InfRecType: "212",
      ModRecCode: ACCOUNT,
      RptDate: "2024-02-15",
      AcctType: "D1",
      MdfcSgmtCode: letter,
    },
    MdfcSgmt: held,
  };
}

function segmentOf(name: keyof typeof BASE_RECORDS, tag: string): RecordNode {
  return { [tag]: BASE_RECORDS[name][tag] };
}
