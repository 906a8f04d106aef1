import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { type Day, isoOf } from "../loan/day.js";
import type { Behaviour } from "../reporting/behaviour.js";
import { element, group, type Identity } from "../reporting/record-xml.js";
import type { PersonCode, PersonRecord } from "./choices.js";
import { detailsXml } from "./details-xml.js";
import { detailsOn, documentsSaid, type Registration, validityOn } from "./registration.js";

/** What a record tells, as it is stored. */
export function personCode(record: PersonRecord): PersonCode {
  switch (record.type) {
    case "110":
      return `110${record.code}`;
    case "120":
      return `120${record.said.number}`;
    case "140":
      return `140${record.said.number}`;
    default:
      return record.type;
  }
}

/**
 * One record of a person on one line, elements in the order of §3.5.
 * @param day the day that it is owed as of
 * @param asOf its RptDate
 */
export function personXml(
  identity: Identity,
  registration: Registration,
  record: PersonRecord,
  day: Day,
  asOf: Day,
  agreement: Agreement,
  behaviour: Behaviour,
): string {
  const { accountCode, name, idType, idNum } = identity;
  const who: readonly (readonly [string, string])[] = [
    ["InfRecType", record.type],
    ["Name", name],
    ["IDType", idType],
    ["IDNum", idNum],
  ];
  const source = ["InfSurcCode", accountCode] as const;
  const organisation = ["Cimoc", agreement.managingOrganisation ?? agreement.provider] as const;
  const date = ["RptDate", isoOf(asOf)] as const;
  switch (record.type) {
    case "110": {
      const base = group("BsSgmt", [
        ...who,
        source,
        date,
        ["RptDateCode", record.code],
        organisation,
        ["CustomerType", registration.terms.customerType],
      ]);
      const { persons } = behaviour;
      const details = detailsOn(registration, persons.valuesOf(record.code, day));
      const segments = record.members.map((member) =>
        detailsXml(details, member, isoOf(persons.updatedOn(registration, member, day))),
      );
      return document("InBasInf", `${base}${otherDocuments(registration, day)}${segments.join("")}`);
    }
    case "120": {
      const { relative, relation, void: gone } = record.said.event;
      const told = [
        ...who,
        ["FamMemName", relative.name],
        ["FamMemCertType", relative.idType],
        ["FamMemCertNum", relative.idNum],
        ["FamRel", relation],
        ["FamRelaAssFlag", gone === true ? "0" : "1"],
        source,
        date,
      ] as const;
      return `<Document>${group("InFalMmbsInf", told)}</Document>`;
    }
    case "130": {
      const validity = validityOn(registration, day);
      const told = [
        ...who,
        source,
        ["IDEfctDate", validity?.from ?? ""],
        ["IDDueDate", validity?.until ?? ""],
        ["IDOrgName", validity?.issuer ?? ""],
        ["IDDist", ""],
        organisation,
        date,
      ] as const;
      return `<Document>${group("InIDEfctInf", told)}</Document>`;
    }
    case "140": {
      const { other, void: gone } = record.said.event;
      const told = [
        ...who,
        ["OthName", other.name],
        ["OthIDType", other.idType],
        ["OthIDNum", other.idNum],
        ["OthAssFlg", gone === true ? "0" : "1"],
        source,
        date,
      ] as const;
      return `<Document>${group("InCtfItgInf", told)}</Document>`;
    }
    case "114":
      return `<Document>${group("InBsInfDlt", [...who, source])}</Document>`;
    case "134":
      return `<Document>${group("InIDEfctInfDlt", [...who, source])}</Document>`;
  }
}

function document(root: string, content: string): string {
  return `<Document><${root}>${content}</${root}></Document>`;
}

/** Segment IDInf: all other documents that hold at the end of a day (clause L67); not sent where there is none. */
function otherDocuments(registration: Registration, day: Day): string {
  const said = documentsSaid(registration, day);
  const holding = said.filter(({ event }) => event.void !== true);
  if (holding.length === 0) return "";
  const records = holding.map(({ event: { other } }) =>
    group("IDRec", [
      ["Alias", other.name],
      ["OthIDType", other.idType],
      ["OthIDNum", other.idNum],
    ]),
  );
  const updated = isoOf(Math.max(...said.map(({ day: on }) => on)));
  return `<IDSgmt>${element("IDNm", holding.length)}${records.join("")}${element("IDInfoUpDate", updated)}</IDSgmt>`;
}
