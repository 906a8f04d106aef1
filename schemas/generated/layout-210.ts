// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { RecordLayout } from "../pboc-g2/layout.js";

/** The layout of record 210 (个人借贷账户信息): every segment and element with type, letters and source. */
export const layout210: RecordLayout = {
  "recordType": "210",
  "root": "InAcctInf",
  "zh": "个人借贷账户信息",
  "segments": [
    {
      "tag": "AcctBsSgmt",
      "letter": "B",
      "zh": "基础段",
      "description": "Segment B: which account the record is about, as of when and why. In every record.",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "elements": [
        {
          "tag": "InfRecType",
          "path": "AcctBsSgmt.InfRecType",
          "zh": "信息记录类型",
          "description": "Record type, always `210`.",
          "notation": "Enum",
          "type": {
            "kind": "constant",
            "value": "210"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctType",
          "path": "AcctBsSgmt.AcctType",
          "zh": "账户类型",
          "description": "Kind of account; it decides which segments and elements the record has.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["AcctType"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctCode",
          "path": "AcctBsSgmt.AcctCode",
          "zh": "账户标识码",
          "description": "Key of the account: provider code followed by the lender's own number (rule I0001301).",
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
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RptDate",
          "path": "AcctBsSgmt.RptDate",
          "zh": "信息报告日期",
          "description": "As-of date of the facts, not the day of sending (§5.1).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RptDateCode",
          "path": "AcctBsSgmt.RptDateCode",
          "zh": "报告时点说明代码",
          "description": "Why the record was made.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RptDateCode"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "Name",
          "path": "AcctBsSgmt.Name",
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
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "IDType",
          "path": "AcctBsSgmt.IDType",
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
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "IDNum",
          "path": "AcctBsSgmt.IDNum",
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
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "MngmtOrgCode",
          "path": "AcctBsSgmt.MngmtOrgCode",
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
          "source": "§3.1 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.1 [A]",
      "confidence": "A"
    },
    {
      "tag": "AcctBsInfSgmt",
      "letter": "C",
      "zh": "基本信息段",
      "description": "Segment C: what was agreed. In the first report, later only on change. Two products write Cy before AcctCredLine, one after it; no rule is about order, so either is accepted.",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "elements": [
        {
          "tag": "BusiLines",
          "path": "AcctBsInfSgmt.BusiLines",
          "zh": "借贷业务大类",
          "description": "Line of business.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["BusiLines"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "BusiDtlLines",
          "path": "AcctBsInfSgmt.BusiDtlLines",
          "zh": "借贷业务种类细分",
          "description": "Product; belongs to a line of business (rule I2100C04).",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["BusiDtlLines"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "OpenDate",
          "path": "AcctBsInfSgmt.OpenDate",
          "zh": "开户日期",
          "description": "Day on which the account was opened.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "Cy",
          "path": "AcctBsInfSgmt.Cy",
          "zh": "币种",
          "description": "Currency, ISO 4217 alphabetic code (GB/T 12406). The table of 190 values is not kept here: any three capitals pass.",
          "notation": "Enum",
          "type": {
            "kind": "currency"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "source": "§4.4 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctCredLine",
          "path": "AcctBsInfSgmt.AcctCredLine",
          "zh": "信用额度",
          "description": "Credit line.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["R1", "R2", "R3"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "LoanAmt",
          "path": "AcctBsInfSgmt.LoanAmt",
          "zh": "借款金额",
          "description": "Amount lent.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R4", "C1"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "Flag",
          "path": "AcctBsInfSgmt.Flag",
          "zh": "分次放款标志",
          "description": "Whether the loan is paid out in parts.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["Flag"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "DueDate",
          "path": "AcctBsInfSgmt.DueDate",
          "zh": "到期日期",
          "description": "Last contractual due date; 2099-12-31 at most, which open-ended products use.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RepayMode",
          "path": "AcctBsInfSgmt.RepayMode",
          "zh": "还款方式",
          "description": "Way of repaying; the table depends on the account type (rule I2100A05).",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RepayMode"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RepayFreqcy",
          "path": "AcctBsInfSgmt.RepayFreqcy",
          "zh": "还款频率",
          "description": "How often an instalment falls due.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RepayFreqcy"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RepayPrd",
          "path": "AcctBsInfSgmt.RepayPrd",
          "zh": "还款期数",
          "description": "Number of instalments; 0 where RepayMode begins with 2 (rule I2100C05).",
          "notation": "uInt..3",
          "type": {
            "kind": "integer",
            "maxDigits": 3
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R4"],
          "unit": "instalments",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "ApplyBusiDist",
          "path": "AcctBsInfSgmt.ApplyBusiDist",
          "zh": "业务申请地行政区划代码",
          "description": "District where the business was applied for, GB/T 2260. The value may be empty (S9).",
          "notation": "N6",
          "type": {
            "kind": "digits",
            "length": 6
          },
          "presence": "S",
          "value": "O",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "GuarMode",
          "path": "AcctBsInfSgmt.GuarMode",
          "zh": "担保方式",
          "description": "Main security.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["GuarMode"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "OthRepyGuarWay",
          "path": "AcctBsInfSgmt.OthRepyGuarWay",
          "zh": "其他还款保证方式",
          "description": "Other security.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["OthRepyGuarWay"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "AssetTrandFlag",
          "path": "AcctBsInfSgmt.AssetTrandFlag",
          "zh": "资产转让标志",
          "description": "Whether the asset was transferred.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["AssetTrandFlag"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "FundSou",
          "path": "AcctBsInfSgmt.FundSou",
          "zh": "业务经营类型",
          "description": "On whose account the business is done.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["FundSou"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "LoanForm",
          "path": "AcctBsInfSgmt.LoanForm",
          "zh": "贷款发放形式",
          "description": "How the loan came about.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["LoanForm"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "CreditID",
          "path": "AcctBsInfSgmt.CreditID",
          "zh": "卡片标识号",
          "description": "Last four digits of the card, `NULL` for no card, `MULT` for several (rule I2100C03).",
          "notation": "AN4",
          "type": {
            "kind": "alphanumeric",
            "minLength": 4,
            "maxLength": 4
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["R2", "R3"],
          "source": "§4.6 [B]",
          "confidence": "B"
        },
        {
          "tag": "LoanConCode",
          "path": "AcctBsInfSgmt.LoanConCode",
          "zh": "贷款合同编号",
          "description": "Number of the loan contract; mortgages only (rule I2100C07).",
          "notation": "ANC..200",
          "type": {
            "kind": "text",
            "maxLength": 200
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1"],
          "when": {
            "element": "BusiDtlLines",
            "equals": "11"
          },
          "personal": "contract",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "FirstHouLoanFlag",
          "path": "AcctBsInfSgmt.FirstHouLoanFlag",
          "zh": "是否为首套住房贷款",
          "description": "Whether the mortgage is for a first home; mortgages only (rule I2100C07).",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["FirstHouLoanFlag"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1"],
          "when": {
            "element": "BusiDtlLines",
            "equals": "11"
          },
          "source": "§3.1 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.1 [A]",
      "confidence": "A"
    },
    {
      "tag": "RltRepymtInfSgmt",
      "letter": "D",
      "zh": "相关还款责任人段",
      "description": "Segment D: who answers for the debt beside the borrower. In the first report if there is anyone, later on change. Required with GuarMode 3 or 5 at code 10 and 31 (rule R2100115).",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
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
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "unit": "parties",
          "source": "§3.1 [A]; length [C], by analogy with CagOfTrdNm",
          "confidence": "C"
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
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpName",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpName",
            "zh": "责任人名称",
            "description": "Name of the party.",
            "notation": "ANC..80",
            "type": {
              "kind": "text",
              "maxLength": 80
            },
            "presence": "A",
            "value": "M",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "personal": "name",
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpCertType",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpCertType",
            "zh": "责任人身份标识类型",
            "description": "Document of the party, from the table that InfoIDType decides (rule I2100D02).",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["IdType", "OrgIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpCertNum",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpCertNum",
            "zh": "责任人身份标识号码",
            "description": "Number of that document (rule I0000401).",
            "notation": "ANC..40",
            "type": {
              "kind": "text",
              "maxLength": 40
            },
            "presence": "A",
            "value": "M",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "personal": "id-number",
            "source": "§3.1 [A]",
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
              "tables": ["ArlpType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "ArlpAmt",
            "path": "RltRepymtInfSgmt.RltRepymtInf.ArlpAmt",
            "zh": "还款责任金额",
            "description": "Amount answered for; filled for ArlpType 2 and 3 (rule I2100D01, S9).",
            "notation": "uInt..15",
            "type": {
              "kind": "integer",
              "maxDigits": 15
            },
            "presence": "A",
            "value": "C",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "unit": "whole currency units",
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "WartySign",
            "path": "RltRepymtInfSgmt.RltRepymtInf.WartySign",
            "zh": "联保标志",
            "description": "Whether guarantors answer jointly; filled for ArlpType 2 and 3 (rule I2100D04, S9).",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["WartySign"]
            },
            "presence": "A",
            "value": "C",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "MaxGuarMcc",
            "path": "RltRepymtInfSgmt.RltRepymtInf.MaxGuarMcc",
            "zh": "保证合同编号",
            "description": "Code of the guarantee contract, beginning with the provider code; filled for ArlpType 2 and 3 (rule I2100D04, S9).",
            "notation": "AN..60",
            "type": {
              "kind": "alphanumeric",
              "minLength": 1,
              "maxLength": 60
            },
            "presence": "A",
            "value": "C",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "personal": "contract",
            "source": "§3.1 [A]",
            "confidence": "A"
          }
        ]
      },
      "source": "§3.1 [A]",
      "confidence": "A"
    },
    {
      "tag": "MotgaCltalCtrctInfSgmt",
      "letter": "E",
      "zh": "抵质押物信息段",
      "description": "Segment E: contracts of collateral (records 510). In the first report if there are any, later on change.",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
      "elements": [
        {
          "tag": "CcNm",
          "path": "MotgaCltalCtrctInfSgmt.CcNm",
          "zh": "抵（质）押合同个数",
          "description": "Number of contracts that follow (rule I0000701).",
          "notation": "uInt..2",
          "type": {
            "kind": "integer",
            "maxDigits": 2
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "unit": "contracts",
          "source": "§3.1 [A]; length [C], by analogy with CagOfTrdNm",
          "confidence": "C"
        }
      ],
      "group": {
        "tag": "CccInf",
        "zh": "抵（质）押合同信息",
        "counter": "CcNm",
        "elements": [
          {
            "tag": "Ccc",
            "path": "MotgaCltalCtrctInfSgmt.CccInf.Ccc",
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
            "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
            "personal": "contract",
            "source": "§3.1 [A]",
            "confidence": "A"
          }
        ]
      },
      "source": "§3.1 [A]",
      "confidence": "A"
    },
    {
      "tag": "AcctCredSgmt",
      "letter": "F",
      "zh": "授信额度信息段",
      "description": "Segment F: the credit agreement under which the account stands (record 220).",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
      "elements": [
        {
          "tag": "Mcc",
          "path": "AcctCredSgmt.Mcc",
          "zh": "授信协议标识码",
          "description": "ContractCode of a record 220.",
          "notation": "AN..60",
          "type": {
            "kind": "alphanumeric",
            "minLength": 1,
            "maxLength": 60
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "personal": "contract",
          "source": "§3.1 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.1 [A]",
      "confidence": "A"
    },
    {
      "tag": "OrigCreditorInfSgmt",
      "letter": "G",
      "zh": "初始债权说明段",
      "description": "Segment G: whose claim it was first. Only in the first report of a collection account.",
      "accountTypes": ["C1"],
      "elements": [
        {
          "tag": "InitCredName",
          "path": "OrigCreditorInfSgmt.InitCredName",
          "zh": "初始债权人名称",
          "description": "Name of the first creditor, an institution. One product has 18 characters.",
          "notation": "ANC..80",
          "type": {
            "kind": "text",
            "maxLength": 80
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "InitCredOrgNm",
          "path": "OrigCreditorInfSgmt.InitCredOrgNm",
          "zh": "初始债权人机构代码",
          "description": "Code of the first creditor.",
          "notation": "AN18",
          "type": {
            "kind": "alphanumeric",
            "minLength": 18,
            "maxLength": 18
          },
          "presence": "A",
          "value": "O",
          "accountTypes": ["C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "OrigDbtCate",
          "path": "OrigCreditorInfSgmt.OrigDbtCate",
          "zh": "原债务种类",
          "description": "Kind of the debt.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["OrigDbtCate"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "InitRpySts",
          "path": "OrigCreditorInfSgmt.InitRpySts",
          "zh": "债权转移时的还款状态",
          "description": "Repayment status when the claim was transferred.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["InitRpySts"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.1 [A]",
      "confidence": "A"
    },
    {
      "tag": "AcctMthlyBlgInfSgmt",
      "letter": "H",
      "zh": "月度表现信息段",
      "description": "Segment H: the performance of one month; one cell of the borrower's repayment grid.",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
      "elements": [
        {
          "tag": "Month",
          "path": "AcctMthlyBlgInfSgmt.Month",
          "zh": "月份",
          "description": "The month that is told about.",
          "notation": "Month",
          "type": {
            "kind": "month"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "SettDate",
          "path": "AcctMthlyBlgInfSgmt.SettDate",
          "zh": "结算/应还款日",
          "description": "Settlement day or due day. The element is always there, its value may be empty under any code (S3).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "O",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "S3 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctStatus",
          "path": "AcctMthlyBlgInfSgmt.AcctStatus",
          "zh": "账户状态",
          "description": "State of the account at the end of the as-of day.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["AcctStatus"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctBal",
          "path": "AcctMthlyBlgInfSgmt.AcctBal",
          "zh": "余额",
          "description": "Balance: outstanding principal for loans.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "unit": "whole currency units",
          "source": "§5.6, S2 [A-]",
          "confidence": "A-"
        },
        {
          "tag": "PridAcctBal",
          "path": "AcctMthlyBlgInfSgmt.PridAcctBal",
          "zh": "本期账单余额",
          "description": "Balance of the statement.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["R2"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "UsedAmt",
          "path": "AcctMthlyBlgInfSgmt.UsedAmt",
          "zh": "已使用额度",
          "description": "Used credit line.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["R2"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "NotIsuBal",
          "path": "AcctMthlyBlgInfSgmt.NotIsuBal",
          "zh": "未出单的大额专项分期余额",
          "description": "Balance of large instalment plans not yet on a statement.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["R2"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RemRepPrd",
          "path": "AcctMthlyBlgInfSgmt.RemRepPrd",
          "zh": "剩余还款期数",
          "description": "Scheduled instalments still to come.",
          "notation": "uInt..3",
          "type": {
            "kind": "integer",
            "maxDigits": 3
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "unit": "instalments",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "FiveCate",
          "path": "AcctMthlyBlgInfSgmt.FiveCate",
          "zh": "五级分类",
          "description": "Five-class category.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["FiveCate"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "FiveCateAdjDate",
          "path": "AcctMthlyBlgInfSgmt.FiveCateAdjDate",
          "zh": "五级分类认定日期",
          "description": "Day on which the category was found; never earlier than a stored one (rule R2101207).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RpyStatus",
          "path": "AcctMthlyBlgInfSgmt.RpyStatus",
          "zh": "当前还款状态",
          "description": "Status of repayment, the letter in the grid.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RpyStatus"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RpyPrct",
          "path": "AcctMthlyBlgInfSgmt.RpyPrct",
          "zh": "实际还款百分比",
          "description": "Share of the amount due that was paid; empty where RpyStatus is `*` (rule I2100H01).",
          "notation": "uInt..3",
          "type": {
            "kind": "integer",
            "maxDigits": 3
          },
          "presence": "S",
          "value": "C",
          "accountTypes": ["R2"],
          "unit": "percent",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "OverdPrd",
          "path": "AcctMthlyBlgInfSgmt.OverdPrd",
          "zh": "当前逾期期数",
          "description": "Due instalments that are not fully paid.",
          "notation": "uInt..3",
          "type": {
            "kind": "integer",
            "maxDigits": 3
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "unit": "instalments",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "TotOverd",
          "path": "AcctMthlyBlgInfSgmt.TotOverd",
          "zh": "当前逾期总额",
          "description": "Everything due and unpaid; with penalty interest by definition (S2).",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "OverdPrinc",
          "path": "AcctMthlyBlgInfSgmt.OverdPrinc",
          "zh": "当前逾期本金",
          "description": "Principal due and unpaid.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R4"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "Oved31_60Princ",
          "path": "AcctMthlyBlgInfSgmt.Oved31_60Princ",
          "zh": "逾期31-60天未归还本金",
          "description": "Its part that is 31 to 60 days overdue.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R4"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "Oved61_90Princ",
          "path": "AcctMthlyBlgInfSgmt.Oved61_90Princ",
          "zh": "逾期61-90天未归还本金",
          "description": "Its part that is 61 to 90 days overdue.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R4"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "Oved91_180Princ",
          "path": "AcctMthlyBlgInfSgmt.Oved91_180Princ",
          "zh": "逾期91-180天未归还本金",
          "description": "Its part that is 91 to 180 days overdue.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R4"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "OvedPrinc180",
          "path": "AcctMthlyBlgInfSgmt.OvedPrinc180",
          "zh": "逾期180天以上未归还本金",
          "description": "Its part that is more than 180 days overdue.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R4"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "OvedrawBaOve180",
          "path": "AcctMthlyBlgInfSgmt.OvedrawBaOve180",
          "zh": "透支180天以上未还余额",
          "description": "Balance overdrawn for more than 180 days.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["R3"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "CurRpyAmt",
          "path": "AcctMthlyBlgInfSgmt.CurRpyAmt",
          "zh": "本月应还款金额",
          "description": "Due in this period by the schedule, without arrears.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "unit": "whole currency units",
          "source": "§5.6, S2 [A-]",
          "confidence": "A-"
        },
        {
          "tag": "ActRpyAmt",
          "path": "AcctMthlyBlgInfSgmt.ActRpyAmt",
          "zh": "本月实际还款金额",
          "description": "Everything received in this period, arrears and prepayments included.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "unit": "whole currency units",
          "source": "§5.6, S2 [A-]",
          "confidence": "A-"
        },
        {
          "tag": "LatRpyDate",
          "path": "AcctMthlyBlgInfSgmt.LatRpyDate",
          "zh": "最近一次实际还款日期",
          "description": "Last day with an actual payment; OpenDate before there was any (S2).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "S2 [A]",
          "confidence": "A"
        },
        {
          "tag": "CloseDate",
          "path": "AcctMthlyBlgInfSgmt.CloseDate",
          "zh": "账户关闭日期",
          "description": "Day on which the account was closed; filled if it is (rule I2100H14).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "C",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.1 [A]; amounts S2",
      "confidence": "A"
    },
    {
      "tag": "SpecPrdSgmt",
      "letter": "I",
      "zh": "大额专项分期信息段",
      "description": "Segment I: line for large instalment plans on a credit card; on change.",
      "accountTypes": ["R2"],
      "elements": [
        {
          "tag": "SpecLine",
          "path": "SpecPrdSgmt.SpecLine",
          "zh": "大额专项分期额度",
          "description": "Line for large instalment plans.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["R2"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "SpecEfctDate",
          "path": "SpecPrdSgmt.SpecEfctDate",
          "zh": "分期额度生效日期",
          "description": "First day of the line.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["R2"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "SpecEndDate",
          "path": "SpecPrdSgmt.SpecEndDate",
          "zh": "分期额度到期日期",
          "description": "Last day of the line.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["R2"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "UsedInstAmt",
          "path": "SpecPrdSgmt.UsedInstAmt",
          "zh": "已用分期金额",
          "description": "Used part of the line.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["R2"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.1 [A]",
      "confidence": "A"
    },
    {
      "tag": "AcctDbtInfSgmt",
      "letter": "J",
      "zh": "非月度表现信息段",
      "description": "Segment J: performance outside the monthly rhythm. With code 40; in every record of a collection account.",
      "accountTypes": ["D1", "R1", "R2", "R4", "C1"],
      "elements": [
        {
          "tag": "AcctStatus",
          "path": "AcctDbtInfSgmt.AcctStatus",
          "zh": "账户状态",
          "description": "State of the account; never closed except for C1 (rule I2100A16).",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["AcctStatus"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "AcctBal",
          "path": "AcctDbtInfSgmt.AcctBal",
          "zh": "余额",
          "description": "Balance.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4", "C1"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "FiveCate",
          "path": "AcctDbtInfSgmt.FiveCate",
          "zh": "五级分类",
          "description": "Five-class category.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["FiveCate"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "FiveCateAdjDate",
          "path": "AcctDbtInfSgmt.FiveCateAdjDate",
          "zh": "五级分类认定日期",
          "description": "Day on which the category was found.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RemRepPrd",
          "path": "AcctDbtInfSgmt.RemRepPrd",
          "zh": "剩余还款期数",
          "description": "Scheduled instalments still to come.",
          "notation": "uInt..3",
          "type": {
            "kind": "integer",
            "maxDigits": 3
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "unit": "instalments",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "RpyStatus",
          "path": "AcctDbtInfSgmt.RpyStatus",
          "zh": "当前还款状态",
          "description": "Status of repayment; only `N` is allowed (rule I2100J02).",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RpyStatus"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "OverdPrd",
          "path": "AcctDbtInfSgmt.OverdPrd",
          "zh": "当前逾期期数",
          "description": "Due instalments that are not fully paid; 0 here (rule I2100J06).",
          "notation": "uInt..3",
          "type": {
            "kind": "integer",
            "maxDigits": 3
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "unit": "instalments",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "TotOverd",
          "path": "AcctDbtInfSgmt.TotOverd",
          "zh": "当前逾期总额",
          "description": "Everything due and unpaid; 0 here (rule I2100J06).",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "LatRpyAmt",
          "path": "AcctDbtInfSgmt.LatRpyAmt",
          "zh": "最近一次实际还款金额",
          "description": "Amount of the last actual payment; the sum of the day.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4", "C1"],
          "unit": "whole currency units",
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "LatRpyDate",
          "path": "AcctDbtInfSgmt.LatRpyDate",
          "zh": "最近一次实际还款日期",
          "description": "Day of the last actual payment; equals RptDate except for C1 (rule I2100A14).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        },
        {
          "tag": "CloseDate",
          "path": "AcctDbtInfSgmt.CloseDate",
          "zh": "账户关闭日期",
          "description": "Day on which a collection account ended (rule I2100J04).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "C",
          "accountTypes": ["D1", "R1", "R2", "R4", "C1"],
          "source": "§3.1 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.1 [A]",
      "confidence": "A"
    },
    {
      "tag": "AcctSpecTrstDspnSgmt",
      "letter": "K",
      "zh": "特殊交易说明段",
      "description": "Segment K: special transactions since the last report.",
      "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
      "elements": [
        {
          "tag": "CagOfTrdNm",
          "path": "AcctSpecTrstDspnSgmt.CagOfTrdNm",
          "zh": "交易个数",
          "description": "Number of transactions that follow, above 0 (rules I0000701, I2100K01).",
          "notation": "uInt..2",
          "type": {
            "kind": "integer",
            "maxDigits": 2
          },
          "presence": "A",
          "value": "M",
          "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
          "unit": "transactions",
          "source": "S9 [A]",
          "confidence": "A"
        }
      ],
      "group": {
        "tag": "CagOfTrdInf",
        "zh": "交易信息",
        "counter": "CagOfTrdNm",
        "elements": [
          {
            "tag": "ChanTranType",
            "path": "AcctSpecTrstDspnSgmt.CagOfTrdInf.ChanTranType",
            "zh": "交易类型",
            "description": "Kind of transaction.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["ChanTranType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "TranDate",
            "path": "AcctSpecTrstDspnSgmt.CagOfTrdInf.TranDate",
            "zh": "交易日期",
            "description": "Day of the transaction.",
            "notation": "Date",
            "type": {
              "kind": "date"
            },
            "presence": "A",
            "value": "M",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "TranAmt",
            "path": "AcctSpecTrstDspnSgmt.CagOfTrdInf.TranAmt",
            "zh": "交易金额",
            "description": "Amount of the transaction.",
            "notation": "uInt..15",
            "type": {
              "kind": "integer",
              "maxDigits": 15
            },
            "presence": "A",
            "value": "M",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "unit": "whole currency units",
            "source": "§3.1 [A]",
            "confidence": "A"
          },
          {
            "tag": "DueTranMon",
            "path": "AcctSpecTrstDspnSgmt.CagOfTrdInf.DueTranMon",
            "zh": "到期日期变更月数",
            "description": "Months by which the maturity moved; unsigned, so a shortening cannot be told.",
            "notation": "uInt..3",
            "type": {
              "kind": "integer",
              "maxDigits": 3
            },
            "presence": "A",
            "value": "M",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "unit": "months",
            "source": "S9 [A]",
            "confidence": "A"
          },
          {
            "tag": "DetInfo",
            "path": "AcctSpecTrstDspnSgmt.CagOfTrdInf.DetInfo",
            "zh": "交易明细信息",
            "description": "Details in words.",
            "notation": "ANC..200",
            "type": {
              "kind": "text",
              "maxLength": 200
            },
            "presence": "A",
            "value": "O",
            "accountTypes": ["D1", "R1", "R2", "R3", "R4", "C1"],
            "personal": "text",
            "source": "§3.1 [A]",
            "confidence": "A"
          }
        ]
      },
      "source": "§3.1 [A]",
      "confidence": "A"
    }
  ]
};
