// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { CorrectionLayout } from "../pboc-g2/layout.js";

/** The layout of record 232 (个人担保账户按段更正): its own segment and what segment B holds here with type, letters and source. */
export const layout232: CorrectionLayout = {
  "recordType": "232",
  "root": "InSecAcctMdfc",
  "zh": "个人担保账户按段更正",
  "base": {
    "tag": "BsSgmt",
    "zh": "基础段",
    "elements": [
      {
        "tag": "InfRecType",
        "path": "BsSgmt.InfRecType",
        "zh": "信息记录类型",
        "description": "Record type, always `232`.",
        "notation": "Enum",
        "type": {
          "kind": "constant",
          "value": "232"
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.2, §3.4, S0 [A]",
        "confidence": "A"
      },
      {
        "tag": "ModRecCode",
        "path": "BsSgmt.ModRecCode",
        "zh": "待更正业务标识码",
        "description": "AcctCode of the guarantee that is put right.",
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
        "source": "§3.2, §3.4, S0 [A]",
        "confidence": "A"
      },
      {
        "tag": "RptDate",
        "path": "BsSgmt.RptDate",
        "zh": "信息报告日期",
        "description": "RptDate of the stored record that is put right, or a later one where the segment allows it (rules R2321208 to R2321212); not the day of sending.",
        "notation": "Date",
        "type": {
          "kind": "date"
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.2, §3.4, S0 [A]",
        "confidence": "A"
      },
      {
        "tag": "AcctType",
        "path": "BsSgmt.AcctType",
        "zh": "账户类型",
        "description": "Kind of guarantee as it is stored (rule R2321207).",
        "notation": "Enum",
        "type": {
          "kind": "enum",
          "tables": ["AcctType230"]
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.2, §3.4, S0 [A]",
        "confidence": "A"
      },
      {
        "tag": "MdfcSgmtCode",
        "path": "BsSgmt.MdfcSgmtCode",
        "zh": "待更正段段标",
        "description": "Letter of the segment in MdfcSgmt (rule R2320102).",
        "notation": "Enum",
        "type": {
          "kind": "enum",
          "tables": ["MdfcSgmtCode232"]
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.2, §3.4, S0 [A]; Chinese name [C]",
        "confidence": "C"
      }
    ]
  },
  "holder": "MdfcSgmt",
  "identity": {
    "tag": "GuarAcctBsSgmt",
    "zh": "基础段",
    "elements": [
      {
        "tag": "Name",
        "path": "MdfcSgmt.GuarAcctBsSgmt.Name",
        "zh": "债务人姓名",
        "description": "Name of the debtor whose debt is guaranteed.",
        "notation": "ANC..30",
        "type": {
          "kind": "text",
          "maxLength": 30
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "personal": "name",
        "source": "§3.4, S0 [A]",
        "confidence": "A"
      },
      {
        "tag": "IDType",
        "path": "MdfcSgmt.GuarAcctBsSgmt.IDType",
        "zh": "债务人证件类型",
        "description": "Document of the debtor.",
        "notation": "Enum",
        "type": {
          "kind": "enum",
          "tables": ["IdType"]
        },
        "presence": "A",
        "value": "M",
        "accountTypes": [],
        "source": "§3.4, S0 [A]",
        "confidence": "A"
      },
      {
        "tag": "IDNum",
        "path": "MdfcSgmt.GuarAcctBsSgmt.IDNum",
        "zh": "债务人证件号码",
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
        "source": "§3.4, S0 [A]",
        "confidence": "A"
      },
      {
        "tag": "MngmtOrgCode",
        "path": "MdfcSgmt.GuarAcctBsSgmt.MngmtOrgCode",
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
        "source": "§3.4, S0 [A]",
        "confidence": "A"
      }
    ]
  }
};
