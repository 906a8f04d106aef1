// Generated from the doc comments under schemas/pboc-g2 by npm run schemas. Change them, not this file.
import type { RecordLayout } from "../pboc-g2/layout.js";

/** The layout of record 110 (个人基本信息): every segment and element with type, letters and source. */
export const layout110: RecordLayout = {
  "recordType": "110",
  "root": "InBasInf",
  "zh": "个人基本信息",
  "segments": [
    {
      "tag": "BsSgmt",
      "letter": "B",
      "zh": "基础段",
      "description": "Segment B: who the record is about, as of when and why. In every record (rule R1100102).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "InfRecType",
          "path": "BsSgmt.InfRecType",
          "zh": "信息记录类型",
          "description": "Record type, always `110`.",
          "notation": "Enum",
          "type": {
            "kind": "constant",
            "value": "110"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "Name",
          "path": "BsSgmt.Name",
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
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "IDType",
          "path": "BsSgmt.IDType",
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
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "IDNum",
          "path": "BsSgmt.IDNum",
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
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "InfSurcCode",
          "path": "BsSgmt.InfSurcCode",
          "zh": "信息来源编码",
          "description": "Source of the information: provider code and up to 6 characters of the lender (rule I0001301). With the person it is the key of the record. One product writes it directly after InfRecType; either place is right, as no rule names an order.",
          "notation": "AN..20",
          "type": {
            "kind": "alphanumeric",
            "minLength": 1,
            "maxLength": 20
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "RptDate",
          "path": "BsSgmt.RptDate",
          "zh": "信息报告日期",
          "description": "As-of date of the facts, not the day of sending (§5.1).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "RptDateCode",
          "path": "BsSgmt.RptDateCode",
          "zh": "报告时点说明代码",
          "description": "Why the record was made.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["RptDateCode110"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "Cimoc",
          "path": "BsSgmt.Cimoc",
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
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "CustomerType",
          "path": "BsSgmt.CustomerType",
          "zh": "客户资料类型",
          "description": "What the lender keeps data of the person for.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["CustomerType"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "IDSgmt",
      "letter": "C",
      "zh": "其他标识段",
      "description": "Segment C: other documents of the same person. Optional.",
      "accountTypes": [],
      "elements": [
        {
          "tag": "IDNm",
          "path": "IDSgmt.IDNm",
          "zh": "其他标识个数",
          "description": "Number of documents that follow, above 0 (rules I0000701, I1100C01).",
          "notation": "uInt..2",
          "type": {
            "kind": "integer",
            "maxDigits": 2
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "documents",
          "source": "§3.5 [A]; length and value letter [C], by analogy with CagOfTrdNm of 210",
          "confidence": "C"
        },
        {
          "tag": "IDInfoUpDate",
          "path": "IDSgmt.IDInfoUpDate",
          "zh": "信息更新日期",
          "description": "Day of which this segment tells; not after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [C], as of the other segments",
          "confidence": "C"
        }
      ],
      "group": {
        "tag": "IDRec",
        "zh": "其他标识信息",
        "counter": "IDNm",
        "elements": [
          {
            "tag": "Alias",
            "path": "IDSgmt.IDRec.Alias",
            "zh": "姓名",
            "description": "Name in that document.",
            "notation": "ANC..30",
            "type": {
              "kind": "text",
              "maxLength": 30
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "name",
            "source": "§3.5 [A]; value letter [B]",
            "confidence": "B"
          },
          {
            "tag": "OthIDType",
            "path": "IDSgmt.IDRec.OthIDType",
            "zh": "证件类型",
            "description": "Type of that document.",
            "notation": "Enum",
            "type": {
              "kind": "enum",
              "tables": ["IdType"]
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "source": "§3.5 [A]; value letter [B]",
            "confidence": "B"
          },
          {
            "tag": "OthIDNum",
            "path": "IDSgmt.IDRec.OthIDNum",
            "zh": "证件号码",
            "description": "Number of that document (rule I0000401); not the document of segment B (rule I1100A01).",
            "notation": "ANC..20",
            "type": {
              "kind": "text",
              "maxLength": 20
            },
            "presence": "A",
            "value": "M",
            "accountTypes": [],
            "personal": "id-number",
            "source": "§3.5 [A]; value letter [B]",
            "confidence": "B"
          }
        ]
      },
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "FcsInfSgmt",
      "letter": "D",
      "zh": "基本概况段",
      "description": "Segment D: sex, birth, nationality, registered address and how to reach the person. In the first report (rule R1100101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "Sex",
          "path": "FcsInfSgmt.Sex",
          "zh": "性别",
          "description": "Sex.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["Sex"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "DOB",
          "path": "FcsInfSgmt.DOB",
          "zh": "出生日期",
          "description": "Date of birth; not after FcsInfoUpDate (rule I1100D01).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "Nation",
          "path": "FcsInfSgmt.Nation",
          "zh": "国籍",
          "description": "Nationality.",
          "notation": "Enum",
          "type": {
            "kind": "country"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]; the values: three letters of a country [C], 991 seen in a public sample [B], 992 and 999 [C]",
          "confidence": "C"
        },
        {
          "tag": "HouseAdd",
          "path": "FcsInfSgmt.HouseAdd",
          "zh": "户籍地址",
          "description": "Registered address.",
          "notation": "ANC..100",
          "type": {
            "kind": "text",
            "maxLength": 100
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "HhDist",
          "path": "FcsInfSgmt.HhDist",
          "zh": "户籍所在地行政区划",
          "description": "District of the registered address.",
          "notation": "N6",
          "type": {
            "kind": "digits",
            "length": 6
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]; length [C]",
          "confidence": "C"
        },
        {
          "tag": "CellPhone",
          "path": "FcsInfSgmt.CellPhone",
          "zh": "手机号码",
          "description": "Mobile number.",
          "notation": "N11",
          "type": {
            "kind": "digits",
            "length": 11
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "Email",
          "path": "FcsInfSgmt.Email",
          "zh": "电子邮箱",
          "description": "E-mail address.",
          "notation": "ANC..60",
          "type": {
            "kind": "text",
            "maxLength": 60
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "FcsInfoUpDate",
          "path": "FcsInfSgmt.FcsInfoUpDate",
          "zh": "信息更新日期",
          "description": "Day of which this segment tells; not after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "SpsInfSgmt",
      "letter": "E",
      "zh": "婚姻信息段",
      "description": "Segment E: marriage. In the first report (rule R1100101). Its five elements about the spouse are there for the married and for nobody else (rule S1100102).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "MariStatus",
          "path": "SpsInfSgmt.MariStatus",
          "zh": "婚姻状况",
          "description": "Marital status; it decides whether the elements about the spouse are there.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["MariStatus"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "SpoName",
          "path": "SpsInfSgmt.SpoName",
          "zh": "配偶姓名",
          "description": "Name of the spouse.",
          "notation": "ANC..30",
          "type": {
            "kind": "text",
            "maxLength": 30
          },
          "presence": "S",
          "value": "O",
          "accountTypes": [],
          "when": {
            "element": "MariStatus",
            "equals": ["20", "21", "22", "23"]
          },
          "personal": "name",
          "source": "§3.5, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "SpoIDType",
          "path": "SpsInfSgmt.SpoIDType",
          "zh": "配偶证件类型",
          "description": "Document of the spouse; has a value where it is there.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["IdType"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "when": {
            "element": "MariStatus",
            "equals": ["20", "21", "22", "23"]
          },
          "source": "§3.5, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "SpoIDNum",
          "path": "SpsInfSgmt.SpoIDNum",
          "zh": "配偶证件号码",
          "description": "Number of that document (rule I0000401), not that of segment B (rule I1100A02); has a value where it is there.",
          "notation": "ANC..20",
          "type": {
            "kind": "text",
            "maxLength": 20
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "when": {
            "element": "MariStatus",
            "equals": ["20", "21", "22", "23"]
          },
          "personal": "id-number",
          "source": "§3.5, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "SpoTel",
          "path": "SpsInfSgmt.SpoTel",
          "zh": "配偶联系电话",
          "description": "Telephone of the spouse.",
          "notation": "ANC..25",
          "type": {
            "kind": "text",
            "maxLength": 25
          },
          "presence": "S",
          "value": "O",
          "accountTypes": [],
          "when": {
            "element": "MariStatus",
            "equals": ["20", "21", "22", "23"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "SpsCmpyNm",
          "path": "SpsInfSgmt.SpsCmpyNm",
          "zh": "配偶工作单位",
          "description": "Employer of the spouse.",
          "notation": "ANC..80",
          "type": {
            "kind": "text",
            "maxLength": 80
          },
          "presence": "S",
          "value": "O",
          "accountTypes": [],
          "when": {
            "element": "MariStatus",
            "equals": ["20", "21", "22", "23"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "SpsInfoUpDate",
          "path": "SpsInfSgmt.SpsInfoUpDate",
          "zh": "信息更新日期",
          "description": "Day of which this segment tells; not after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "EduInfSgmt",
      "letter": "F",
      "zh": "教育信息段",
      "description": "Segment F: education. In the first report (rule R1100101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "EduLevel",
          "path": "EduInfSgmt.EduLevel",
          "zh": "学历",
          "description": "Highest level of education.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["EduLevel"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "AcaDegree",
          "path": "EduInfSgmt.AcaDegree",
          "zh": "学位",
          "description": "Degree; none or unknown with the levels of rule I1100F03.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["AcaDegree"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "EduInfoUpDate",
          "path": "EduInfSgmt.EduInfoUpDate",
          "zh": "信息更新日期",
          "description": "Day of which this segment tells; not after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "OctpnInfSgmt",
      "letter": "G",
      "zh": "职业信息段",
      "description": "Segment G: occupation. In the first report (rule R1100101). Its eleven elements about employer and job are there for the employed and for nobody else (rule S1100101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "EmpStatus",
          "path": "OctpnInfSgmt.EmpStatus",
          "zh": "就业状况",
          "description": "Employment; it decides whether the elements about employer and job are there.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["EmpStatus"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "CpnName",
          "path": "OctpnInfSgmt.CpnName",
          "zh": "单位名称",
          "description": "Name of the employer.",
          "notation": "ANC..80",
          "type": {
            "kind": "text",
            "maxLength": 80
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "CpnType",
          "path": "OctpnInfSgmt.CpnType",
          "zh": "单位性质",
          "description": "Kind of employer.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["CpnType"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "Industry",
          "path": "OctpnInfSgmt.Industry",
          "zh": "单位所属行业",
          "description": "Industry of the employer.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["Industry"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "CpnAddr",
          "path": "OctpnInfSgmt.CpnAddr",
          "zh": "单位详细地址",
          "description": "Address of the employer.",
          "notation": "ANC..100",
          "type": {
            "kind": "text",
            "maxLength": 100
          },
          "presence": "S",
          "value": "O",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "CpnPc",
          "path": "OctpnInfSgmt.CpnPc",
          "zh": "单位所在地邮编",
          "description": "Postcode of the employer.",
          "notation": "N6",
          "type": {
            "kind": "digits",
            "length": 6
          },
          "presence": "S",
          "value": "O",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "CpnDist",
          "path": "OctpnInfSgmt.CpnDist",
          "zh": "单位所在地行政区划",
          "description": "District of the employer.",
          "notation": "N6",
          "type": {
            "kind": "digits",
            "length": 6
          },
          "presence": "S",
          "value": "O",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]; length [C]",
          "confidence": "C"
        },
        {
          "tag": "CpnTEL",
          "path": "OctpnInfSgmt.CpnTEL",
          "zh": "单位电话",
          "description": "Telephone of the employer.",
          "notation": "ANC..25",
          "type": {
            "kind": "text",
            "maxLength": 25
          },
          "presence": "S",
          "value": "O",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "Occupation",
          "path": "OctpnInfSgmt.Occupation",
          "zh": "职业",
          "description": "Occupation; some do not go with some kinds of employer (rule I1100G04).",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["Occupation"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "Title",
          "path": "OctpnInfSgmt.Title",
          "zh": "职务",
          "description": "Rank in the employment.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["Title"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "TechTitle",
          "path": "OctpnInfSgmt.TechTitle",
          "zh": "职称",
          "description": "Professional grade.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["TechTitle"]
          },
          "presence": "S",
          "value": "M",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "WorkStartDate",
          "path": "OctpnInfSgmt.WorkStartDate",
          "zh": "本单位工作起始年份",
          "description": "Year in which the employment began.",
          "notation": "Year",
          "type": {
            "kind": "year"
          },
          "presence": "S",
          "value": "O",
          "accountTypes": [],
          "when": {
            "element": "EmpStatus",
            "equals": ["11", "13", "17", "21", "24", "91"]
          },
          "personal": "text",
          "source": "§3.5, S9 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "OctpnInfoUpDate",
          "path": "OctpnInfSgmt.OctpnInfoUpDate",
          "zh": "信息更新日期",
          "description": "Day of which this segment tells; not after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "RedncInfSgmt",
      "letter": "H",
      "zh": "居住地址段",
      "description": "Segment H: where the person lives. In the first report (rule R1100101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "ResiStatus",
          "path": "RedncInfSgmt.ResiStatus",
          "zh": "居住状况",
          "description": "On what terms the person lives there.",
          "notation": "Enum",
          "type": {
            "kind": "enum",
            "tables": ["ResiStatus"]
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "ResiAddr",
          "path": "RedncInfSgmt.ResiAddr",
          "zh": "居住地详细地址",
          "description": "Address.",
          "notation": "ANC..100",
          "type": {
            "kind": "text",
            "maxLength": 100
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "ResiPc",
          "path": "RedncInfSgmt.ResiPc",
          "zh": "居住地邮编",
          "description": "Postcode.",
          "notation": "N6",
          "type": {
            "kind": "digits",
            "length": 6
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "ResiDist",
          "path": "RedncInfSgmt.ResiDist",
          "zh": "居住地行政区划",
          "description": "District.",
          "notation": "N6",
          "type": {
            "kind": "digits",
            "length": 6
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]; length [C]",
          "confidence": "C"
        },
        {
          "tag": "HomeTel",
          "path": "RedncInfSgmt.HomeTel",
          "zh": "住宅电话",
          "description": "Telephone at home.",
          "notation": "ANC..25",
          "type": {
            "kind": "text",
            "maxLength": 25
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "ResiInfoUpDate",
          "path": "RedncInfSgmt.ResiInfoUpDate",
          "zh": "信息更新日期",
          "description": "Day of which this segment tells; not after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "MlgInfSgmt",
      "letter": "I",
      "zh": "通讯地址段",
      "description": "Segment I: where letters go. In the first report (rule R1100101).",
      "accountTypes": [],
      "elements": [
        {
          "tag": "MailAddr",
          "path": "MlgInfSgmt.MailAddr",
          "zh": "通讯地址",
          "description": "Address.",
          "notation": "ANC..100",
          "type": {
            "kind": "text",
            "maxLength": 100
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "MailPc",
          "path": "MlgInfSgmt.MailPc",
          "zh": "通讯地邮编",
          "description": "Postcode.",
          "notation": "N6",
          "type": {
            "kind": "digits",
            "length": 6
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5, S9 [A]",
          "confidence": "A"
        },
        {
          "tag": "MailDist",
          "path": "MlgInfSgmt.MailDist",
          "zh": "通讯地行政区划",
          "description": "District.",
          "notation": "N6",
          "type": {
            "kind": "digits",
            "length": 6
          },
          "presence": "A",
          "value": "O",
          "accountTypes": [],
          "personal": "text",
          "source": "§3.5, S9 [A]; length [C]",
          "confidence": "C"
        },
        {
          "tag": "MlgInfoUpDate",
          "path": "MlgInfSgmt.MlgInfoUpDate",
          "zh": "信息更新日期",
          "description": "Day of which this segment tells; not after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.5 [A]",
      "confidence": "A"
    },
    {
      "tag": "IncInfSgmt",
      "letter": "J",
      "zh": "收入信息段",
      "description": "Segment J: income. Optional.",
      "accountTypes": [],
      "elements": [
        {
          "tag": "AnnlInc",
          "path": "IncInfSgmt.AnnlInc",
          "zh": "自报年收入",
          "description": "Income of a year as the person states it.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "whole yuan",
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "TaxIncome",
          "path": "IncInfSgmt.TaxIncome",
          "zh": "纳税年收入",
          "description": "Income of a year as it was taxed.",
          "notation": "uInt..15",
          "type": {
            "kind": "integer",
            "maxDigits": 15
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "unit": "whole yuan",
          "personal": "text",
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        },
        {
          "tag": "IncInfoUpDate",
          "path": "IncInfSgmt.IncInfoUpDate",
          "zh": "信息更新日期",
          "description": "Day of which this segment tells; not after RptDate (rule I0000501).",
          "notation": "Date",
          "type": {
            "kind": "date"
          },
          "presence": "A",
          "value": "M",
          "accountTypes": [],
          "source": "§3.5 [A]; value letter [B]",
          "confidence": "B"
        }
      ],
      "source": "§3.5 [A]; letter [C]",
      "confidence": "C"
    }
  ]
};
