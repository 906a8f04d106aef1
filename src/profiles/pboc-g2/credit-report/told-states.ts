import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { ReportEntry } from "../../credit-report.js";
import { CORRECTION, DELETION, SEGMENT } from "../reporting/segments.js";

/** What one H or J tells, as last corrected. */
export interface ToldState {
  readonly letter: "H" | "J";
  readonly asOf: IsoDate;
  /** Month that an H tells of; `""` of a J, and where none is given. */
  readonly month: IsoMonth;
  /** Value of a tag of the segment; `""` where there is none. */
  value(tag: string): string;
}

// AcctStatus 关闭 of a D1 account (§4.2).
const CLOSED = "3";

/** Whether a state is that of a closed account. */
export function isClosing(state: ToldState): boolean {
  return state.value("AcctStatus") === CLOSED;
}

/**
 * The states of an account after one more record: nothing after a closing (R2101205), a month again only as of a later
 * day (R2101212), and what is corrected in the place of what was wrong.
 */
export function withEntry(states: readonly ToldState[], entry: ReportEntry): readonly ToldState[] {
  if (entry.kind === "correction") return withCorrection(states, entry);
  const state = stateOf(entry.kind === "monthly" ? "H" : "J", "", entry);
  const told = state.month !== "" && states.some(({ month, asOf }) => month === state.month && asOf >= state.asOf);
  return told || states.some(isClosing) ? states : [...states, state];
}

function stateOf(letter: "H" | "J", prefix: string, { asOf, fields }: ReportEntry): ToldState {
  const value = (tag: string): string => fields.get(`${prefix}${SEGMENT[letter]}.${tag}`) ?? "";
  return { letter, asOf, month: letter === "H" ? value("Month") : "", value };
}

/** After a 212, 213 or 214. What names no record that is held, or a segment that is not folded here, changes nothing. */
function withCorrection(states: readonly ToldState[], entry: ReportEntry): readonly ToldState[] {
  const { fields, asOf } = entry;
  if ([...fields.keys()].some((path) => path.startsWith(`${DELETION["214"]}.`))) return [];
  const deleted = (tag: string): string => fields.get(`${DELETION["213"]}.${tag}`) ?? "";
  const code = deleted("DelSgmtCode");
  if (code !== "") {
    const [from, to] = [deleted("DelStartDate"), deleted("DelEndDate")];
    return states.filter((state) => state.letter !== code || state.asOf < from || (to !== "" && state.asOf > to));
  }
  const letter = fields.get(`${CORRECTION.base}.MdfcSgmtCode`);
  if (letter !== "H" && letter !== "J") return states;
  const right = stateOf(letter, `${CORRECTION.holder}.`, entry);
  return states.map((state) => (state.letter === letter && state.asOf === asOf ? right : state));
}
