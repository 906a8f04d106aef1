import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { OpenAccountRequest } from "../../schemas/ledger/lender-interface.js";
import { contractOf } from "./loan/contract.js";
import { type Day, isoOf } from "./loan/day.js";
import { CalendarRangeError } from "./loan/holidays.js";
import { Refusal } from "./loan/refusal.js";
import { slots } from "./loan/schedule.js";
import { validDay } from "./valid-day.js";

/**
 * Turns down a loan that cannot be opened as asked.
 * @throws Refusal 422 naming the first thing that is wrong.
 */
export function checkOpening(request: OpenAccountRequest, agreement: Agreement, bookedOn: Day): void {
  const { terms, migrated } = request;
  const { reporting } = terms;
  const openDay = validDay(terms.openDate);
  const oneOff = terms.frequency === "one-off";
  if (terms.principal === 0) refuse("A loan needs a principal above 0.");
  if (oneOff && terms.instalments !== 1) refuse("A one-off loan has 1 instalment.");
  if (oneOff && terms.termMonths === undefined) refuse("A one-off loan needs termMonths.");
  if (!oneOff && terms.method === "bullet") refuse("The method bullet goes with the frequency one-off only.");
  if (reporting.flag !== "0" && reporting.creditAgreementCode === undefined) {
    refuse("Flags 1 and 2 need a creditAgreementCode (segment F).");
  }
  if (["3", "5"].includes(reporting.guarMode) && (reporting.responsibleParties ?? []).length === 0) {
    refuse("guarMode 3 and 5 need responsibleParties (rule R2100115).");
  }
  if (migrated === undefined && openDay !== bookedOn) {
    refuse(`openDate ${terms.openDate} is not the business date of openedAt, ${isoOf(bookedOn)}.`);
  }
  if (migrated !== undefined) checkMigrated(request, agreement, openDay, bookedOn);
  try {
    slots(contractOf(terms, agreement), 1, terms.instalments);
  } catch (error) {
    if (error instanceof CalendarRangeError) refuse(error.message);
    throw error;
  }
}

function checkMigrated(request: OpenAccountRequest, agreement: Agreement, openDay: Day, bookedOn: Day): void {
  const paid = request.migrated?.paidInstalments ?? 0;
  if (bookedOn - openDay < 31) refuse("A migrated loan was opened at least 31 days before openedAt (clause L14).");
  if (paid >= request.terms.instalments) refuse("A migrated loan whose instalments are all paid is closed.");
  const last = slots(contractOf(request.terms, agreement), 1, paid).at(-1);
  if (last !== undefined && last.due >= bookedOn) {
    refuse(
      `Instalment ${String(last.number)} is due on ${isoOf(last.due)}: it cannot have been paid before ${isoOf(bookedOn)}.`,
    );
  }
}

function refuse(detail: string): never {
  throw new Refusal(422, "cannot-open", detail);
}
