import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import { addWorkingDays } from "../../../ledger/business-calendar.js";
import { endOfBusinessDay, midnightAfter } from "../../../ledger/business-day.js";
import { addDays } from "../../../ledger/dates.js";
import type { AcceptedCode, OwedField, OwedRecord, SegmentDuty } from "../../owed-record.js";
import type { OwingRules } from "../../profile.js";
import { baseFields } from "./base-segment.js";
import type { ToldContract } from "./told-account.js";

/** What is particular to one owed record; the rest follows from loan and agreement. */
export interface OwedDraft {
  /** Id of the requirement; `OWED-` and the first code where absent. */
  readonly requirement?: string;
  readonly codes: readonly AcceptedCode[];
  readonly asOf: IsoDate;
  readonly months: readonly IsoMonth[];
  readonly required: boolean;
  readonly causes: readonly string[];
  readonly segments: Readonly<Record<string, SegmentDuty>>;
  readonly fields: readonly (readonly [string, OwedField])[];
}

/** An owed record from its draft: base segment, earliest instant and deadline added (§5.2, S7). */
export function owedFrom(draft: OwedDraft, lived: ToldContract, rules: OwingRules): OwedRecord {
  const code = draft.codes[0]?.code ?? "";
  return {
    requirement: draft.requirement ?? `OWED-${code}`,
    recordType: "210",
    kind: draft.months.length > 0 ? "monthly" : "event",
    account: lived.account,
    codes: draft.codes,
    asOf: draft.asOf,
    months: draft.months,
    required: draft.required,
    ...timesOf(draft.asOf, rules),
    causes: draft.causes,
    segments: draft.segments,
    fields: new Map([...baseFields(lived, rules, draft.asOf, draft.codes), ...draft.fields]),
  };
}

/** When a record as of a day is early, due and given up: a correction has the times of its known day (L19). */
export function timesOf(day: IsoDate, rules: OwingRules): Pick<OwedRecord, "notBefore" | "deadline" | "lateUntil"> {
  const { timeZone, deadline } = rules.agreement;
  const last = lastDay(day, rules);
  return {
    notBefore: endOfBusinessDay(day, rules.agreement),
    deadline: midnightAfter(last, timeZone),
    lateUntil: midnightAfter(addDays(last, deadline.lateWindow), timeZone),
  };
}

function lastDay(asOf: IsoDate, rules: OwingRules): IsoDate {
  const { days, count } = rules.agreement.deadline;
  return count === "working" ? addWorkingDays(asOf, days, rules.calendar) : addDays(asOf, days);
}
