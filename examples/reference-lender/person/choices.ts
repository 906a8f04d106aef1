import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Relative, SecondDocument } from "../../../schemas/ledger/person-event.js";
import type { Day } from "../loan/day.js";
import type { Member, Registration, Said } from "./registration.js";

/** A record that is owed of a person as of a day. */
export type PersonRecord =
  /** A 110 that is the first, or tells a change, with the segments of some members. */
  | { readonly type: "110"; readonly code: "10" | "20"; readonly members: readonly Member[] }
  | { readonly type: "120"; readonly said: Said<Relative> }
  | { readonly type: "130" }
  | { readonly type: "140"; readonly said: Said<SecondDocument> }
  | { readonly type: "114" | "134" };

/**
 * What the record of a person tells, as it is stored: its type, with the reporting code of a 110, and with the number of
 * the relative or document of a 120 or 140, of which a day may have several.
 */
export type PersonCode = "11010" | "11020" | `120${number}` | "130" | `140${number}` | "114" | "134";

/** Whether a stored record is one of a person. */
export function isPersonCode(code: string): code is PersonCode {
  return /^(110[12]0|1[24]0[0-9]+|130|114|134)$/u.test(code);
}

/** Choices about persons (clauses L64 to L70). */
export interface Persons {
  /** The records that are owed of a person as of a day, by what is known now. */
  owed(registration: Registration, day: Day): readonly PersonRecord[];
  /** The day at whose end the values of a 110 as of a day are taken. */
  valuesOf(code: "10" | "20", day: Day): Day;
  /** Update date (…InfoUpDate) of the segment of a member in a 110 as of a day. */
  updatedOn(registration: Registration, member: Member, day: Day): Day;
  /** When a day's records go out in files of their own; `undefined`: with all others of the day, before the accounts'. */
  apartAt(day: Day, agreement: Agreement): number | undefined;
}
