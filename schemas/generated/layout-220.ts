// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { RecordLayout } from "../pboc-g2/layout.js";

/** The layout of record 220 (个人授信协议信息): every segment and element with type, letters and source. */
export const layout220: RecordLayout = {
  "recordType": "220",
  "root": "InCtrctInf",
  "zh": "个人授信协议信息",
  "segments": [
    {
      "tag": "CtrctBsSgmt",
      "letter": "B",
      "zh": "基础段",
      "description": "Segment B: which credit agreement the record is about, as of when and why, and who holds it. In every record (rule R2200101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "InfRecType",
          "path": "CtrctBsSgmt.InfRecType",
          "zh": "信息记录类型",
          "description": "Record type, always `220`.",
          "notation": "Enum",
          "type": {
            "kind": "constant",
            "value": "220"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3 [A]; letters [C], by analogy with 210",
          "confidence": "C"
        },
        {
          "tag": "ContractCode",
          "path": "CtrctBsSgmt.ContractCode",
          "zh": "授信协议标识码",
          "description": "Key of the agreement: provider code followed by the lender's own number (rule I0001301). Accounts name it as Mcc in their segment F.",
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
          "source": "§3.3 [A]; letters [B]",
          "confidence": "B"
        },
        {
          "tag": "RptDate",
          "path": "CtrctBsSgmt.RptDate",
          "zh": "信息报告日期",
          "description": "As-of date of the facts, not the day of sending (§5.1).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3 [A]; letters [B]",
          "confidence": "B"
        },
        {
          "tag": "RptDateCode",
          "path": "CtrctBsSgmt.RptDateCode",
          "zh": "报告时点说明代码",
          "description": "Why the record was made.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RptDateCode220"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3, §4.1 [A]; letters [B]",
          "confidence": "B"
        },
        {
          "tag": "Name",
          "path": "CtrctBsSgmt.Name",
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
          "source": "§3.3 [A]; letters [B]; Chinese name [C]",
          "confidence": "C"
        },
        {
          "tag": "IDType",
          "path": "CtrctBsSgmt.IDType",
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
          "source": "§3.3 [A]; letters [B]",
          "confidence": "B"
        },
        {
          "tag": "IDNum",
          "path": "CtrctBsSgmt.IDNum",
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
          "source": "§3.3 [A]; letters [B]",
          "confidence": "B"
        },
        {
          "tag": "MngmtOrgCode",
          "path": "CtrctBsSgmt.MngmtOrgCode",
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
          "source": "§3.3 [A]; letters [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.3 [A]",
      "confidence": "A"
    },
    {
      "tag": "CtrctCertRelSgmt",
      "letter": "C",
      "zh": "共同受信人信息段",
      "description": "Segment C: who holds the agreement together with the person of segment B. Only where there is anyone.",
      "accountTypes": [],
      "elements": [
        {
          "tag": "BrerNm",
          "path": "CtrctCertRelSgmt.BrerNm",
          "zh": "共同受信人个数",
          "description": "Number of joint holders that follow (rule I0000701).",
          "notation": "uInt..2",
          "type": {
            "kind": "integer",
            "maxDigits": 2
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "parties",
          "source": "§3.3 [A]; letters and length [B], as the checker has them for 420",
          "confidence": "B"
        }
      ],
      "group": {
        "tag": "CtrctCertRel",
        "zh": "共同受信人信息",
        "counter": "BrerNm",
        "elements": [
          {
            "tag": "BrerType",
            "path": "CtrctCertRelSgmt.CtrctCertRel.BrerType",
            "zh": "共同受信人身份类别",
            "description": "Person or organisation.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["InfoIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.3, §4.6 [A]; letters [B], as the checker has them for 420",
            "confidence": "B"
          },
          {
            "tag": "CertRelName",
            "path": "CtrctCertRelSgmt.CtrctCertRel.CertRelName",
            "zh": "共同受信人名称",
            "description": "Name of the joint holder.",
            "notation": "ANC..80",
            "type": {
              "kind": "text",
              "maxLength": 80
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "name",
            "source": "§3.3 [A]; letters [B], as the checker has them for 420",
            "confidence": "B"
          },
          {
            "tag": "CertRelIDType",
            "path": "CtrctCertRelSgmt.CtrctCertRel.CertRelIDType",
            "zh": "共同受信人身份标识类型",
            "description": "Document of the joint holder, from the table that BrerType decides (rule I2200C01).",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["IdType", "OrgIdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.3 [A]; letters [B], as the checker has them for 420",
            "confidence": "B"
          },
          {
            "tag": "CertRelIDNum",
            "path": "CtrctCertRelSgmt.CtrctCertRel.CertRelIDNum",
            "zh": "共同受信人身份标识号码",
            "description": "Number of that document (rule I0000401); not the one of segment B (rule I2200A01).",
            "notation": "ANC..40",
            "type": {
              "kind": "text",
              "maxLength": 40
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "id-number",
            "source": "§3.3 [A]; letters [B], as the checker has them for 420",
            "confidence": "B"
          }
        ]
      },
      "source": "§3.3 [A]",
      "confidence": "A"
    },
    {
      "tag": "CreditLimSgmt",
      "letter": "D",
      "zh": "额度信息段",
      "description": "Segment D: the line. In every record (rule R2200101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "CreditLimType",
          "path": "CreditLimSgmt.CreditLimType",
          "zh": "授信额度类型",
          "description": "What the line is for.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["CreditLimType"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3, §4.8 [A]; letters [B]",
          "confidence": "B"
        },
        {
          "tag": "LimLoopFlg",
          "path": "CreditLimSgmt.LimLoopFlg",
          "zh": "额度循环标志",
          "description": "Whether what is repaid can be drawn again.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["LimLoopFlg"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3, §4.8, S5 [A]",
          "confidence": "A"
        },
        {
          "tag": "CreditLim",
          "path": "CreditLimSgmt.CreditLim",
          "zh": "授信额度",
          "description": "How much can be drawn at most; nothing is said about how much is drawn.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "whole currency units",
          "source": "§3.3, S5 [A]",
          "confidence": "A"
        },
        {
          "tag": "Cy",
          "path": "CreditLimSgmt.Cy",
          "zh": "币种",
          "description": "Currency of the line and of the cap.",
          "notation": "Enum",
          "type": {
            "kind": "currency"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3 [A]; letters [B]",
          "confidence": "B"
        },
        {
          "tag": "ConEffDate",
          "path": "CreditLimSgmt.ConEffDate",
          "zh": "额度生效日期",
          "description": "First day on which the line can be drawn; not after the last (rule I2200D01) nor after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3, S5 [A]",
          "confidence": "A"
        },
        {
          "tag": "ConExpDate",
          "path": "CreditLimSgmt.ConExpDate",
          "zh": "额度到期日期",
          "description": "Day on which the line expires.",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3, S5 [A]",
          "confidence": "A"
        },
        {
          "tag": "ConStatus",
          "path": "CreditLimSgmt.ConStatus",
          "zh": "额度状态",
          "description": "Whether the line can be drawn.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["ConStatus"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.3, §4.8, S5 [A]",
          "confidence": "A"
        },
        {
          "tag": "CreditRest",
          "path": "CreditLimSgmt.CreditRest",
          "zh": "授信限额",
          "description": "Cap that several agreements share; it comes with its code, or neither does (rule I2200D02).",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "unit": "whole currency units",
          "source": "§3.3, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "CreditRestCode",
          "path": "CreditLimSgmt.CreditRestCode",
          "zh": "授信限额编号",
          "description": "Code of that cap, beginning with the provider code (rule I0001301); agreements under one cap carry the same.",
          "notation": "AN..60",
          "type": {
            "kind": "alphanumeric",
            "minLength": 1,
            "maxLength": 60
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "personal": "contract",
          "source": "§3.3, S9 [A]; value letter [B]; that one cap has one code [C]",
          "confidence": "C"
        }
      ],
      "source": "§3.3 [A]",
      "confidence": "A"
    }
  ]
};
