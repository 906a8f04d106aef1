// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 140 (个人证件整合): every element with type, letters and source. */
export const layout140: PlainLayout = {
  "recordType": "140",
  "root": "InCtfItgInf",
  "zh": "个人证件整合",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `140`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "140"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "Name",
      "path": "Name",
      "zh": "姓名",
      "description": "Name of the person.",
      "notation": "ANC..30",
      "type": {
        "kind": "text",
        "maxLength": 30
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "personal": "name",
      "source": "§3.5 [A]; letters and lengths as in 110 [C]",
      "confidence": "C"
    },
    {
      "tag": "IDType",
      "path": "IDType",
      "zh": "证件类型",
      "description": "Document of the person.",
      "notation": "Enum",
      "type": {
        "kind": "enum",
        "tables": ["IdType"]
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.5 [A]; letters and lengths as in 110 [C]",
      "confidence": "C"
    },
    {
      "tag": "IDNum",
      "path": "IDNum",
      "zh": "证件号码",
      "description": "Number of that document; its scheme is rule I0000401.",
      "notation": "ANC..20",
      "type": {
        "kind": "text",
        "maxLength": 20
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "personal": "id-number",
      "source": "§3.5 [A]; letters and lengths as in 110 [C]",
      "confidence": "C"
    },
    {
      "tag": "OthName",
      "path": "OthName",
      "zh": "其他姓名",
      "description": "Name in the other document.",
      "notation": "ANC..30",
      "type": {
        "kind": "text",
        "maxLength": 30
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "personal": "name",
      "source": "§3.5 [A]; letters and lengths as in 110 [C]",
      "confidence": "C"
    },
    {
      "tag": "OthIDType",
      "path": "OthIDType",
      "zh": "其他证件类型",
      "description": "Type of the other document.",
      "notation": "Enum",
      "type": {
        "kind": "enum",
        "tables": ["IdType"]
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.5 [A]; letters and lengths as in 110 [C]",
      "confidence": "C"
    },
    {
      "tag": "OthIDNum",
      "path": "OthIDNum",
      "zh": "其他证件号码",
      "description": "Number of the other document (rule I0000401); name, type and number together are not those above (rule I1400B01).",
      "notation": "ANC..20",
      "type": {
        "kind": "text",
        "maxLength": 20
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "personal": "id-number",
      "source": "§3.5 [A]; letters and lengths as in 110 [C]",
      "confidence": "C"
    },
    {
      "tag": "OthAssFlg",
      "path": "OthAssFlg",
      "zh": "证件关联关系有效标志",
      "description": "Whether the link stands, or is withdrawn.",
      "notation": "Enum",
      "type": {
        "kind": "enum",
        "tables": ["ValidityFlag"]
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.5, §4.10 [A]; letters [C]",
      "confidence": "C"
    },
    {
      "tag": "InfSurcCode",
      "path": "InfSurcCode",
      "zh": "信息来源编码",
      "description": "Source of the information: provider code and up to 6 characters of the lender (rule I0001301).",
      "notation": "AN..20",
      "type": {
        "kind": "alphanumeric",
        "minLength": 1,
        "maxLength": 20
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.5 [A]; letters and lengths as in 110 [C]",
      "confidence": "C"
    },
    {
      "tag": "RptDate",
      "path": "RptDate",
      "zh": "信息报告日期",
      "description": "As-of date, not the day of sending (§5.1).",
      "notation": "Date",
      "type": {
        "kind": "date"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.5 [A]; letters and lengths as in 110 [C]",
      "confidence": "C"
    }
  ]
};
