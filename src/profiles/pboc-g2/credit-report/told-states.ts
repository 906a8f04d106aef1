import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { ReportEntry } from "../../credit-report.js";
import { rootOf } from "../codec/record-roots.js";
import { CORRECTION, EVENT, GUARANTEE_SEGMENT, SEGMENT } from "../reporting/segments.js";
import { ACCOUNT, GUARANTEE, TOLD_FAMILIES } from "../reporting/told-family.js";
import { isClosed } from "../rules/status.js";

/** What one H or J tells, as last corrected, what a 230 tells, or what a 215 says of the account itself. */
export interface ToldState {
  readonly letter: "H" | "J" | "215" | "230";
  readonly asOf: IsoDate;
  /** Month that an H tells of, or that a 215 says has no bill; `""` of anything else, and where none is given. */
  readonly month: IsoMonth;
  /** AcctType of the record; `""` where it has none. */
  readonly accountType: string;
  /** Value of a tag of the segment; `""` where there is none. */
  value(tag: string): string;
}

// AcctStatus 结束 of a claim that is collected, 关闭 of a guarantee (§4.2).
const ENDED = "2";

/** OpetnType: a month without a bill and an opening again, both of a credit card, and a transfer out of a D1 loan (§4.6). */
const [NO_BILL, OPENED_AGAIN, TRANSFERRED_OUT] = ["11", "12", "21"];

/** Whether a state is that of something closed or ended, or of an account that went to another institution. */
export function isClosing(state: ToldState): boolean {
  const { letter, accountType } = state;
  const status = state.value("AcctStatus");
  if (letter === "215") return state.value("OpetnType") === TRANSFERRED_OUT;
  if (letter === "230" || accountType === "C1") return status === ENDED;
  return isClosed(accountType === "R2" || accountType === "R3" ? accountType : "D1", status);
}

/** Whether a state is that of a card that was opened again. */
export function isReopening(state: ToldState): boolean {
  return state.letter === "215" && state.value("OpetnType") === OPENED_AGAIN;
}

/** Whether a state is that of a month without a bill. */
export function isWithoutBill(state: ToldState): boolean {
  return state.letter === "215" && state.value("OpetnType") === NO_BILL;
}

/** Whether the last of some states, in the order of loading, leaves the account closed. */
function isOver(states: readonly ToldState[]): boolean {
  return states.reduce((over, state) => (over ? !isReopening(state) : isClosing(state)), false);
}

/**
 * The states of an account after one more record: nothing after a closing (R2101205) or a transfer out (R2101210) unless the
 * card is opened again, a month again only as of a later day (R2101212) and never where it has no bill (R2101209), and what
 * is corrected in the place of what was wrong.
 */
export function withEntry(states: readonly ToldState[], entry: ReportEntry): readonly ToldState[] {
  if (entry.kind === "correction") return withCorrection(states, entry);
  if (entry.fields.has(`${EVENT["215"]}.OpetnType`)) return withEvent(states, entry);
  if (entry.fields.has(`${GUARANTEE_SEGMENT.B}.AcctCode`)) return withGuarantee(states, entry);
  const state = stateOf(entry.kind === "monthly" ? "H" : "J", "", entry);
  const told = states.some(
    (other) => other.month === state.month && (other.asOf >= state.asOf || isWithoutBill(other)),
  );
  return (state.month !== "" && told) || isOver(states) ? states : [...states, state];
}

function stateOf(letter: "H" | "J", prefix: string, { asOf, fields }: ReportEntry): ToldState {
  const value = (tag: string): string => fields.get(`${prefix}${SEGMENT[letter]}.${tag}`) ?? "";
  const base = prefix === "" ? SEGMENT.B : CORRECTION.base;
  const accountType = fields.get(`${base}.AcctType`) ?? "";
  return { letter, asOf, month: letter === "H" ? value("Month") : "", accountType, value };
}

/** After a 230. Nothing comes after the end (R2301202). */
function withGuarantee(states: readonly ToldState[], entry: ReportEntry): readonly ToldState[] {
  return isOver(states) ? states : [...states, guaranteeState("", entry)];
}

/** What a segment D of a guarantee tells: what is covered stands for a balance. */
function guaranteeState(prefix: string, { asOf, fields }: ReportEntry): ToldState {
  const value = (tag: string): string =>
    fields.get(`${prefix}${GUARANTEE_SEGMENT.D}.${tag === "AcctBal" ? "LoanAmt" : tag}`) ?? "";
  const base = prefix === "" ? GUARANTEE_SEGMENT.B : CORRECTION.base;
  return { letter: "230", asOf, month: "", accountType: fields.get(`${base}.AcctType`) ?? "", value };
}

/** After a 215: the transfer out of a loan, and of a credit card a month without a bill or its opening again; flag 0 takes it back. */
function withEvent(states: readonly ToldState[], { asOf, fields }: ReportEntry): readonly ToldState[] {
  const value = (tag: string): string => fields.get(`${EVENT["215"]}.${tag}`) ?? "";
  const [type, month] = [value("OpetnType"), value("Month")];
  if (value("Flag") === "0") {
    const isIt = (state: ToldState): boolean =>
      state.letter === "215" && state.value("OpetnType") === type && state.value("Month") === month;
    return states.filter((state) => !isIt(state));
  }
  const card = states.some(({ accountType }) => accountType === "R2");
  const fits = type === TRANSFERRED_OUT ? !card : card && (type === NO_BILL || type === OPENED_AGAIN);
  if (!fits || isOver(states) !== (type === OPENED_AGAIN)) return states;
  return [...states, { letter: "215", asOf, month: type === NO_BILL ? month : "", accountType: "", value }];
}

/** Roots of the records that delete everything. */
const ERASURES: readonly string[] = TOLD_FAMILIES.map(({ erasure }) => rootOf(erasure) ?? "");

/** Roots of the records that delete a segment over a range of days, with the state that each letter stands for. */
const DELETIONS = [
  {
    root: rootOf(ACCOUNT.deletion ?? "") ?? "",
    letters: new Map([
      ["H", "H"],
      ["J", "J"],
    ]),
  },
  { root: rootOf(GUARANTEE.deletion ?? "") ?? "", letters: new Map([["D", "230"]]) },
] as const;

/**
 * After a record that puts right, or deletes, what an account (212 to 214), a line (222 to 224) or a guarantee (232 to 234) told.
 * What names no record that is held, or a segment that is not folded here, changes nothing.
 */
function withCorrection(states: readonly ToldState[], entry: ReportEntry): readonly ToldState[] {
  const { fields, asOf } = entry;
  if (ERASURES.some((root) => fields.has(`${root}.DelRecCode`))) return [];
  for (const { root, letters } of DELETIONS) {
    const deleted = (tag: string): string => fields.get(`${root}.${tag}`) ?? "";
    const code = deleted("DelSgmtCode");
    if (code === "") continue;
    const [letter, from, to] = [letters.get(code), deleted("DelStartDate"), deleted("DelEndDate")];
    return states.filter((state) => state.letter !== letter || state.asOf < from || (to !== "" && state.asOf > to));
  }
  const right = correctedState(entry);
  return right === null
    ? states
    : states.map((state) => (state.letter === right.letter && state.asOf === asOf ? right : state));
}

/** The state that a corrected H or J of an account, or D of a guarantee, tells; null for any other segment. */
function correctedState(entry: ReportEntry): ToldState | null {
  const { fields } = entry;
  const letter = fields.get(`${CORRECTION.base}.MdfcSgmtCode`);
  const holder = `${CORRECTION.holder}.`;
  if (fields.get(`${CORRECTION.base}.InfRecType`) === GUARANTEE.correction) {
    return letter === "D" ? guaranteeState(holder, entry) : null;
  }
  return letter === "H" || letter === "J" ? stateOf(letter, holder, entry) : null;
}
