import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import type { OwedField, OwedRecord } from "../../owed-record.js";
import type { OwingRules } from "../../profile.js";
import { timesOf } from "./owed-draft.js";
import { exactly } from "./owed-field.js";
import { EVENT, underSegment } from "./segments.js";

/** What is particular to a special event of an account. */
export interface SpecialEvent {
  readonly requirement: string;
  readonly account: string;
  /** OpetnType (§4.6). */
  readonly type: string;
  /** The month that it is about, which is that of its day (I2150B01). */
  readonly month: IsoMonth;
  readonly day: IsoDate;
  readonly causes: readonly string[];
}

/** An owed record 215 of Flag 1 (§3.2). */
export function specialEventRecord(
  { requirement, account, type, month, day, causes }: SpecialEvent,
  rules: OwingRules,
): OwedRecord {
  return {
    requirement,
    recordType: "215",
    kind: "event",
    account,
    codes: [{ code: type }],
    asOf: day,
    months: [],
    required: true,
    ...timesOf(day, rules),
    causes,
    segments: { [EVENT["215"]]: "must" },
    fields: new Map(
      underSegment<OwedField>(EVENT["215"], [
        ["InfRecType", exactly("215")],
        ["AcctCode", exactly(account)],
        ["OpetnType", exactly(type)],
        ["Month", exactly(month)],
        ["Flag", exactly("1")],
        ["RptDate", exactly(day)],
      ]),
    ),
  };
}
