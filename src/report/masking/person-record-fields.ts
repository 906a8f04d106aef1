import type { FieldClasses } from "./field-class.js";

/**
 * Fields that only the records about persons have (110 to 140, §3.5). Codes of sex, marriage, education, work and family
 * name nobody, but are none of a reader's business either: they are masked like text.
 */
export const PERSON_RECORD_FIELDS: FieldClasses = {
  ...all("open", "Cimoc CustomerType IDNm OthIDType IDInfoUpDate Nation FcsInfoUpDate SpoIDType SpsInfoUpDate"),
  ...all("open", "EduInfoUpDate OctpnInfoUpDate ResiStatus ResiInfoUpDate MlgInfoUpDate IncInfoUpDate"),
  ...all("open", "FamMemCertType FamRelaAssFlag IDEfctDate IDDueDate OthAssFlg"),
  InfSurcCode: "account-code",
  ...all("name", "Alias SpoName FamMemName OthName"),
  ...all("id-number", "OthIDNum SpoIDNum FamMemCertNum"),
  ...all("free-text", "Sex DOB HouseAdd HhDist CellPhone Email MariStatus SpoTel SpsCmpyNm EduLevel AcaDegree"),
  ...all("free-text", "EmpStatus CpnName CpnType Industry CpnAddr CpnPc CpnDist CpnTEL Occupation Title TechTitle"),
  ...all("free-text", "WorkStartDate ResiAddr ResiPc ResiDist HomeTel MailAddr MailPc MailDist AnnlInc TaxIncome"),
  ...all("free-text", "FamRel IDOrgName IDDist"),
};

function all(fieldClass: FieldClasses[string], tags: string): FieldClasses {
  return Object.fromEntries(tags.split(" ").map((tag) => [tag, fieldClass]));
}
