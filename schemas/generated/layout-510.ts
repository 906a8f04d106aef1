// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { RecordLayout } from "../pboc-g2/layout.js";

/** The layout of record 510 (抵（质）押合同信息): every segment and element with type, letters and source. */
export const layout510: RecordLayout = {
  "recordType": "510",
  "root": "MotgaCltalCtrctInf",
  "zh": "抵（质）押合同信息",
  "segments": [
    {
      "tag": "MotgaCltalCtrctBsSgmt",
      "letter": "B",
      "zh": "基础段",
      "description": "Segment B: which contract the record is about, as of when and why, and whose debt it secures. In every record (rule R5100101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "InfRecType",
          "path": "MotgaCltalCtrctBsSgmt.InfRecType",
          "zh": "信息记录类型",
          "description": "Record type, always `510`.",
          "notation": "Enum",
          "type": {
            "kind": "constant",
            "value": "510"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CcCode",
          "path": "MotgaCltalCtrctBsSgmt.CcCode",
          "zh": "抵（质）押合同标识码",
          "description": "Key of the contract: provider code followed by the lender's own number (rule I0001301). Segment E of 210 and segment F of 230 name it as Ccc.",
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
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "RptDate",
          "path": "MotgaCltalCtrctBsSgmt.RptDate",
          "zh": "信息报告日期",
          "description": "As-of date of the facts, not the day of sending (§5.1).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "RptDateCode",
          "path": "MotgaCltalCtrctBsSgmt.RptDateCode",
          "zh": "报告时点说明代码",
          "description": "Why the record was made.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RptDateCode510"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "InfoIDType",
          "path": "MotgaCltalCtrctBsSgmt.InfoIDType",
          "zh": "身份类别",
          "description": "Whether the debtor is a person or an organisation.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["InfoIdType"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "Name",
          "path": "MotgaCltalCtrctBsSgmt.Name",
          "zh": "债务人名称",
          "description": "Name of the debtor; of a person at most 30 characters.",
          "notation": "ANC..80",
          "type": {
            "kind": "text",
            "maxLength": 80
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "personal": "name",
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CertType",
          "path": "MotgaCltalCtrctBsSgmt.CertType",
          "zh": "债务人身份标识类型",
          "description": "Document of the debtor, from the table that InfoIDType decides (rule I5100B01).",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["IdType", "OrgIdType"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CertNum",
          "path": "MotgaCltalCtrctBsSgmt.CertNum",
          "zh": "债务人身份标识号码",
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
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "MngmtOrgCode",
          "path": "MotgaCltalCtrctBsSgmt.MngmtOrgCode",
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
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.6, S0 [A]",
      "confidence": "A"
    },
    {
      "tag": "MotgaCltalBsInfSgmt",
      "letter": "C",
      "zh": "基本信息段",
      "description": "Segment C: what was agreed. In every record (rule R5100101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "GuarType",
          "path": "MotgaCltalBsInfSgmt.GuarType",
          "zh": "合同类型",
          "description": "Mortgage or pledge; it decides which of segments E and F the record has (rule R5100102).",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["GuarType"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CcAmt",
          "path": "MotgaCltalBsInfSgmt.CcAmt",
          "zh": "担保金额",
          "description": "Amount that is secured.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "whole currency units",
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "Cy",
          "path": "MotgaCltalBsInfSgmt.Cy",
          "zh": "币种",
          "description": "Currency of that amount.",
          "notation": "Enum",
          "type": {
            "kind": "currency"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CcValDate",
          "path": "MotgaCltalBsInfSgmt.CcValDate",
          "zh": "抵（质）押合同生效日期",
          "description": "First day of the contract.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CcExpDate",
          "path": "MotgaCltalBsInfSgmt.CcExpDate",
          "zh": "抵（质）押合同到期日期",
          "description": "Last day of the contract; not before CcValDate (rule I5100C01).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "MaxGuar",
          "path": "MotgaCltalBsInfSgmt.MaxGuar",
          "zh": "最高额担保标志",
          "description": "Whether it secures whatever is owed up to its amount.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["MaxGuar"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        },
        {
          "tag": "CcStatus",
          "path": "MotgaCltalBsInfSgmt.CcStatus",
          "zh": "抵（质）押合同状态",
          "description": "Whether the contract is in force.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["CcStatus"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        }
      ],
      "source": "§3.6, S0 [A]",
      "confidence": "A"
    },
    {
      "tag": "ComRecInfSgmt",
      "letter": "D",
      "zh": "其他债务人信息段",
      "description": "Segment D: other debtors whose debt the contract secures. Only where there are any (rule I5100D02).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "GrtdNm",
          "path": "ComRecInfSgmt.GrtdNm",
          "zh": "其他债务人个数",
          "description": "Number of debtors that follow, more than 0 (rules I0000701, I5100D02).",
          "notation": "uInt..2",
          "type": {
            "kind": "integer",
            "maxDigits": 2
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "debtors",
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        }
      ],
      "group": {
        "tag": "OtrRec",
        "zh": "其他债务人信息",
        "counter": "GrtdNm",
        "elements": [
          {
            "tag": "InfoIDType",
            "path": "ComRecInfSgmt.OtrRec.InfoIDType",
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
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "GuarName",
            "path": "ComRecInfSgmt.OtrRec.GuarName",
            "zh": "债务人名称",
            "description": "Name of the debtor; of a person at most 30 characters.",
            "notation": "ANC..80",
            "type": {
              "kind": "text",
              "maxLength": 80
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "name",
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "GuarCertType",
            "path": "ComRecInfSgmt.OtrRec.GuarCertType",
            "zh": "债务人身份标识类型",
            "description": "Document of the debtor, from the table that InfoIDType decides (rule I5100D01).",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["IdType", "OrgIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "GuarCertNum",
            "path": "ComRecInfSgmt.OtrRec.GuarCertNum",
            "zh": "债务人身份标识号码",
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
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          }
        ]
      },
      "source": "§3.6, S0 [A]",
      "confidence": "A"
    },
    {
      "tag": "MotgaProptInfSgmt",
      "letter": "E",
      "zh": "抵押物信息段",
      "description": "Segment E: what is mortgaged. With GuarType 1, and only then (rule R5100102).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "PleNm",
          "path": "MotgaProptInfSgmt.PleNm",
          "zh": "抵押物个数",
          "description": "Number of things that follow, more than 0 (rules I0000701, I5100E02).",
          "notation": "uInt..4",
          "type": {
            "kind": "integer",
            "maxDigits": 4
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "things",
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        }
      ],
      "group": {
        "tag": "PleInf",
        "zh": "抵押物信息",
        "counter": "PleNm",
        "elements": [
          {
            "tag": "PleType",
            "path": "MotgaProptInfSgmt.PleInf.PleType",
            "zh": "抵押物种类",
            "description": "What it is.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["PleType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "MotgaProptIDType",
            "path": "MotgaProptInfSgmt.PleInf.MotgaProptIDType",
            "zh": "抵押物识别号类型",
            "description": "What kind of number tells it; may be empty.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["MotgaProptIdType"]
            },
            "presence": "A",
            "value": "O",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PleCertID",
            "path": "MotgaProptInfSgmt.PleInf.PleCertID",
            "zh": "抵押物唯一识别号",
            "description": "That number; may be empty.",
            "notation": "ANC..40",
            "type": {
              "kind": "text",
              "maxLength": 40
            },
            "presence": "A",
            "value": "O",
            "accountTypes": [],
            "personal": "text",
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PleDistr",
            "path": "MotgaProptInfSgmt.PleInf.PleDistr",
            "zh": "抵押物位置所在地行政区划",
            "description": "District where it is, GB/T 2260; may be empty.",
            "notation": "N6",
            "type": {
              "kind": "digits",
              "length": 6
            },
            "presence": "A",
            "value": "O",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PleValue",
            "path": "MotgaProptInfSgmt.PleInf.PleValue",
            "zh": "抵押物评估价值",
            "description": "Value that it was found to have; may be empty.",
            "notation": "uInt..15",
            "type": {
              "kind": "integer",
              "maxDigits": 15
            },
            "presence": "A",
            "value": "O",
            "accountTypes": [],
            "unit": "whole currency units",
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PleCy",
            "path": "MotgaProptInfSgmt.PleInf.PleCy",
            "zh": "币种",
            "description": "Currency of that value; may be empty.",
            "notation": "Enum",
            "type": {
              "kind": "currency"
            },
            "presence": "A",
            "value": "O",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ValOrgType",
            "path": "MotgaProptInfSgmt.PleInf.ValOrgType",
            "zh": "评估机构类型",
            "description": "Who valued it; may be empty.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["ValOrgType"]
            },
            "presence": "A",
            "value": "O",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ValDate",
            "path": "MotgaProptInfSgmt.PleInf.ValDate",
            "zh": "抵押物评估日期",
            "description": "Day of the valuation; may be empty.",
            "notation": "Date",
            "type": {
              "kind": "date"
            },
            "presence": "A",
            "value": "O",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PledgorType",
            "path": "MotgaProptInfSgmt.PleInf.PledgorType",
            "zh": "抵押人身份类别",
            "description": "Whether a person or an organisation has mortgaged it.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["InfoIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PledgorName",
            "path": "MotgaProptInfSgmt.PleInf.PledgorName",
            "zh": "抵押人名称",
            "description": "Name of who mortgaged it; of a person at most 30 characters.",
            "notation": "ANC..80",
            "type": {
              "kind": "text",
              "maxLength": 80
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "name",
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PleorCertType",
            "path": "MotgaProptInfSgmt.PleInf.PleorCertType",
            "zh": "抵押人身份标识类型",
            "description": "Document of who mortgaged it, from the table that PledgorType decides.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["IdType", "OrgIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PleorCertNum",
            "path": "MotgaProptInfSgmt.PleInf.PleorCertNum",
            "zh": "抵押人身份标识号码",
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
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PleDesc",
            "path": "MotgaProptInfSgmt.PleInf.PleDesc",
            "zh": "抵押物说明",
            "description": "Anything else about it; may be empty.",
            "notation": "ANC..200",
            "type": {
              "kind": "text",
              "maxLength": 200
            },
            "presence": "A",
            "value": "O",
            "accountTypes": [],
            "personal": "text",
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          }
        ]
      },
      "source": "§3.6, S0 [A]",
      "confidence": "A"
    },
    {
      "tag": "CltalInfSgmt",
      "letter": "F",
      "zh": "质物信息段",
      "description": "Segment F: what is pledged. With GuarType 2, and only then (rule R5100102).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "ImpNm",
          "path": "CltalInfSgmt.ImpNm",
          "zh": "质物个数",
          "description": "Number of things that follow, more than 0 (rules I0000701, I5100F02).",
          "notation": "uInt..2",
          "type": {
            "kind": "integer",
            "maxDigits": 2
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "things",
          "source": "§3.6, S0 [A]",
          "confidence": "A"
        }
      ],
      "group": {
        "tag": "ImpInf",
        "zh": "质物信息",
        "counter": "ImpNm",
        "elements": [
          {
            "tag": "ImpType",
            "path": "CltalInfSgmt.ImpInf.ImpType",
            "zh": "质物种类",
            "description": "What it is.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["ImpType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ImpVal",
            "path": "CltalInfSgmt.ImpInf.ImpVal",
            "zh": "质物价值",
            "description": "Its value.",
            "notation": "uInt..15",
            "type": {
              "kind": "integer",
              "maxDigits": 15
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "unit": "whole currency units",
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "ImpCy",
            "path": "CltalInfSgmt.ImpInf.ImpCy",
            "zh": "币种",
            "description": "Currency of that value.",
            "notation": "Enum",
            "type": {
              "kind": "currency"
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "Ippc",
            "path": "CltalInfSgmt.ImpInf.Ippc",
            "zh": "出质人身份类别",
            "description": "Whether a person or an organisation has pledged it.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["InfoIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PawnName",
            "path": "CltalInfSgmt.ImpInf.PawnName",
            "zh": "出质人名称",
            "description": "Name of who pledged it; of a person at most 30 characters.",
            "notation": "ANC..80",
            "type": {
              "kind": "text",
              "maxLength": 80
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "name",
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PawnCertType",
            "path": "CltalInfSgmt.ImpInf.PawnCertType",
            "zh": "出质人身份标识类型",
            "description": "Document of who pledged it, from the table that Ippc decides.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["IdType", "OrgIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          },
          {
            "tag": "PawnCertNum",
            "path": "CltalInfSgmt.ImpInf.PawnCertNum",
            "zh": "出质人身份标识号码",
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
            "source": "§3.6, S0 [A]",
            "confidence": "A"
          }
        ]
      },
      "source": "§3.6, S0 [A]",
      "confidence": "A"
    }
  ]
};
