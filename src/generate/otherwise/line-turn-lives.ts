import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { CardAction, CardStep } from "../../../schemas/run/card-life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import { addMonths, dayInMonth, daysBetween, endOfMonth, monthOf } from "../../ledger/dates.js";
import { revolvingDueDates } from "../../ledger/revolving/revolving-rules.js";
import type { LifeWindow } from "../life-window.js";
import type { RawLineTurn } from "./raw-line-turn.js";
import { type TurnBounds, type TurnedStep, turnLine } from "./turn-line.js";

/** A life whose revolving loan is marked, stopped, let go, paid otherwise or sold (clauses L80 to L83). */
export function turnRevolving(life: LineLife, raws: readonly RawLineTurn[], window: LifeWindow): LineLife {
  const { account, line } = life;
  if (account === undefined) return life;
  const { agreement, calendar } = window;
  const { terms, months } = account;
  const { openDate } = terms;
  const lastDay = lastDayOf(openDate, months);
  const dues = revolvingDueDates({ terms, expiryDate: line.expiryDate, agreement, calendar })
    .map(({ due }) => daysBetween(openDate, due))
    .filter((day) => day <= lastDay);
  const steps = turnLine(account.steps, raws, {
    dues,
    lead: 0,
    grace: agreement.grace.days,
    usableFrom: 0,
    lastDay,
  }).filter(isOfRevolving);
  return { ...life, account: { ...account, steps } };
}

/** A life whose card is marked, stopped or sold (clauses L80, L81, L83); one that is never activated is none of it. */
export function turnCard(life: LineLife, raws: readonly RawLineTurn[], { agreement }: LifeWindow): LineLife {
  const { card } = life;
  const activation = card?.steps.find(({ do: { kind } }) => kind === "activate");
  if (card === undefined || activation === undefined) return life;
  const { openDate, product, paymentDays } = card.terms;
  const lastDay = lastDayOf(openDate, card.months);
  // An overdraft is overdue with its second day; it is paid before a bill day.
  const lead = product === "R2" ? paymentDays : 25;
  const dues = billDaysOf(card.terms.billDay, openDate, lastDay)
    .map((bill) => (product === "R2" ? bill + paymentDays : bill))
    .filter((day) => day - lead > activation.days && day <= lastDay);
  const grace = product === "R2" ? agreement.grace.days : 0;
  const bounds: TurnBounds = { dues, lead, grace, usableFrom: activation.days + 1, lastDay };
  return { ...life, card: { ...card, steps: turnLine(card.steps, raws, bounds).filter(isOfCard) } };
}

type RevolvingTurn = NonNullable<LineLife["account"]>["steps"][number];

const ONLY_CARD: ReadonlySet<string> = new Set<CardAction["kind"]>([
  "activate",
  "close-card",
  "reopen-card",
  "spread",
  "move-bill-day",
]);

const ONLY_REVOLVING: ReadonlySet<string> = new Set<RevolvingTurn["do"]["kind"]>([
  "relieve",
  "paid-in-kind",
  "paid-by-guarantor",
]);

function isOfRevolving(step: TurnedStep): step is RevolvingTurn {
  return !ONLY_CARD.has(step.do.kind);
}

function isOfCard(step: TurnedStep): step is CardStep {
  return !ONLY_REVOLVING.has(step.do.kind);
}

/** Bill days by the terms, counted from the opening. */
function billDaysOf(billDay: number, openDate: IsoDate, lastDay: number): number[] {
  const days: number[] = [];
  for (let month = addMonths(monthOf(openDate), 1); ; month = addMonths(month, 1)) {
    const day = daysBetween(openDate, dayInMonth(month, billDay));
    if (day > lastDay) return days;
    days.push(day);
  }
}

function lastDayOf(openDate: IsoDate, months: number): number {
  return daysBetween(openDate, endOfMonth(addMonths(monthOf(openDate), months)));
}
