// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { RecordLayout } from "../pboc-g2/layout.js";

/** The layout of record 230 (个人担保账户信息): every segment and element with type, letters and source. */
export const layout230: RecordLayout = {
  "recordType": "230",
  "root": "InSecAcctInf",
  "zh": "个人担保账户信息",
  "segments": [
    {
      "tag": "GuarAcctBsSgmt",
      "letter": "B",
      "zh": "基础段",
      "description": "Segment B: which guarantee the record is about, as of when and why. In every record (rule R2300106).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "InfRecType",
          "path": "GuarAcctBsSgmt.InfRecType",
          "zh": "信息记录类型",
          "description": "Record type, always `230`.",
          "notation": "Enum",
          "type": {
            "kind": "constant",
            "value": "230"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctType",
          "path": "GuarAcctBsSgmt.AcctType",
          "zh": "账户类型",
          "description": "Kind of guarantee; nothing in the record's layout depends on it.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["AcctType230"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctCode",
          "path": "GuarAcctBsSgmt.AcctCode",
          "zh": "账户标识码",
          "description": "Key of the guarantee: provider code followed by the guarantor's own number (rule I0001301).",
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
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "RptDate",
          "path": "GuarAcctBsSgmt.RptDate",
          "zh": "信息报告日期",
          "description": "As-of date of the facts, not the day of sending (§5.1).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "RptDateCode",
          "path": "GuarAcctBsSgmt.RptDateCode",
          "zh": "报告时点说明代码",
          "description": "Why the record was made; it decides which segments the record must have and must not.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RptDateCode230"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "Name",
          "path": "GuarAcctBsSgmt.Name",
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
          "path": "GuarAcctBsSgmt.IDType",
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
          "path": "GuarAcctBsSgmt.IDNum",
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
          "path": "GuarAcctBsSgmt.MngmtOrgCode",
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
      ],
      "source": "§3.4, S0 [A]",
      "confidence": "A"
    },
    {
      "tag": "GuarAcctBsInfSgmt",
      "letter": "C",
      "zh": "基本信息段",
      "description": "Segment C: what was agreed. In the first report (rule R2300101), later on change.",
      "accountTypes": [],
      "elements": [
        {
          "tag": "BusiLines",
          "path": "GuarAcctBsInfSgmt.BusiLines",
          "zh": "担保业务大类",
          "description": "Line of business.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["BusiLines230"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "BusiDtilLines",
          "path": "GuarAcctBsInfSgmt.BusiDtilLines",
          "zh": "担保业务种类细分",
          "description": "Product, one of its line (rule I2300C02). The tag is spelt so.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["BusiDtilLines"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "OpenDate",
          "path": "GuarAcctBsInfSgmt.OpenDate",
          "zh": "开户日期",
          "description": "First day of the guarantee.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctCredLine",
          "path": "GuarAcctBsInfSgmt.AcctCredLine",
          "zh": "担保金额",
          "description": "Amount that is guaranteed.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "whole currency units",
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "Cy",
          "path": "GuarAcctBsInfSgmt.Cy",
          "zh": "币种",
          "description": "Currency of the amounts.",
          "notation": "Enum",
          "type": {
            "kind": "currency"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "DueDate",
          "path": "GuarAcctBsInfSgmt.DueDate",
          "zh": "到期日期",
          "description": "Last day of the guarantee; not before OpenDate (rule I2300C01).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "GuarMode",
          "path": "GuarAcctBsInfSgmt.GuarMode",
          "zh": "反担保方式",
          "description": "What secures the guarantor in turn.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["GuarMode230"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "OthRepyGuarWay",
          "path": "GuarAcctBsInfSgmt.OthRepyGuarWay",
          "zh": "其他还款保证方式",
          "description": "Other security of the guarantor; its table is taken to be that of 210.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["OthRepyGuarWay"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4 [A]; table [C], by analogy with 210 (§4.6)",
          "confidence": "C"
        },
        {
          "tag": "SecDep",
          "path": "GuarAcctBsInfSgmt.SecDep",
          "zh": "保证金百分比",
          "description": "Deposit as a part of the guaranteed amount.",
          "notation": "uInt..3",
          "type": {
            "kind": "integer",
            "maxDigits": 3
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "percent",
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CtrctTxtCd",
          "path": "GuarAcctBsInfSgmt.CtrctTxtCd",
          "zh": "担保合同文本编号",
          "description": "Number that the guarantor has given the contract; may be empty.",
          "notation": "ANC..60",
          "type": {
            "kind": "text",
            "maxLength": 60
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "contract",
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.4, S0 [A]",
      "confidence": "A"
    },
    {
      "tag": "GuarRltRepymtInfSgmt",
      "letter": "D",
      "zh": "在保责任信息段",
      "description": "Segment D: what is guaranteed at present. With codes 10, 20, 30 and 40, never with 50 (rules R2300101 to R2300103, R2300107, R2300108).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "AcctStatus",
          "path": "GuarRltRepymtInfSgmt.AcctStatus",
          "zh": "账户状态",
          "description": "State of the guarantee.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["AcctStatus230"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "LoanAmt",
          "path": "GuarRltRepymtInfSgmt.LoanAmt",
          "zh": "在保余额",
          "description": "Amount that is still guaranteed; the tag says otherwise.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "whole currency units",
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "RepayPrd",
          "path": "GuarRltRepymtInfSgmt.RepayPrd",
          "zh": "余额变化日期",
          "description": "Day on which that amount changed: a date, whatever the tag says.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "FiveCate",
          "path": "GuarRltRepymtInfSgmt.FiveCate",
          "zh": "五级分类",
          "description": "Five-class category.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["FiveCate"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "FiveCateAdjDate",
          "path": "GuarRltRepymtInfSgmt.FiveCateAdjDate",
          "zh": "五级分类认定日期",
          "description": "Day on which the category was found.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "RiEx",
          "path": "GuarRltRepymtInfSgmt.RiEx",
          "zh": "风险敞口",
          "description": "What the guarantor may lose; may be empty.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "unit": "whole currency units",
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CompAdvFlag",
          "path": "GuarRltRepymtInfSgmt.CompAdvFlag",
          "zh": "代偿（垫款）标志",
          "description": "Whether the guarantor has paid for the debtor.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["CompAdvFlag"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CloseDate",
          "path": "GuarRltRepymtInfSgmt.CloseDate",
          "zh": "账户关闭日期",
          "description": "Day on which the guarantee ended; filled where AcctStatus is 2 (rule I2300D01).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "C",
          "accountTypes": [],
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.4, S0 [A]",
      "confidence": "A"
    },
    {
      "tag": "RltRepymtInfSgmt",
      "letter": "E",
      "zh": "相关还款责任人段",
      "description": "Segment E (tag RltRepymtInfSgmt, as segment D of 210): who answers for the debt beside the debtor. Required with GuarMode 1 at code 10 (rule R2300105).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "RltRepymtNm",
          "path": "RltRepymtInfSgmt.RltRepymtNm",
          "zh": "责任人个数",
          "description": "Number of parties that follow (rule I0000701).",
          "notation": "uInt..2",
          "type": {
            "kind": "integer",
            "maxDigits": 2
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "parties",
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        }
      ],
      "group": {
        "tag": "RltRepymtInf",
        "zh": "责任人信息",
        "counter": "RltRepymtNm",
        "elements": [
          {
            "tag": "InfoIDType",
            "path": "RltRepymtInfSgmt.RltRepymtInf.InfoIDType",
            "zh": "身份类别",
            "description": "Person or organisation.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["InfoIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.4, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpName",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpName",
            "zh": "责任人名称",
            "description": "Name of the party; of a person at most 30 characters.",
            "notation": "ANC..80",
            "type": {
              "kind": "text",
              "maxLength": 80
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "name",
            "source": "§3.4, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpCertType",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpCertType",
            "zh": "责任人身份标识类型",
            "description": "Document of the party, from the table that InfoIDType decides (rule I2300E01).",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["IdType", "OrgIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.4, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpCertNum",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpCertNum",
            "zh": "责任人身份标识号码",
            "description": "Number of that document (rule I0000401); of a person at most 20 characters.",
            "notation": "ANC..40",
            "type": {
              "kind": "text",
              "maxLength": 40
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "id-number",
            "source": "§3.4, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpType",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpType",
            "zh": "还款责任人类型",
            "description": "As what the party answers.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["ArlpType230"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.4, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpAmt",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpAmt",
            "zh": "还款责任金额",
            "description": "Amount answered for; empty at most for a co-debtor (ArlpType 1). The bureau's checker answers ABE000 where another's is empty.",
            "notation": "uInt..15",
            "type": {
              "kind": "integer",
              "maxDigits": 15
            },
            "presence": "A",
            "value": "C",
            "accountTypes": [],
            "unit": "whole currency units",
            "source": "§3.4, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "WartySign",
            "path": "RltRepymtInfSgmt.RltRepymtInf.WartySign",
            "zh": "联保标志",
            "description": "Whether guarantors answer jointly; there and filled for ArlpType 2 and 3 (rule I2300E03, S9).",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["WartySign"]
            },
            "presence": "A",
            "value": "C",
            "accountTypes": [],
            "source": "§3.4, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "MaxGuarMcc",
            "path": "RltRepymtInfSgmt.RltRepymtInf.MaxGuarMcc",
            "zh": "保证合同编号",
            "description": "Code of the guarantee contract, beginning with the provider code; there and filled for ArlpType 2 and 3 (rule I2300E03, S9).",
            "notation": "AN..60",
            "type": {
              "kind": "alphanumeric",
              "minLength": 1,
              "maxLength": 60
            },
            "presence": "A",
            "value": "C",
            "accountTypes": [],
            "personal": "contract",
            "source": "§3.4, S0 [A]",
            "confidence": "A"
          }
        ]
      },
      "source": "§3.4, S0 [A]",
      "confidence": "A"
    },
    {
      "tag": "GuarMotgaCltalCtrctInfSgmt",
      "letter": "F",
      "zh": "抵质押物信息段",
      "description": "Segment F: contracts of collateral (records 510) that secure the guarantor. May be there with any code: one product leaves it out of the first report, no rule forbids it (§3.4, §10).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "CcNm",
          "path": "GuarMotgaCltalCtrctInfSgmt.CcNm",
          "zh": "抵（质）押合同个数",
          "description": "Number of contracts that follow (rule I0000701).",
          "notation": "uInt..2",
          "type": {
            "kind": "integer",
            "maxDigits": 2
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "contracts",
          "source": "§3.4, S0 [A]",
          "confidence": "A"
        }
      ],
      "group": {
        "tag": "CccInf",
        "zh": "抵（质）押合同信息",
        "counter": "CcNm",
        "elements": [
          {
            "tag": "Ccc",
            "path": "GuarMotgaCltalCtrctInfSgmt.CccInf.Ccc",
            "zh": "抵（质）押合同标识码",
            "description": "CcCode of a record 510.",
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
            "source": "§3.1 [A]",
            "confidence": "A"
          }
        ]
      },
      "source": "§3.4, S0 [A]",
      "confidence": "A"
    }
  ]
};
