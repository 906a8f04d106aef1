// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 224 (个人授信协议整笔删除): every element with type, letters and source. */
export const layout224: PlainLayout = {
  "recordType": "224",
  "root": "InCtrctEntDel",
  "zh": "个人授信协议整笔删除",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `224`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "224"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.3 [A]",
      "confidence": "A"
    },
    {
      "tag": "DelRecCode",
      "path": "DelRecCode",
      "zh": "待删除业务标识码",
      "description": "ContractCode of the agreement that is deleted.",
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
      "source": "§3.3, §6.5 [A]; Chinese name [C]",
      "confidence": "C"
    }
  ]
};
