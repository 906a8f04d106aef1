// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { PlainLayout } from "../pboc-g2/layout.js";

/** The layout of record 114 (个人基本信息整笔删除): every element with type, letters and source. */
export const layout114: PlainLayout = {
  "recordType": "114",
  "root": "InBsInfDlt",
  "zh": "个人基本信息整笔删除",
  "elements": [
    {
      "tag": "InfRecType",
      "path": "InfRecType",
      "zh": "信息记录类型",
      "description": "Record type, always `114`.",
      "notation": "Enum",
      "type": {
        "kind": "constant",
        "value": "114"
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
      "description": "Source under which the information was reported.",
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
    }
  ]
};
