// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 234 (个人担保账户整笔删除): every element with type, letters and source. */
export const layout234: PlainLayout = {
  "recordType": "234",
  "root": "InSecAcctEntDel",
  "zh": "个人担保账户整笔删除",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `234`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "234"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.2, §3.4 [A]",
      "confidence": "A"
    },
    {
      "tag": "DelRecCode",
      "path": "DelRecCode",
      "zh": "待删除业务标识码",
      "description": "AcctCode of the guarantee that is deleted.",
      "notation": "AN..60",
      "type": {
        "kind": "alphanumeric",
        "minLength": 1,
        "maxLength": 60
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "personal": "account",
      "source": "§3.2, §3.4 [A]; Chinese name [C]",
      "confidence": "C"
    }
  ]
};
