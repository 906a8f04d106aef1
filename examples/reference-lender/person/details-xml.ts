import type { Marriage, Occupation, PersonDetails } from "../../../schemas/ledger/person.js";
import { group } from "../reporting/record-xml.js";
import type { Member } from "./registration.js";

/** MariStatus with which the elements of a husband or wife are there (rule S1100102). */
export const married: ReadonlySet<string> = new Set(["20", "21", "22", "23"]);
/** EmpStatus with which the elements of an employment are there (rule S1100101). */
export const employed: ReadonlySet<string> = new Set(["11", "13", "17", "21", "24", "91"]);

type Elements = readonly (readonly [string, string | number])[];

/** The segment of a member of the details, elements in the order of §3.5; empty where nothing of it is known. */
export function detailsXml(details: PersonDetails, member: Member, updated: string): string {
  switch (member) {
    case "basics": {
      const { sex, birthDate, nation, houseAddress = "", cellPhone = "", email = "" } = details.basics;
      return group("FcsInfSgmt", [
        ["Sex", sex],
        ["DOB", birthDate],
        ["Nation", nation],
        ["HouseAdd", houseAddress],
        ["HhDist", ""],
        ["CellPhone", cellPhone],
        ["Email", email],
        ["FcsInfoUpDate", updated],
      ]);
    }
    case "marriage":
      return group("SpsInfSgmt", [
        ["MariStatus", details.marriage.status],
        ...spouse(details.marriage),
        ["SpsInfoUpDate", updated],
      ]);
    case "education":
      return group("EduInfSgmt", [
        ["EduLevel", details.education.level],
        ["AcaDegree", details.education.degree],
        ["EduInfoUpDate", updated],
      ]);
    case "occupation":
      return group("OctpnInfSgmt", [
        ["EmpStatus", details.occupation.status],
        ...employment(details.occupation),
        ["OctpnInfoUpDate", updated],
      ]);
    case "residence": {
      const { status, address = "", postCode = "" } = details.residence;
      return group("RedncInfSgmt", [
        ["ResiStatus", status],
        ["ResiAddr", address],
        ["ResiPc", postCode],
        ["ResiDist", ""],
        ["HomeTel", ""],
        ["ResiInfoUpDate", updated],
      ]);
    }
    case "mail":
      return group("MlgInfSgmt", [
        ["MailAddr", details.mail.address],
        ["MailPc", details.mail.postCode],
        ["MailDist", ""],
        ["MlgInfoUpDate", updated],
      ]);
    case "income":
      return details.income === undefined
        ? ""
        : group("IncInfSgmt", [
            ["AnnlInc", details.income.ownWord],
            ["TaxIncome", details.income.taxed],
            ["IncInfoUpDate", updated],
          ]);
  }
}

function spouse({ status, spouse: told }: Marriage): Elements {
  if (!married.has(status)) return [];
  return [
    ["SpoName", told?.name ?? ""],
    ["SpoIDType", told?.idType ?? ""],
    ["SpoIDNum", told?.idNum ?? ""],
    ["SpoTel", ""],
    ["SpsCmpyNm", ""],
  ];
}

function employment({ status, employer }: Occupation): Elements {
  if (!employed.has(status) || employer === undefined) return [];
  return [
    ["CpnName", employer.name],
    ["CpnType", employer.kind],
    ["Industry", employer.industry],
    ["CpnAddr", ""],
    ["CpnPc", ""],
    ["CpnDist", ""],
    ["CpnTEL", ""],
    ["Occupation", employer.occupation],
    ["Title", employer.title],
    ["TechTitle", employer.technicalTitle],
    ["WorkStartDate", employer.since ?? ""],
  ];
}
