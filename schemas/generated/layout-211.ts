// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 211 (个人借贷账户标识变更): every element with type, letters and source. */
export const layout211: PlainLayout = {
  "recordType": "211",
  "root": "InAcctIDCagsInf",
  "zh": "个人借贷账户标识变更",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `211`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "211"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "source": "§3.2 [A]",
      "confidence": "A"
    },
    {
      "tag": "OdBnesCode",
      "path": "OdBnesCode",
      "zh": "原业务标识码",
      "description": "Code under which the account is stored.",
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
      "source": "§3.2 [A]",
      "confidence": "A"
    },
    {
      "tag": "NwBnesCode",
      "path": "NwBnesCode",
      "zh": "新业务标识码",
      "description": "Code that it has from now on; another than the old one (rule I2110B01).",
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
      "source": "§3.2 [A]",
      "confidence": "A"
    }
  ]
};
