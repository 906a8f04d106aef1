import type { RuleContext } from "../rule.js";
import { ID_NUMBER, PROVIDER } from "./base-records.js";
import type { RecordProof } from "./record-proof.js";

const UNEMPLOYED = { OctpnInfSgmt: { EmpStatus: "37", OctpnInfoUpDate: "2024-01-15" } };
const UNMARRIED = { SpsInfSgmt: { MariStatus: "10", SpsInfoUpDate: "2024-01-15" } };

/** A file of the lenient template. */
const LENIENT: RuleContext = {
  header: {
    recordType: "110",
    version: "2.0.0",
    template: "90",
    provider: PROVIDER,
    createdAt: "2024-01-16T09:30:00",
    count: 1,
  },
  registries: {},
};

/** Proofs of the rules of the records about persons. */
export const personProofs: Readonly<Record<string, RecordProof>> = {
  R1100101: { base: "110", fails: { EduInfSgmt: null }, passes: { "BsSgmt.RptDateCode": "20", EduInfSgmt: null } },
  R1100102: { base: "110", fails: { BsSgmt: null } },
  S1100101: { base: "110", fails: { "OctpnInfSgmt.EmpStatus": "37" }, passes: UNEMPLOYED },
  S1100102: { base: "110", fails: { "SpsInfSgmt.SpoName": null }, passes: UNMARRIED },
  I1100A01: {
    base: "110/20",
    fails: { "IDSgmt.IDRec.0.OthIDType": "10", "IDSgmt.IDRec.0.OthIDNum": ID_NUMBER },
    passes: { "IDSgmt.IDRec.0.OthIDType": "X", "IDSgmt.IDRec.0.OthIDNum": ID_NUMBER },
  },
  I1100A02: {
    base: "110",
    fails: { "SpsInfSgmt.SpoIDNum": ID_NUMBER },
    passes: { "SpsInfSgmt.SpoIDNum": ID_NUMBER, "SpsInfSgmt.SpoIDType": "X" },
  },
  I1100C01: { base: "110/20", fails: { IDSgmt: { IDNm: "0", IDInfoUpDate: "2024-01-15" } }, passes: { IDSgmt: null } },
  I1100D01: {
    base: "110/20",
    fails: { FcsInfSgmt: born("1990-01-01", "1989-12-31") },
    passes: { FcsInfSgmt: born("1990-01-01", "1990-01-01") },
  },
  // Template 90 lets the empty number pass; under template 10 it breaks I0000101 as well.
  I1100E01: {
    base: "110",
    fails: { "SpsInfSgmt.SpoIDNum": "" },
    passes: { "SpsInfSgmt.SpoIDNum": "", "SpsInfSgmt.SpoIDType": "" },
    context: LENIENT,
  },
  I1100F03: {
    base: "110",
    fails: { "EduInfSgmt.EduLevel": "30" },
    passes: { "EduInfSgmt.EduLevel": "30", "EduInfSgmt.AcaDegree": "5" },
  },
  I1100G04: {
    base: "110",
    fails: { "OctpnInfSgmt.Occupation": "X" },
    passes: { "OctpnInfSgmt.Occupation": "X", "OctpnInfSgmt.CpnType": "10" },
  },
  I1200B01: {
    base: "120",
    fails: { FamMemCertNum: ID_NUMBER },
    passes: { FamMemCertNum: ID_NUMBER, FamMemCertType: "X" },
  },
  I1400B01: {
    base: "140",
    fails: { OthIDType: "10", OthIDNum: ID_NUMBER },
    passes: { OthIDType: "10", OthIDNum: ID_NUMBER, OthName: "示例乙" },
  },
  NF31: { base: "110", fails: { "FcsInfSgmt.DOB": "1990-01-10" }, passes: { "FcsInfSgmt.DOB": "" } },
  NF32: { base: "110", fails: { "FcsInfSgmt.Sex": "2" }, passes: { "FcsInfSgmt.Sex": "9" } },
};

function born(day: string, updated: string): Record<string, string> {
  return {
    Sex: "1",
    DOB: day,
    Nation: "CHN",
    HouseAdd: "",
    HhDist: "",
    CellPhone: "",
    Email: "",
    FcsInfoUpDate: updated,
  };
}
