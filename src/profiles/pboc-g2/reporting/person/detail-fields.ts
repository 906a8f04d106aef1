import type { Marriage, Occupation, PersonDetails } from "../../../../../schemas/ledger/person.js";
import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { PersonView } from "../../../../ledger/person/person-at.js";
import type { OwedField } from "../../../owed-record.js";
import { exactly } from "../owed-field.js";
import { underSegment } from "../segments.js";
import { PERSON_SEGMENT } from "./person-segments.js";

/** The segment of record 110 that tells each member of the details. */
export const DETAIL_SEGMENT: Readonly<Record<keyof PersonDetails, string>> = {
  basics: PERSON_SEGMENT.D,
  marriage: PERSON_SEGMENT.E,
  education: PERSON_SEGMENT.F,
  occupation: PERSON_SEGMENT.G,
  residence: PERSON_SEGMENT.H,
  mail: PERSON_SEGMENT.I,
  income: PERSON_SEGMENT.J,
};

/**
 * Segments D to J of a record 110 (§3.5; clauses L64, L65): what is known, each with the day on which it was given last. An
 * element for which nothing is given is empty. J only where an income was given.
 */
export function detailFields({ details, givenOn }: PersonView): [string, OwedField][] {
  const { basics, marriage, education, occupation, residence, mail, income } = details;
  return [
    ...segment(PERSON_SEGMENT.D, ["FcsInfoUpDate", givenOn.basics], {
      Sex: basics.sex,
      DOB: basics.birthDate,
      Nation: basics.nation,
      HouseAdd: basics.houseAddress,
      HhDist: "",
      CellPhone: basics.cellPhone,
      Email: basics.email,
    }),
    ...segment(PERSON_SEGMENT.E, ["SpsInfoUpDate", givenOn.marriage], marriageValues(marriage)),
    ...segment(PERSON_SEGMENT.F, ["EduInfoUpDate", givenOn.education], {
      EduLevel: education.level,
      AcaDegree: education.degree,
    }),
    ...segment(PERSON_SEGMENT.G, ["OctpnInfoUpDate", givenOn.occupation], occupationValues(occupation)),
    ...segment(PERSON_SEGMENT.H, ["ResiInfoUpDate", givenOn.residence], {
      ResiStatus: residence.status,
      ResiAddr: residence.address,
      ResiPc: residence.postCode,
      ResiDist: "",
      HomeTel: "",
    }),
    ...segment(PERSON_SEGMENT.I, ["MlgInfoUpDate", givenOn.mail], {
      MailAddr: mail.address,
      MailPc: mail.postCode,
      MailDist: "",
    }),
    ...(income === undefined
      ? []
      : segment(PERSON_SEGMENT.J, ["IncInfoUpDate", givenOn.income], {
          AnnlInc: String(income.ownWord),
          TaxIncome: String(income.taxed),
        })),
  ];
}

/** Values by tag; nothing given is empty. */
type Values = Readonly<Record<string, string | undefined>>;

function segment(tag: string, [updated, day]: [string, IsoDate | undefined], values: Values): [string, OwedField][] {
  const fields = Object.entries({ ...values, [updated]: day });
  return underSegment<OwedField>(
    tag,
    fields.map(([name, value]) => [name, exactly(value ?? "")]),
  );
}

/** Segment E: the elements about the spouse are there for the married and for nobody else (S1100102). */
function marriageValues({ status, spouse }: Marriage): Values {
  if (!/^2[0-3]$/u.test(status)) return { MariStatus: status };
  return {
    MariStatus: status,
    SpoName: spouse?.name,
    SpoIDType: spouse?.idType,
    SpoIDNum: spouse?.idNum,
    SpoTel: "",
    SpsCmpyNm: "",
  };
}

/** Segment G: the elements about employer and job are there for the employed and for nobody else (S1100101). */
function occupationValues({ status, employer }: Occupation): Values {
  if (employer === undefined) return { EmpStatus: status };
  return {
    EmpStatus: status,
    CpnName: employer.name,
    CpnType: employer.kind,
    Industry: employer.industry,
    CpnAddr: "",
    CpnPc: "",
    CpnDist: "",
    CpnTEL: "",
    Occupation: employer.occupation,
    Title: employer.title,
    TechTitle: employer.technicalTitle,
    WorkStartDate: employer.since,
  };
}
