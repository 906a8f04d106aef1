import type { UnfiledCorrection } from "../correct.js";
import type { DayBook } from "../end-of-day.js";
import { type Day, isoOf } from "../loan/day.js";
import { isOut } from "../new-code/is-out.js";
import { basisOf } from "../reporting/basis-of.js";
import { group, type Identity } from "../reporting/record-xml.js";
import type { StoredRecord } from "../storage/rows.js";
import type { Amended } from "./amended.js";
import { amendmentXml, segmentIn } from "./amendment-xml.js";
import type { Amendment, Occasion } from "./choices.js";
import { type AmendedForm, deletionOf, formOf } from "./forms.js";
import { type Held, heldOf } from "./held.js";
import type { Late } from "./late.js";
import { lateAmendments } from "./late-amendments.js";

/**
 * Puts right what was told of something that is no loan, at the end of a day on which something became known (clauses L75,
 * L77, L78, L84), in the order in which it has to reach the bureau.
 */
export async function amend(book: DayBook, thing: Amended, day: Day): Promise<UnfiledCorrection[]> {
  const { behaviour } = book;
  const { kind, voidOn } = thing;
  const known = day - behaviour.amending.lag(kind);
  const takenBack = thing.takenBackOn(known);
  const late = thing.lateOn(known);
  const changed = thing.amendedOn(known).some(({ type }) => type === "identity-correction");
  if (voidOn !== day && takenBack.length + late.length === 0 && !changed) return [];
  const rows = await book.store.exchange.recordsOfAccount(thing.id);
  const owed: Amendment[] = [];
  if (voidOn === day) {
    const gone = rows.some(({ known_on, state }) => known_on === null && isOut(state));
    if (gone) owed.push({ code: deletionOf(kind)[0], asOf: day, segment: "" });
  } else if (voidOn === undefined || voidOn > day) {
    if (kind === "contract") return [];
    const form = formOf(kind);
    const held = heldOf(rows, form.tags[1]).filter(({ asOf }) => asOf < known);
    const from = Math.min(...takenBack.map((one) => one.day));
    owed.push(...held.filter(({ asOf }) => asOf >= from).flatMap((one) => putRight(book, thing, form, one, known)));
    if (changed) owed.push(...identityChange(book, thing, form, held, known));
    if (late.length > 0) owed.push(...lateAmendments(book, thing, rows, known));
  }
  const row = { accountId: thing.id, basis: basisOf(true), knownOn: isoOf(known) };
  return behaviour.amending.sent(owed, occasionOf(book, thing, late, known)).map((one) => ({
    ...row,
    asOf: isoOf(one.asOf),
    code: one.code,
    month: one.month ?? null,
    xml: xmlOf(book, thing, one),
  }));
}

/** A correction of segment B that goes again: it bears the newest as-of date that is held by then (clause L77). */
export function baseAnew(book: DayBook, thing: Amended, rows: readonly StoredRecord[], known: Day): string | undefined {
  if (thing.kind === "contract") return undefined;
  const form = formOf(thing.kind);
  const newest = heldOf(rows, form.tags[1]).at(-1);
  if (newest === undefined) return undefined;
  const one = baseAmendment(book, thing, form, newest.asOf, known);
  const [sent] = book.behaviour.amending.sent([one], occasionOf(book, thing, [], known));
  return sent === undefined ? undefined : xmlOf(book, thing, sent);
}

/** What puts right the segment of one day that says how it stands; nothing where it reads as it should. */
function putRight(
  { agreement, behaviour }: DayBook,
  thing: Amended,
  { codes, tags }: AmendedForm,
  { asOf, code, segment }: Held,
  known: Day,
): Amendment[] {
  const is = segmentIn(thing.xmlAsOf(asOf, code, known, agreement, behaviour), tags[1]);
  if (!thing.owesAsOf(asOf, known, behaviour)) {
    return [{ code: codes[3], asOf, segment: is }];
  }
  return is === segment ? [] : [{ code: codes[2], asOf, segment: is }];
}

/** The correction of segment B where a day's events change whose it is; none where nothing was told before. */
function identityChange(
  book: DayBook,
  thing: Amended,
  form: AmendedForm,
  held: readonly Held[],
  known: Day,
): Amendment[] {
  const newest = held.at(-1);
  const [was, is] = [known - 1, known].map((day) => baseSegment(book, form, thing.identityOn(day)));
  return newest === undefined || was === is ? [] : [baseAmendment(book, thing, form, newest.asOf, known)];
}

function baseAmendment(book: DayBook, thing: Amended, form: AmendedForm, asOf: Day, known: Day): Amendment {
  return { code: form.codes[1], asOf, segment: baseSegment(book, form, thing.identityOn(known)) };
}

/** Segment B: the four items that may be corrected and no other (R2120106, R2220103, R2320105). */
function baseSegment({ agreement }: DayBook, { tags: [base] }: AmendedForm, { name, idType, idNum }: Identity): string {
  return group(base, [
    ["Name", name],
    ["IDType", idType],
    ["IDNum", idNum],
    ["MngmtOrgCode", agreement.managingOrganisation ?? agreement.provider],
  ]);
}

function occasionOf({ behaviour }: DayBook, thing: Amended, late: readonly Late[], known: Day): Occasion {
  const takenBack = thing.takenBackOn(known);
  return { kind: thing.kind, accountType: thing.accountType(behaviour), takenBack, late, known };
}

function xmlOf({ behaviour }: DayBook, thing: Amended, one: Amendment): string {
  const { kind } = thing;
  return amendmentXml(kind, thing.identityOn(one.asOf).accountCode, thing.accountType(behaviour), one);
}
