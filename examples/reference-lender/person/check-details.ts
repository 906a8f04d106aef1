import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { PersonDetails } from "../../../schemas/ledger/person.js";
import type { Day } from "../loan/day.js";
import { Refusal } from "../loan/refusal.js";
import { validDay } from "../valid-day.js";
import { employed, married } from "./details-xml.js";
import { sameDocument } from "./registration.js";

/** EduLevel with which nobody has a degree (rule I1100F03). */
const withoutDegree: ReadonlySet<string> = new Set(["30", "40", "70", "80"]);

/**
 * Turns down details that no record can tell (clause L64; rules S1100101, S1100102, I1100A02, I1100D01,
 * I1100F03, I1100G04).
 * @param who the person
 * @param day the business day on which they are given
 * @throws Refusal 422
 */
export function checkDetails(details: Partial<PersonDetails>, who: Borrower, day: Day): void {
  const { basics, marriage, education, occupation } = details;
  if (basics !== undefined && validDay(basics.birthDate) > day) refuse(`Nobody is born on ${basics.birthDate} yet.`);
  if (marriage !== undefined) {
    const { status, spouse } = marriage;
    if (married.has(status) !== (spouse !== undefined)) {
      refuse(`With the status ${status} ${spouse === undefined ? "goes a" : "goes no"} spouse.`);
    }
    if (spouse !== undefined && sameDocument(spouse, who)) refuse("Nobody is married to himself.");
  }
  if (education !== undefined && withoutDegree.has(education.level) && !["5", "9"].includes(education.degree)) {
    refuse(`With the level ${education.level} goes no degree ${education.degree}.`);
  }
  if (occupation === undefined) return;
  const { employer } = occupation;
  if (
    employer !== undefined &&
    ["30", "40", "50"].includes(employer.kind) &&
    ["0", "X"].includes(employer.occupation)
  ) {
    refuse(`With an employer of kind ${employer.kind} goes no occupation ${employer.occupation}.`);
  }
  if (employed.has(occupation.status) !== (occupation.employer !== undefined)) {
    refuse(
      `With the status ${occupation.status} ${occupation.employer === undefined ? "goes an" : "goes no"} employer.`,
    );
  }
}

function refuse(detail: string): never {
  throw new Refusal(422, "cannot-register", detail);
}
