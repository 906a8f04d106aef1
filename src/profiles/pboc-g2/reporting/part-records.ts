import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { LivedLoan } from "../../../ledger/lived-loan.js";
import { isCard, isClaim, isCollateral, isGuarantee, isLine, type LivedPart } from "../../../ledger/lived-part.js";
import type { LivedPerson } from "../../../ledger/person/lived-person.js";
import type { OwedRecord } from "../../owed-record.js";
import type { OwingRules } from "../../profile.js";
import type { ReceivedRecord } from "../../received-record.js";
import { amendedRecords } from "./amended-records.js";
import { cardRecords } from "./card/card-records.js";
import { claimRecords } from "./claim/claim-records.js";
import { collateralRecords } from "./collateral/collateral-records.js";
import { guaranteeRecords } from "./guarantee/guarantee-records.js";
import { lineRecords } from "./line/line-records.js";
import { revolvingRecords } from "./revolving/revolving-records.js";
import { ACCOUNT, COLLATERAL, GUARANTEE, LINE } from "./told-family.js";

/**
 * Every record that a credit line, a revolving loan, a card, a claim, a guarantee or a contract over collateral owes up to a
 * day, with what puts them right (clauses L33 to L62, L75 to L78, L84).
 * @param received what arrived of it; a record that may come, and did, changes what the next one must tell
 * @throws CalendarRangeError when a working day is needed that the calendar does not know
 */
export function partRecords(
  lived: Exclude<LivedPart, LivedLoan | LivedPerson>,
  rules: OwingRules,
  horizon: IsoDate,
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  const setting = { rules, horizon, received };
  if (isLine(lived)) {
    const recordsOf = (known: typeof lived, day: IsoDate): OwedRecord[] => lineRecords(known, rules, day);
    return amendedRecords({ ...setting, lived, family: LINE, otherwise: "taken-back", recordsOf });
  }
  if (isGuarantee(lived)) {
    const recordsOf = (known: typeof lived, day: IsoDate): OwedRecord[] =>
      guaranteeRecords(known, rules, day, received);
    return amendedRecords({ ...setting, lived, family: GUARANTEE, otherwise: "taken-back", recordsOf });
  }
  if (isCollateral(lived)) {
    const recordsOf = (known: typeof lived, day: IsoDate): OwedRecord[] => collateralRecords(known, rules, day);
    return amendedRecords({ ...setting, lived, family: COLLATERAL, otherwise: "nothing", recordsOf });
  }
  if (isClaim(lived)) {
    const recordsOf = (known: typeof lived, day: IsoDate): OwedRecord[] => claimRecords(known, rules, day);
    return amendedRecords({ ...setting, lived, family: ACCOUNT, otherwise: "taken-back", recordsOf });
  }
  if (isCard(lived)) {
    const recordsOf = (known: typeof lived, day: IsoDate): OwedRecord[] => cardRecords(known, rules, day);
    return amendedRecords({ ...setting, lived, family: ACCOUNT, otherwise: "payments", recordsOf });
  }
  const recordsOf = (known: typeof lived, day: IsoDate): OwedRecord[] => revolvingRecords(known, rules, day, received);
  return amendedRecords({ ...setting, lived, family: ACCOUNT, otherwise: "payments", recordsOf });
}
