import type { CardView } from "../../../../ledger/card/card-view.js";
import type { LivedCard } from "../../../../ledger/card/lived-card.js";
import type { OwedField } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import { amount, exactly } from "../owed-field.js";
import { basicSegment, partiesFields } from "../static-segments.js";
import { wholeUnits } from "../whole-units.js";

/** BusiLines and BusiDtlLines of a card (§4.5: 信用卡, 贷记卡 or 准贷记卡). */
const LINES = { R2: ["2", "81"], R3: ["2", "71"] } as const;

/** Segments C to F of a card: what it is, apart from how it goes (clause L50). */
export function cardContract(lived: LivedCard, view: CardView, rules: OwingRules): [string, OwedField][] {
  const { terms, line } = lived;
  const { amounts } = rules.agreement;
  return [
    ...basicSegment(
      {
        terms,
        lines: LINES[terms.product],
        plan: [
          ["AcctCredLine", amount(wholeUnits(view.credit.limit, amounts), amounts.tolerance)],
          ["DueDate", exactly(line.terms.expiryDate)],
        ],
        securitised: false,
        last: [["CreditID", exactly(terms.cardNumber)]],
      },
      rules,
    ),
    ...partiesFields(lived, view.date, rules),
  ];
}
