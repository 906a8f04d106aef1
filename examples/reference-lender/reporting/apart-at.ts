import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Day } from "../loan/day.js";
import { isPersonCode } from "../person/choices.js";
import type { Behaviour } from "./behaviour.js";
import { isReportingCode, type RecordCode } from "./correction.js";

/** When a record as of a day goes out in a file of its own; `undefined`: with the others of its day. */
export function apartAt(behaviour: Behaviour, code: RecordCode, day: Day, agreement: Agreement): number | undefined {
  if (isReportingCode(code)) return behaviour.files.apartAt(code, day, agreement);
  return isPersonCode(code) ? behaviour.persons.apartAt(day, agreement) : undefined;
}
