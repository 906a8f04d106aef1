// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 514 (抵（质）押合同整笔删除): every element with type, letters and source. */
export const layout514: PlainLayout = {
  "recordType": "514",
  "root": "MoCEntDel",
  "zh": "抵（质）押合同整笔删除",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `514`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "514"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.6 [A]",
      "confidence": "A"
    },
    {
      "tag": "DelRecCode",
      "path": "DelRecCode",
      "zh": "待删除业务标识码",
      "description": "CcCode of the contract that is deleted.",
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
      "source": "§3.6 [A]; Chinese name [C]",
      "confidence": "C"
    }
  ]
};
