import { monthOf } from "../../../ledger/dates.js";
import type { OwedRecord } from "../../owed-record.js";
import type { LifeFacts } from "./life-facts.js";
import { specialEventRecord } from "./special-event.js";

/** OpetnType of a loan that goes to another institution (§4.6: 21 转出). */
const TRANSFERRED_OUT = "21";

/** A 215 as of the day on which the loan went to another institution; nothing is owed after it (clause L30). */
export function transferRecord({ lived, rules, last, closedOn, horizon }: LifeFacts): OwedRecord[] {
  if (closedOn === null || closedOn > horizon || last.endedBy !== "transfer-out") return [];
  return [
    specialEventRecord(
      {
        requirement: "OWED-215",
        account: lived.account,
        type: TRANSFERRED_OUT,
        month: monthOf(closedOn),
        day: closedOn,
        causes: lived.events.filter(({ event }) => event.type === "transfer-out").map(({ event }) => event.eventId),
      },
      rules,
    ),
  ];
}
