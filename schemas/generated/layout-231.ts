// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 231 (个人担保账户标识变更): every element with type, letters and source. */
export const layout231: PlainLayout = {
  "recordType": "231",
  "root": "InSecAcctIDCagsInf",
  "zh": "个人担保账户标识变更",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `231`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "231"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.2, §3.4 [A]",
      "confidence": "A"
    },
    {
      "tag": "OdBnesCode",
      "path": "OdBnesCode",
      "zh": "原业务标识码",
      "description": "Code under which the guarantee is stored.",
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
      "source": "§3.2, §3.4 [A]",
      "confidence": "A"
    },
    {
      "tag": "NwBnesCode",
      "path": "NwBnesCode",
      "zh": "新业务标识码",
      "description": "Code that it has from now on; another than the old one (rule I2310B01).",
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
      "source": "§3.2, §3.4 [A]",
      "confidence": "A"
    }
  ]
};
