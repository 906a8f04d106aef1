import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { LoanRules, SpecialTransaction } from "../../../ledger/loan-core.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { OwedField } from "../../owed-record.js";
import { eitherAmount, exactly, reading, unjudged } from "./owed-field.js";
import { SEGMENT, underSegment } from "./segments.js";
import { wholeUnits } from "./whole-units.js";

/** ChanTranType 特殊交易类型 (§4.7). */
const TRANSACTION_TYPE = { extension: "1", prepayment: "4", "early-settlement": "5" } as const;

/** Special transactions of a period: after one day and up to another. */
export function specialsBetween(view: LoanView, after: IsoDate, upTo: IsoDate): SpecialTransaction[] {
  return view.specials.filter(({ date }) => date > after && date <= upTo);
}

/**
 * Segment K 特殊交易说明段. One group a type and day (rule I0000702), in the order of date and type; two of one type on
 * one day are told as one sum [C].
 */
export function specialFields(specials: readonly SpecialTransaction[], rules: LoanRules): [string, OwedField][] {
  const groups = mergeSameDay(specials);
  if (groups.length === 0) return [];
  const fields = groups.flatMap((special, index) =>
    groupFields(special, rules).map(([tag, field]): [string, OwedField] => [`CagOfTrdInf[${index}].${tag}`, field]),
  );
  return underSegment<OwedField>(SEGMENT.K, [["CagOfTrdNm", exactly(String(groups.length))], ...fields]);
}

function groupFields(special: SpecialTransaction, rules: LoanRules): [string, OwedField][] {
  const { amounts } = rules.agreement;
  const principal = String(wholeUnits(special.principal, amounts));
  const paid = String(wholeUnits(special.paid, amounts));
  const question = `${special.kind}-amount`;
  return [
    ["ChanTranType", exactly(TRANSACTION_TYPE[special.kind])],
    ["TranDate", exactly(special.date)],
    [
      "TranAmt",
      // No source says what the amount of an extension is; for the others principal and cash are both in use [C].
      special.kind === "extension"
        ? unjudged(principal)
        : eitherAmount(amounts.tolerance, reading(question, "principal", principal), reading(question, "cash", paid)),
    ],
    ["DueTranMon", special.kind === "extension" ? exactly(String(special.months)) : unjudged("0")],
    ["DetInfo", unjudged("")],
  ];
}

function mergeSameDay(specials: readonly SpecialTransaction[]): SpecialTransaction[] {
  const merged = new Map<string, SpecialTransaction>();
  for (const special of specials) {
    const key = `${special.date} ${TRANSACTION_TYPE[special.kind]}`;
    const known = merged.get(key);
    merged.set(
      key,
      known === undefined
        ? special
        : {
            ...known,
            principal: special.kind === "extension" ? special.principal : known.principal + special.principal,
            paid: known.paid + special.paid,
            months: known.months + special.months,
          },
    );
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, special]) => special);
}
