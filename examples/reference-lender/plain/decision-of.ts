import { type Day } from "../loan/day.js";
import { isPersonCode } from "../person/choices.js";
import type { RecordCode } from "../reporting/correction.js";
import type { PlainDecision } from "./plain-account.js";

const codes: readonly PlainDecision["code"][] = ["10", "20", "30", "40", "31", "32", "21511", "21512"];

/**
 * What a record of a day that was told decided.
 * @throws RangeError where it is none of what is no loan.
 */
export function decisionOf(day: Day, code: RecordCode): PlainDecision {
  return isPersonCode(code)
    ? { day, code: "30", record: code }
    : { day, code: codeOf(code.replace(/^(230|510)/u, "")) };
}

function codeOf(code: string): PlainDecision["code"] {
  const known = codes.find((one) => one === code);
  if (known === undefined) throw new RangeError(`${code} is no code of a record of what is no loan.`);
  return known;
}
