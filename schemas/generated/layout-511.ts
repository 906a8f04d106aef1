// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 511 (抵（质）押合同标识变更): every element with type, letters and source. */
export const layout511: PlainLayout = {
  "recordType": "511",
  "root": "MoCIDCagsInf",
  "zh": "抵（质）押合同标识变更",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `511`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "511"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.6 [A]",
      "confidence": "A"
    },
    {
      "tag": "OdBnesCode",
      "path": "OdBnesCode",
      "zh": "原业务标识码",
      "description": "Code under which the contract is stored.",
      "notation": "AN..60",
      "type": {
        "kind": "alphanumeric",
        "minLength": 1,
        "maxLength": 60
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "personal": "contract",
      "source": "§3.6 [A]",
      "confidence": "A"
    },
    {
      "tag": "NwBnesCode",
      "path": "NwBnesCode",
      "zh": "新业务标识码",
      "description": "Code that it has from now on; another than the old one (rule I5110B01).",
      "notation": "AN..60",
      "type": {
        "kind": "alphanumeric",
        "minLength": 1,
        "maxLength": 60
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "personal": "contract",
      "source": "§3.6 [A]",
      "confidence": "A"
    }
  ]
};
