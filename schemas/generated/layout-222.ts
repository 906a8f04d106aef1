// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { CorrectionLayout } from "../pboc-g2/layout.js";

/** The layout of record 222 (个人授信协议按段更正): its own segment and what segment B holds here with type, letters and source. */
export const layout222: CorrectionLayout = {
  "recordType": "222",
  "root": "InCtrctMdfc",
  "zh": "个人授信协议按段更正",
  "base": {
    "tag": "BsSgmt",
    "zh": "基础段",
    "elements": [
      {
        "tag": "InfRecType",
        "path": "BsSgmt.InfRecType",
        "zh": "信息记录类型",
        "description": "Record type, always `222`.",
        "notation": "Enum",
        "type": {
          "kind": "constant",
          "value": "222"
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.3 [A]",
        "confidence": "A"
      },
      {
        "tag": "ModRecCode",
        "path": "BsSgmt.ModRecCode",
        "zh": "待更正业务标识码",
        "description": "ContractCode of the agreement that is put right.",
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
        "source": "§3.3 [A]",
        "confidence": "A"
      },
      {
        "tag": "RptDate",
        "path": "BsSgmt.RptDate",
        "zh": "信息报告日期",
        "description": "RptDate of the stored record that is put right, or a later one where the segment allows it (rules R2221207 to R2221211); not the day of sending.",
        "notation": "Date",
        "type": {
          "kind": "date"
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.3 [A]",
        "confidence": "A"
      },
      {
        "tag": "MdfcSgmtCode",
        "path": "BsSgmt.MdfcSgmtCode",
        "zh": "待更正段段标",
        "description": "Letter of the segment in MdfcSgmt (rule R2220102).",
        "notation": "Enum",
        "type": {
          "kind": "enum",
          "tables": ["MdfcSgmtCode222"]
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.3 [A]; Chinese name [C]",
        "confidence": "C"
      }
    ]
  },
  "holder": "MdfcSgmt",
  "identity": {
    "tag": "CtrctBsSgmt",
    "zh": "基础段",
    "elements": [
      {
        "tag": "Name",
        "path": "MdfcSgmt.CtrctBsSgmt.Name",
        "zh": "受信人姓名",
        "description": "Name of the holder.",
        "notation": "ANC..30",
        "type": {
          "kind": "text",
          "maxLength": 30
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "personal": "name",
        "source": "§3.3 [A]; §6.5, letters [B]; Chinese name [C]",
        "confidence": "C"
      },
      {
        "tag": "IDType",
        "path": "MdfcSgmt.CtrctBsSgmt.IDType",
        "zh": "受信人证件类型",
        "description": "Document of the holder.",
        "notation": "Enum",
        "type": {
          "kind": "enum",
          "tables": ["IdType"]
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.3 [A]; §6.5, letters [B]",
        "confidence": "B"
      },
      {
        "tag": "IDNum",
        "path": "MdfcSgmt.CtrctBsSgmt.IDNum",
        "zh": "受信人证件号码",
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
        "source": "§3.3 [A]; §6.5, letters [B]",
        "confidence": "B"
      },
      {
        "tag": "MngmtOrgCode",
        "path": "MdfcSgmt.CtrctBsSgmt.MngmtOrgCode",
        "zh": "业务管理机构代码",
        "description": "Institution or branch that manages the business.",
        "notation": "AN14",
        "type": {
          "kind": "alphanumeric",
          "minLength": 14,
          "maxLength": 14
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.3 [A]; §6.5, letters [B]",
        "confidence": "B"
      }
    ]
  }
};
