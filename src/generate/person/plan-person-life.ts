import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { DocumentValidity, PersonDetails } from "../../../schemas/ledger/person.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import type { PersonAction, PersonLife, PersonStep } from "../../../schemas/run/person-life.js";
import { addDays, addMonths, endOfMonth, monthOf } from "../../ledger/dates.js";
import { borrowerFor } from "../borrower.js";
import { inOrder } from "../dated-drafts.js";
import { timeOf } from "../habit-drafts.js";
import { cutOffEdges, DAY_TIMES } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { lifeMonths, observedMonths } from "../observed-months.js";
import { loanBeside } from "./loan-beside.js";
import { makeDetails } from "./make-details.js";
import { PERSON_CODES } from "./person-codes.js";
import type { RawDetails } from "./raw-details.js";
import type { RawDocument, RawPerson, RawPersonStep } from "./raw-person.js";

// Far from the numbers of everybody else of a run, so that nobody is his own relative.
const FIRST_RELATIVE = 8_200_000;
const FIRST_DOCUMENT = 8_500_000;

/** Makes a life of a raw person. Steps that the registration would not bear are left out when it is lived. */
export function planPersonLife(raw: RawPerson, window: LifeWindow): PersonLife {
  const registeredOn = addDays(window.start, raw.day % (window.openWithinDays + 1));
  const lastDay = endOfMonth(addMonths(monthOf(registeredOn), lifeMonths(registeredOn, window)));
  const { last } = cutOffEdges(window.agreement);
  const times = DAY_TIMES.filter((time) => time <= last.at);
  const types = PERSON_CODES.customerType;
  const person: PersonTerms = {
    product: "person",
    registeredOn,
    customerType: types[raw.customerType % types.length] ?? types[0],
    details: makeDetails(raw.details),
    ...(raw.document === null ? {} : { document: documentOf(raw.document, registeredOn) }),
  };
  const steps = planSteps(raw, registeredOn).filter(({ days }) => addDays(registeredOn, days) <= lastDay);
  const loan = loanOf(raw, registeredOn, window);
  const days = steps.map((step) => step.days);
  return {
    person,
    openTime: times[raw.time % times.length] ?? last.at,
    steps,
    ...(loan === null ? {} : { loan }),
    months: observedMonths(registeredOn, days, raw.extraMonths, window),
  };
}

/** Who is told so far under documents and as relatives. */
interface Told {
  readonly documents: Set<string>;
  readonly relatives: Set<string>;
}

/** Steps in their order; none once the person is withdrawn. */
function planSteps({ steps, details }: RawPerson, registeredOn: IsoDate): PersonStep[] {
  const planned: PersonStep[] = [];
  const told: Told = { documents: new Set(), relatives: new Set() };
  for (const { days, at, draft } of inOrder(
    steps.map((draft) => ({ days: draft.after, at: timeOf(draft.time), draft })),
  )) {
    // On the day of registration nobody is withdrawn (L69).
    if (days === 0 && draft.kind === "withdraw") continue;
    planned.push({ days, at, do: actionOf(draft, details.number, addDays(registeredOn, days), told) });
    if (draft.kind === "withdraw") break;
  }
  return planned;
}

function actionOf(draft: RawPersonStep, number: number, day: IsoDate, { documents, relatives }: Told): PersonAction {
  switch (draft.kind) {
    case "learn":
      return { kind: "learn", details: someOf(draft.details, draft.members) };
    case "renew-document":
      return { kind: "renew-document", document: documentOf(draft.document, day) };
    case "second-document": {
      const other = otherDocument(number, draft.who);
      return { kind: "second-document", other, ...voidOf(draft, other, documents) };
    }
    case "name-relative": {
      const relative = borrowerFor(FIRST_RELATIVE + number * 3 + draft.who);
      const { relation: codes } = PERSON_CODES;
      const relation = codes[draft.relation % codes.length] ?? codes[0];
      return { kind: "name-relative", relative, relation, ...voidOf(draft, relative, relatives) };
    }
    case "withdraw":
      return { kind: "withdraw" };
  }
}

/** Only what was told before can turn out not to hold. */
function voidOf({ void: drawn }: RawPersonStep, { idNum }: Borrower, told: Set<string>): { void?: true } {
  if (drawn && told.delete(idNum)) return { void: true };
  told.add(idNum);
  return {};
}

/** Another document: a second identity number, a passport (three letters of a nationality first), something else. */
function otherDocument(number: number, who: number): Borrower {
  const other = borrowerFor(FIRST_DOCUMENT + number * 3 + who);
  if (who === 0) return other;
  const { name } = other;
  const digits = String(number).padStart(5, "0");
  return who === 1 ? { name, idType: "2", idNum: `CHNX${digits}` } : { name, idType: "X", idNum: `XN${digits}` };
}

function documentOf({ years, fromKnown, issuerKnown }: RawDocument, day: IsoDate): DocumentValidity {
  return {
    ...(fromKnown ? { from: day } : {}),
    until: addDays(endOfMonth(addMonths(monthOf(day), years * 12)), -1),
    ...(issuerKnown ? { issuer: "虚构市样例公安分局" } : {}),
  };
}

function someOf(raw: RawDetails, members: RawPersonStep["members"]): Partial<PersonDetails> {
  // What is named is known then.
  const all = makeDetails({ ...raw, known: { ...raw.known, income: true } });
  return Object.fromEntries(members.map((member) => [member, all[member]]));
}

/** The loan that the person takes, where it can still be opened and observed. */
function loanOf({ loan }: RawPerson, registeredOn: IsoDate, window: LifeWindow): LoanLife | null {
  if (loan === null) return null;
  const openDate = addDays(registeredOn, loan.after);
  // Beyond the window's last opening the calendar may be too short for a loan.
  if (openDate > addDays(window.start, window.openWithinDays)) return null;
  return loanBeside(loan.loan, openDate, window);
}
