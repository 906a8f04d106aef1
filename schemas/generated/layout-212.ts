// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { CorrectionLayout } from "../pboc-g2/layout.js";

/** The layout of record 212 (个人借贷账户按段更正): its own segment and what segment B holds here with type, letters and source. */
export const layout212: CorrectionLayout = {
  "recordType": "212",
  "root": "InAcctMdfc",
  "zh": "个人借贷账户按段更正",
  "base": {
    "tag": "BsSgmt",
    "zh": "基础段",
    "elements": [
      {
        "tag": "InfRecType",
        "path": "BsSgmt.InfRecType",
        "zh": "信息记录类型",
        "description": "Record type, always `212`.",
        "notation": "Enum",
        "type": {
          "kind": "constant",
          "value": "212"
        },
        "presence": "A",
        "value": "M",
        "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
        "source": "§3.2 [A]",
        "confidence": "A"
      },
      {
        "tag": "ModRecCode",
        "path": "BsSgmt.ModRecCode",
        "zh": "待更正业务标识码",
        "description": "AcctCode of the account that is put right.",
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
        "tag": "RptDate",
        "path": "BsSgmt.RptDate",
        "zh": "信息报告日期",
        "description": "RptDate of the stored record that is put right, or a later one where the segment allows it (rules R2121207 and R2121215 to R2121224); not the day of sending.",
        "notation": "Date",
        "type": {
          "kind": "date"
        },
        "presence": "A",
        "value": "M",
        "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
        "source": "§3.2 [A]",
        "confidence": "A"
      },
      {
        "tag": "AcctType",
        "path": "BsSgmt.AcctType",
        "zh": "账户类型",
        "description": "Kind of account as it is stored (rule R2121211); it decides which elements the segment has.",
        "notation": "Enum",
        "type": {
          "kind": "enum",
          "tables": ["AcctType"]
        },
        "presence": "A",
        "value": "M",
        "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
        "source": "§3.2 [A]",
        "confidence": "A"
      },
      {
        "tag": "MdfcSgmtCode",
        "path": "BsSgmt.MdfcSgmtCode",
        "zh": "待更正段段标",
        "description": "Letter of the segment in MdfcSgmt (rule R2120102).",
        "notation": "Enum",
        "type": {
          "kind": "enum",
          "tables": ["MdfcSgmtCode"]
        },
        "presence": "A",
        "value": "M",
        "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
        "source": "§3.2 [A]; Chinese name [C]",
        "confidence": "C"
      }
    ]
  },
  "holder": "MdfcSgmt",
  "identity": {
    "tag": "AcctBsSgmt",
    "zh": "基础段",
    "elements": [
      {
        "tag": "Name",
        "path": "MdfcSgmt.AcctBsSgmt.Name",
        "zh": "借款人姓名",
        "description": "Name of the borrower.",
        "notation": "ANC..30",
        "type": {
          "kind": "text",
          "maxLength": 30
        },
        "presence": "A",
        "value": "M",
        "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
        "personal": "name",
        "source": "§3.1, §3.2 [A]",
        "confidence": "A"
      },
      {
        "tag": "IDType",
        "path": "MdfcSgmt.AcctBsSgmt.IDType",
        "zh": "借款人证件类型",
        "description": "Document of the borrower.",
        "notation": "Enum",
        "type": {
          "kind": "enum",
          "tables": ["IdType"]
        },
        "presence": "A",
        "value": "M",
        "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
        "source": "§3.1, §3.2 [A]",
        "confidence": "A"
      },
      {
        "tag": "IDNum",
        "path": "MdfcSgmt.AcctBsSgmt.IDNum",
        "zh": "借款人证件号码",
        "description": "Number of that document; its scheme is rule I0000401.",
        "notation": "ANC..20",
        "type": {
          "kind": "text",
          "maxLength": 20
        },
        "presence": "A",
        "value": "M",
        "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
        "personal": "id-number",
        "source": "§3.1, §3.2 [A]",
        "confidence": "A"
      },
      {
        "tag": "MngmtOrgCode",
        "path": "MdfcSgmt.AcctBsSgmt.MngmtOrgCode",
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
        "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
        "source": "§3.1, §3.2 [A]",
        "confidence": "A"
      }
    ]
  }
};
