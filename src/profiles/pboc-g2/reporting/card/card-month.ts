import type { AcceptedValue, OwedField } from "../../../owed-record.js";
import { classificationFields } from "../classification-fields.js";
import { amount, either, exactly } from "../owed-field.js";
import { lastReceipt } from "../performance.js";
import { SEGMENT, underSegment } from "../segments.js";
import type { Digits } from "../status-digit.js";
import { wholeUnits } from "../whole-units.js";
import { receivedWithin } from "./card-amounts.js";
import { placeOf } from "./card-closing.js";
import { type CardFacts, periodUpTo } from "./card-facts.js";
import { cardStatus } from "./card-status.js";
import { type CardTurn, isClosing } from "./card-turns.js";
import { billFigures, closingFigures, openingFigures } from "./credit-card-month.js";
import { overdraftClosing, overdraftFigures, overdraftOpening } from "./overdraft-card-month.js";

/** What the two kinds of cards tell each in their own way. */
export interface CardFigures {
  /** RpyStatus; the expected one first. */
  readonly status: readonly AcceptedValue[];
  /** The other elements of segment H that depend on the account type, by tag. */
  readonly figures: Readonly<Record<string, OwedField>>;
}

/** AcctStatus 销户 (§4.2). */
const CLOSED = "4";

/** Elements of the figures in the order of the layout, around those that every card has (§3.1). */
const BALANCES = ["AcctBal", "PridAcctBal", "UsedAmt", "NotIsuBal", "RemRepPrd"];
const ARREARS = ["RpyPrct", "OverdPrd", "TotOverd", "OvedrawBaOve180", "CurRpyAmt"];

/**
 * Segment H 月度表现信息段 of a card (clauses L50, L52, L56, L59, L80 to L83).
 * @param before digits of the bill day before
 */
export function cardMonth(facts: CardFacts, turn: CardTurn, before: Digits): [string, OwedField][] {
  const { lived, rules } = facts;
  const { amounts } = rules.agreement;
  const view = facts.viewAt(turn.day);
  const period = periodUpTo(turn.day, view, lived);
  const place = placeOf(facts, turn);
  const { status, figures } = figuresOf(facts, turn, before);
  const opening = turn.code === "10";
  const pick = (tags: readonly string[]): [string, OwedField][] =>
    tags.flatMap((tag): [string, OwedField][] => {
      const field = figures[tag];
      return field === undefined ? [] : [[tag, field]];
    });
  return underSegment<OwedField>(SEGMENT.H, [
    ["Month", either(...place.months)],
    ["SettDate", either(...place.settDates)],
    ["AcctStatus", exactly(isClosing(turn) ? CLOSED : cardStatus(view))],
    ...pick(BALANCES),
    ...classificationFields(view, rules),
    ["RpyStatus", either(...status)],
    ...pick(ARREARS),
    ["ActRpyAmt", amount(opening ? 0 : wholeUnits(receivedWithin(view, period), amounts), amounts.tolerance)],
    ["LatRpyDate", exactly((opening ? null : lastReceipt(view, turn.day)) ?? lived.terms.openDate)],
    ["CloseDate", exactly(isClosing(turn) ? turn.day : "")],
  ]);
}

function figuresOf({ lived, rules, viewAt }: CardFacts, turn: CardTurn, before: Digits): CardFigures {
  const view = viewAt(turn.day);
  const period = periodUpTo(turn.day, view, lived);
  if (lived.terms.product === "R3") {
    if (turn.code === "10") return overdraftOpening(view, rules);
    return isClosing(turn) ? overdraftClosing(view) : overdraftFigures(view, period, lived, rules);
  }
  if (turn.code === "10") return openingFigures(view, rules);
  return isClosing(turn) ? closingFigures(view, period, rules) : billFigures(view, period, before, rules);
}
