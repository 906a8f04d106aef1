// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 214 (个人借贷账户整笔删除): every element with type, letters and source. */
export const layout214: PlainLayout = {
  "recordType": "214",
  "root": "InAcctEntDel",
  "zh": "个人借贷账户整笔删除",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `214`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "214"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "source": "§3.2 [A]",
      "confidence": "A"
    },
    {
      "tag": "DelRecCode",
      "path": "DelRecCode",
      "zh": "待删除业务标识码",
      "description": "AcctCode of the account that is deleted.",
      "notation": "AN..60",
      "type": {
        "kind": "alphanumeric",
        "minLength": 1,
        "maxLength": 60
      },
      "presence": "A",
      "value": "M",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "personal": "account",
      "source": "§3.2 [A]; Chinese name [C]",
      "confidence": "C"
    }
  ]
};
