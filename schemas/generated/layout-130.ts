// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 130 (个人证件有效期): every element with type, letters and source. */
export const layout130: PlainLayout = {
  "recordType": "130",
  "root": "InIDEfctInf",
  "zh": "个人证件有效期",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `130`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "130"
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
      "tag": "IDEfctDate",
      "path": "IDEfctDate",
      "zh": "证件有效期起始日期",
      "description": "First day of validity; not after RptDate (rule I0000501).",
      "notation": "Date",
      "type": {
        "kind": "date"
      },
      "presence": "A",
      "value": "O",
      "accountTypes": [],
      "source": "§3.5, S9 [A]; presence [B]",
      "confidence": "B"
    },
    {
      "tag": "IDDueDate",
      "path": "IDDueDate",
      "zh": "证件有效期到期日期",
      "description": "Last day of validity; usually after RptDate, which is right.",
      "notation": "Date",
      "type": {
        "kind": "date"
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "source": "§3.5, S9 [A]; presence [B]",
      "confidence": "B"
    },
    {
      "tag": "IDOrgName",
      "path": "IDOrgName",
      "zh": "证件签发机关名称",
      "description": "Authority that issued the document.",
      "notation": "ANC..80",
      "type": {
        "kind": "text",
        "maxLength": 80
      },
      "presence": "A",
      "value": "O",
      "accountTypes": [],
      "personal": "text",
      "source": "§3.5, S9 [A]; presence [B]; length [C]",
      "confidence": "C"
    },
    {
      "tag": "IDDist",
      "path": "IDDist",
      "zh": "证件签发机关所在地行政区划",
      "description": "District of that authority.",
      "notation": "N6",
      "type": {
        "kind": "digits",
        "length": 6
      },
      "presence": "A",
      "value": "O",
      "accountTypes": [],
      "personal": "text",
      "source": "§3.5, S9 [A]; presence [B]; length [C]",
      "confidence": "C"
    },
    {
      "tag": "Cimoc",
      "path": "Cimoc",
      "zh": "客户资料维护机构代码",
      "description": "Institution or branch that keeps the data of the customer (rule I0001302).",
      "notation": "AN14",
      "type": {
        "kind": "alphanumeric",
        "minLength": 14,
        "maxLength": 14
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
