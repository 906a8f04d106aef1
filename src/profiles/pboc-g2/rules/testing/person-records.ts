import type { RecordNode } from "../../codec/decoded-record.js";
import { ID_NUMBER, OTHER_ID_NUMBER, PROVIDER } from "./base-records.js";

/** Name of a right record about a person: its type, for 110 with the code where it is not 10. */
export type PersonRecordName = "110" | "110/20" | "114" | "120" | "130" | "134" | "140";

const PERSON = { Name: "示例甲", IDType: "10", IDNum: ID_NUMBER };
const DAY = "2024-01-15";

const BASE = {
  InfRecType: "110",
  ...PERSON,
  InfSurcCode: PROVIDER,
  RptDate: DAY,
  RptDateCode: "10",
  Cimoc: PROVIDER,
  CustomerType: "11",
};

/** A right record 110: the first report of somebody who is employed and married. */
export const BASE_110: RecordNode = {
  BsSgmt: BASE,
  FcsInfSgmt: {
    Sex: "1",
    DOB: "1990-01-01",
    Nation: "CHN",
    HouseAdd: "",
    HhDist: "",
    CellPhone: "",
    Email: "",
    FcsInfoUpDate: DAY,
  },
  SpsInfSgmt: {
    MariStatus: "21",
    SpoName: "",
    SpoIDType: "10",
    SpoIDNum: OTHER_ID_NUMBER,
    SpoTel: "",
    SpsCmpyNm: "",
    SpsInfoUpDate: DAY,
  },
  EduInfSgmt: { EduLevel: "20", AcaDegree: "4", EduInfoUpDate: DAY },
  OctpnInfSgmt: {
    EmpStatus: "17",
    CpnName: "示例公司",
    CpnType: "40",
    Industry: "C",
    CpnAddr: "",
    CpnPc: "",
    CpnDist: "",
    CpnTEL: "",
    Occupation: "3",
    Title: "3",
    TechTitle: "0",
    WorkStartDate: "",
    OctpnInfoUpDate: DAY,
  },
  RedncInfSgmt: { ResiStatus: "9", ResiAddr: "", ResiPc: "", ResiDist: "", HomeTel: "", ResiInfoUpDate: DAY },
  MlgInfSgmt: { MailAddr: "示例路1号", MailPc: "100000", MailDist: "110102", MlgInfoUpDate: DAY },
};

/** A right record of each type about a person. */
export const PERSON_RECORDS: Readonly<Record<PersonRecordName, RecordNode>> = {
  "110": BASE_110,
  "110/20": {
    BsSgmt: { ...BASE, RptDateCode: "20" },
    IDSgmt: {
      IDNm: "1",
      IDRec: [{ Alias: "示例甲", OthIDType: "2", OthIDNum: "CHN000000001" }],
      IDInfoUpDate: DAY,
    },
    IncInfSgmt: { AnnlInc: "120000", TaxIncome: "100000", IncInfoUpDate: DAY },
  },
  "114": { InfRecType: "114", ...PERSON, InfSurcCode: PROVIDER },
  "120": {
    InfRecType: "120",
    ...PERSON,
    FamMemName: "示例丙",
    FamMemCertType: "10",
    FamMemCertNum: OTHER_ID_NUMBER,
    FamRel: "1",
    FamRelaAssFlag: "1",
    InfSurcCode: PROVIDER,
    RptDate: DAY,
  },
  "130": {
    InfRecType: "130",
    ...PERSON,
    InfSurcCode: PROVIDER,
    IDEfctDate: "2015-01-01",
    IDDueDate: "2035-01-01",
    IDOrgName: "",
    IDDist: "",
    Cimoc: PROVIDER,
    RptDate: DAY,
  },
  "134": { InfRecType: "134", ...PERSON, InfSurcCode: PROVIDER },
  "140": {
    InfRecType: "140",
    ...PERSON,
    OthName: "示例甲",
    OthIDType: "2",
    OthIDNum: "CHN000000001",
    OthAssFlg: "1",
    InfSurcCode: PROVIDER,
    RptDate: DAY,
  },
};
