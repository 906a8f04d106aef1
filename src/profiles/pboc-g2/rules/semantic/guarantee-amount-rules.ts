import { breach, NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { segmentWarning, warning } from "../facts.js";
import { amount, filled } from "../read-field.js";
import type { SegmentView } from "../record-view.js";
import type { RecordRule } from "../rule.js";

/** WartySign (§4.6): each guarantor answers for a part, or all of them jointly. */
const FOR_A_PART = "0";
const JOINTLY = "1";

/** Warnings about amounts that people answer for and that do not fit the debt, or each other (§6.10). */
export const guaranteeAmountRules: readonly RecordRule[] = [
  defineRule({
    ...warning("TS-W12", "ArlpAmt", "C", "§4.6, §6.10"),
    // The limit of a line may be lowered below what somebody goes on answering for.
    accountTypes: ["D1", "R4"],
    needs: ["c", "d"],
    reads: ["C.LoanAmt", "D.ArlpType", "D.ArlpAmt", "D.WartySign"],
    check({ c, d }) {
      const debt = amount(c, "LoanAmt");
      const parts = guarantorsOf(d, FOR_A_PART);
      if (debt === undefined || parts.length < 2) return NONE;
      const expected = say(
        `less than ${debt}, as WartySign 0 says that each of ${parts.length} guarantors answers for a part`,
        `多人分保（联保标志0）时每人责任金额应小于${debt}`,
      );
      return parts
        .filter((party) => (amount(party, "ArlpAmt") ?? 0) >= debt)
        .map((party) => breach(party, "ArlpAmt", expected));
    },
  }),
  defineRule({
    ...segmentWarning("TS-W13", "ArlpAmt", "C", "§4.6, §6.10"),
    needs: ["d"],
    reads: ["D.ArlpType", "D.ArlpAmt", "D.WartySign"],
    check({ d }) {
      const [first, ...others] = guarantorsOf(d, JOINTLY);
      const told = first === undefined ? undefined : amount(first, "ArlpAmt");
      if (told === undefined) return NONE;
      const expected = say(
        `${told} as of the first one, as WartySign 1 says that they answer jointly`,
        `联保（联保标志1）时应与首位保证人相同，为${told}`,
      );
      return others
        .filter((party) => (amount(party, "ArlpAmt") ?? told) !== told)
        .map((party) => breach(party, "ArlpAmt", expected));
    },
  }),
  defineRule({
    ...segmentWarning("TS-W14", "ArlpAmt", "C", "§6.10"),
    needs: ["d"],
    reads: ["D.ArlpType", "D.ArlpAmt"],
    check: ({ d }) =>
      guarantorsOf(d)
        .filter((party) => amount(party, "ArlpAmt") === 0)
        .map((party) =>
          breach(party, "ArlpAmt", say("more than 0, as the party is a guarantor", "还款责任人为保证人时应大于0")),
        ),
  }),
  defineRule({
    ...warning("TS-W15", "LoanAmt", "C", "§3.4, §6.10"),
    recordTypes: ["230"],
    needs: ["c", "d"],
    reads: ["C.AcctCredLine", "D.LoanAmt"],
    check({ c, d }) {
      const given = amount(c, "AcctCredLine");
      const covered = amount(d, "LoanAmt");
      if (given === undefined || covered === undefined) return NONE;
      return unless(covered <= given, d, "LoanAmt", () =>
        say(`at most AcctCredLine ${given}, what the guarantee was given for`, `不超过担保金额${given}`),
      );
    },
  }),
];

/** Guarantors (2) and professional guarantee institutions (3) of a segment; with a joint flag, those who have it. */
function guarantorsOf({ groups }: SegmentView, joint?: string): readonly SegmentView[] {
  return groups.filter((party) => {
    const role = filled(party, "ArlpType");
    return (role === "2" || role === "3") && (joint === undefined || filled(party, "WartySign") === joint);
  });
}
