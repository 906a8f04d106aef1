import type { Day } from "../loan/day.js";
import type { PlainDecision } from "./plain-account.js";

/** The first record that an account of a kind owes as of a day after another. */
export type NextOwed<Kind> = (account: Kind, after: Day) => PlainDecision | undefined;

/** The records owed, less those of one code. */
export function withoutCode<Kind>(owed: NextOwed<Kind>, code: PlainDecision["code"]): NextOwed<Kind> {
  return (account, after) => {
    let one = owed(account, after);
    while (one?.code === code) one = owed(account, one.day);
    return one;
  };
}
