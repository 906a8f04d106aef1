// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 223 (个人授信协议按段删除): every element with type, letters and source. */
export const layout223: PlainLayout = {
  "recordType": "223",
  "root": "InCtrctDel",
  "zh": "个人授信协议按段删除",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `223`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "223"
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
      "description": "ContractCode of the agreement from which is deleted.",
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
      "source": "§6.5 [B]; Chinese name [C]",
      "confidence": "C"
    },
    {
      "tag": "DelSgmtCode",
      "path": "DelSgmtCode",
      "zh": "待删除段段标",
      "description": "Letter of the segment that is deleted, always `D`.",
      "notation": "Enum",
      "type": {
        "kind": "enum",
        "tables": ["DelSgmtCode223"]
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.3, §4.6 [A]; Chinese name [C]",
      "confidence": "C"
    },
    {
      "tag": "DelStartDate",
      "path": "DelStartDate",
      "zh": "待删除起始日期",
      "description": "First day of the range; empty for a range without a beginning. One of the two days is filled (rule I2230B01).",
      "notation": "Date",
      "type": {
        "kind": "date"
      },
      "presence": "A",
      "value": "C",
      "accountTypes": [],
      "source": "§3.2, §6.5 [B]; Chinese name [C]",
      "confidence": "C"
    },
    {
      "tag": "DelEndDate",
      "path": "DelEndDate",
      "zh": "待删除结束日期",
      "description": "Last day of the range; empty for a range without an end. Not before the first (rule I2230B02).",
      "notation": "Date",
      "type": {
        "kind": "date"
      },
      "presence": "A",
      "value": "C",
      "accountTypes": [],
      "source": "§3.2, §6.5 [B]; Chinese name [C]",
      "confidence": "C"
    }
  ]
};
