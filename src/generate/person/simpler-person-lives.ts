import type { PersonDetails } from "../../../schemas/ledger/person.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import type { PersonAction, PersonLife } from "../../../schemas/run/person-life.js";
import { addDays, daysBetween } from "../../ledger/dates.js";
import { MORNING } from "../life-times.js";
import type { LifeWindow } from "../life-window.js";
import { fewer } from "../shrink/fewer.js";
import { plainerSteps } from "../shrink/plainer-steps.js";
import { towards } from "../shrink/towards.js";
import { plainDetails } from "./plain-details.js";
import { simplerLoanBeside } from "./simpler-loan-beside.js";

/** Lives of a registered person that are simpler than the given one, boldest first: no loan, fewer steps, then each plainer. */
export function* simplerPersonLives(life: PersonLife, window: LifeWindow): Generator<PersonLife> {
  const { loan, ...without } = life;
  if (loan !== undefined) yield without;
  for (const steps of fewer(life.steps)) yield { ...life, steps };
  for (const person of plainerTerms(life.person)) yield { ...life, person };
  for (const months of towards(1, life.months)) yield { ...life, months };
  if (life.openTime !== MORNING) yield { ...life, openTime: MORNING };
  for (const [index, step] of life.steps.entries()) {
    for (const plainer of plainerActions(step.do)) {
      yield { ...life, steps: life.steps.with(index, { ...step, do: plainer }) };
    }
  }
  for (const steps of plainerSteps(life.steps)) yield { ...life, steps };
  if (loan !== undefined) {
    for (const plainer of simplerLoanBeside(loan, life.person.registeredOn, window)) yield { ...life, loan: plainer };
  }
  for (const days of towards(0, daysBetween(window.start, life.person.registeredOn)).filter((one) => one >= 0)) {
    yield movedTo(life, addDays(window.start, days));
  }
}

/** Nothing known of the person but the plainest, then one thing of it after the other. */
function* plainerTerms(person: PersonTerms): Generator<PersonTerms> {
  const { document, ...without } = person;
  if (document !== undefined) yield without;
  for (const details of plainer(person.details, plainDetails)) yield { ...person, details };
  if (person.details.income !== undefined) {
    const { income: _, ...others } = person.details;
    yield { ...person, details: others };
  }
  if (person.customerType !== "11") yield { ...person, customerType: "11" };
}

/** Fewer things that become known, then plainer ones. */
function* plainerActions(action: PersonAction): Generator<PersonAction> {
  if (action.kind === "learn") {
    for (const members of fewer(Object.entries(action.details))) {
      if (members.length > 0) yield { ...action, details: Object.fromEntries(members) };
    }
    for (const details of plainer(action.details, plainDetails)) yield { ...action, details };
  }
  if (action.kind === "name-relative" && action.relation !== "1") yield { ...action, relation: "1" };
}

/** All members that there are plain at once, then one after the other. */
function* plainer<T extends Partial<PersonDetails>>(details: T, plain: PersonDetails): Generator<T> {
  const text = JSON.stringify(details);
  const some = Object.entries(plain).filter(([member]) => member in details);
  for (const change of [some, ...some.map((one) => [one])]) {
    const candidate = { ...details, ...Object.fromEntries(change) };
    if (JSON.stringify(candidate) !== text) yield candidate;
  }
}

/** The whole life so that the person is registered on a date. */
function movedTo(life: PersonLife, registeredOn: string): PersonLife {
  const moved = { ...life, person: { ...life.person, registeredOn } };
  if (life.loan === undefined) return moved;
  const { terms } = life.loan;
  const by = daysBetween(life.person.registeredOn, registeredOn);
  return { ...moved, loan: { ...life.loan, terms: { ...terms, openDate: addDays(terms.openDate, by) } } };
}
