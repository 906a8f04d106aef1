// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 120 (家族关系): every element with type, letters and source. */
export const layout120: PlainLayout = {
  "recordType": "120",
  "root": "InFalMmbsInf",
  "zh": "家族关系",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `120`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "120"
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
      "zh": "A姓名",
      "description": "Name of person A.",
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
      "zh": "A证件类型",
      "description": "Document of person A.",
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
      "zh": "A证件号码",
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
      "tag": "FamMemName",
      "path": "FamMemName",
      "zh": "B姓名",
      "description": "Name of person B, the family member.",
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
      "tag": "FamMemCertType",
      "path": "FamMemCertType",
      "zh": "B证件类型",
      "description": "Document of person B.",
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
      "tag": "FamMemCertNum",
      "path": "FamMemCertNum",
      "zh": "B证件号码",
      "description": "Number of that document (rule I0000401); not the document of person A (rule I1200B01).",
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
      "tag": "FamRel",
      "path": "FamRel",
      "zh": "家族关系",
      "description": "What person B is to person A.",
      "notation": "Enum",
      "type": {
        "kind": "enum",
        "tables": ["FamRel"]
      },
      "presence": "A",
      "value": "M",
      "accountTypes": [],
      "personal": "text",
      "source": "§3.5, §4.10 [A]; which of the two is meant, and letters [C]",
      "confidence": "C"
    },
    {
      "tag": "FamRelaAssFlag",
      "path": "FamRelaAssFlag",
      "zh": "家族关系有效标志",
      "description": "Whether the relation stands, or is withdrawn.",
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
