import type { Bilingual } from "../../../../../schemas/run/finding.js";
import type { Held, HeldLetter } from "../../loading/held.js";
import { versionsOf } from "../../loading/held-facts.js";
import { say } from "../breach.js";
import type { Breach } from "../rule.js";
import { unlessHeld } from "./told-breach.js";
import { nodeOf, type ToldCorrection, textOf } from "./told-record.js";

/** Where a correction names its as-of date. */
export const RPT_DATE = "BsSgmt.RptDate";

/** Breaches of "the correction stands for a stored version of its segment, or for one later than all" (R2121215 and its like). */
export function asOfStored(told: ToldCorrection, held: Held): readonly Breach[] {
  const dates = datesOf(told, held);
  const holds = dates.length === 0 || dates.includes(told.rptDate) || told.rptDate > (dates.at(-1) ?? "");
  return unlessHeld(holds, RPT_DATE, told.rptDate, "0000", () =>
    say(
      `one of ${dates.slice(-3).join(", ")} or a later day: as-of dates of the segment`,
      `该信息段已入库的报告日期（如${dates.slice(-3).join("、")}）或更晚的日期`,
    ),
  );
}

/** Breaches of "the correction is not older than the newest version of its segment" (R2121216 and its like). */
export function notBeforeLatest(told: ToldCorrection, held: Held): readonly Breach[] {
  const last = datesOf(told, held).at(-1) ?? "";
  return unlessHeld(told.rptDate >= last, RPT_DATE, told.rptDate, "0000", () =>
    say(`not before ${last}, the latest of the segment`, `不早于该信息段已入库的最晚报告日期${last}`),
  );
}

/** Breaches of "the base segment is corrected as of the latest record" (R2121224 and its like). */
export function asOfLatest(told: ToldCorrection, held: Held): readonly Breach[] {
  // A record of which a 213 left nothing but its base segment counts, or does not: no source tells.
  const dates = [held.records.at(-1)?.rptDate ?? "", newestWithSegments(held)];
  return unlessHeld(dates.includes(told.rptDate), RPT_DATE, told.rptDate, "0000", () =>
    say(`${dates[0] ?? ""}, the latest as-of date stored`, `已入库的最晚报告日期${dates[0] ?? ""}`),
  );
}

/** Breaches of "the account type is the one that is stored" (R2121211, R2321207). */
export function typeAsStored({ accountType }: ToldCorrection, held: Held): readonly Breach[] {
  return unlessHeld(accountType === held.accountType, "BsSgmt.AcctType", accountType, "AcctType", () =>
    say(`${held.accountType}, as it is stored`, `与已入库账户类型${held.accountType}一致`),
  );
}

/** Where a corrected segment names other people. */
export interface PartyTags {
  readonly segment: string;
  readonly group: string;
  /** Element that is 1 for a person and 2 for an organisation, whose codes are other codes. */
  readonly party: string;
  readonly idType: string;
  readonly idNum: string;
}

/** Where segment D of 210, and E of 230, name who answers for a debt. */
export const RESPONSIBLE: PartyTags = {
  segment: "RltRepymtInfSgmt",
  group: "RltRepymtInf",
  party: "InfoIDType",
  idType: "ArlpCertType",
  idNum: "ArlpCertNum",
};

/** Breaches of "nobody stands beside himself": a party of the corrected segment is whom the record is about (R2121225 …). */
export function anotherPerson(
  { segment }: ToldCorrection,
  { borrower }: Held,
  tags: PartyTags,
  expected: Bilingual,
): readonly Breach[] {
  const parties = segment[tags.group];
  const same =
    Array.isArray(parties) &&
    parties.map(nodeOf).some((party) => {
      const value = (tag: string): string => textOf(party[tag]);
      return (
        value(tags.party) === "1" && value(tags.idType) === borrower.idType && value(tags.idNum) === borrower.idNum
      );
    });
  return unlessHeld(!same, `MdfcSgmt.${tags.segment}`, null, "0000", () => expected);
}

function datesOf({ letter }: ToldCorrection, held: Held): string[] {
  return versionsOf(held, letter as HeldLetter).map(({ rptDate }) => rptDate);
}

function newestWithSegments(held: Held): string {
  return Object.values(held.segments)
    .flatMap((versions) => versions.map(({ rptDate }) => rptDate))
    .filter((date) => held.records.some(({ rptDate }) => rptDate === date))
    .reduce((latest, date) => (date > latest ? date : latest), "");
}
