// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 215 (个人借贷账户特殊事件说明): every element with type, letters and source. */
export const layout215: PlainLayout = {
  "recordType": "215",
  "root": "InSpcEvtDscInf",
  "zh": "个人借贷账户特殊事件说明",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `215`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "215"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "source": "§3.2 [A]",
      "confidence": "A"
    },
    {
      "tag": "AcctCode",
      "path": "AcctCode",
      "zh": "账户标识码",
      "description": "AcctCode of the account to which it happened.",
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
      "tag": "OpetnType",
      "path": "OpetnType",
      "zh": "操作类型",
      "description": "What happened.",
      "notation": "Enum",
      "type": {
        "kind": "enum",
        "tables": ["OpetnType"]
      },
      "presence": "A",
      "value": "M",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "source": "§3.2, §4.6 [A]; Chinese name [C]",
      "confidence": "C"
    },
    {
      "tag": "Month",
      "path": "Month",
      "zh": "发生月份",
      "description": "Month in which it happened; that of RptDate (rule I2150B01).",
      "notation": "Month",
      "type": {
        "kind": "month"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "source": "§3.2 [A]",
      "confidence": "A"
    },
    {
      "tag": "Flag",
      "path": "Flag",
      "zh": "有效标志",
      "description": "Whether the event stands, or is withdrawn.",
      "notation": "Enum",
      "type": {
        "kind": "enum",
        "tables": ["SpcEvtFlag"]
      },
      "presence": "A",
      "value": "M",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "source": "§3.2 [A]; Chinese name [C]",
      "confidence": "C"
    },
    {
      "tag": "RptDate",
      "path": "RptDate",
      "zh": "信息报告日期",
      "description": "As-of date of the event, not the day of sending.",
      "notation": "Date",
      "type": {
        "kind": "date"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "source": "§3.2 [A]",
      "confidence": "A"
    }
  ]
};
