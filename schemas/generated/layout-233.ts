// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 233 (个人担保账户按段删除): every element with type, letters and source. */
export const layout233: PlainLayout = {
  "recordType": "233",
  "root": "InSecAcctDel",
  "zh": "个人担保账户按段删除",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `233`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "233"
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
      "description": "AcctCode of the guarantee from which is deleted.",
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
    },
    {
      "tag": "DelSgmtCode",
      "path": "DelSgmtCode",
      "zh": "待删除段段标",
      "description": "Letter of the segment that is deleted.",
      "notation": "Enum",
      "type": {
        "kind": "enum",
        "tables": ["DelSgmtCode233"]
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.4, §4.6 [A]; Chinese name [C]",
      "confidence": "C"
    },
    {
      "tag": "DelStartDate",
      "path": "DelStartDate",
      "zh": "待删除起始日期",
      "description": "First day of the range; empty for a range without a beginning. One of the two days is filled (rule I2330B01).",
      "notation": "Date",
      "type": {
        "kind": "date"
      },
      "presence": "A",
      "value": "C",
      "accountTypes": [],
      "source": "§3.2, §6.6 [A]; Chinese name [C]",
      "confidence": "C"
    },
    {
      "tag": "DelEndDate",
      "path": "DelEndDate",
      "zh": "待删除结束日期",
      "description": "Last day of the range; empty for a range without an end. Not before the first (rule I2330B02).",
      "notation": "Date",
      "type": {
        "kind": "date"
      },
      "presence": "A",
      "value": "C",
      "accountTypes": [],
      "source": "§3.2, §6.6 [A]; Chinese name [C]",
      "confidence": "C"
    }
  ]
};
