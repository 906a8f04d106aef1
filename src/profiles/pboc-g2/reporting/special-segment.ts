import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import type { SpecialKind, SpecialTransaction } from "../../../ledger/loan-core.js";
import type { LoanView } from "../../../ledger/loan-view.js";
import type { OwedField } from "../../owed-record.js";
import { eitherAmount, exactly, reading, unjudged } from "./owed-field.js";
import { SEGMENT, underSegment } from "./segments.js";
import type { TellingRules } from "./told-account.js";
import { wholeUnits } from "./whole-units.js";

/** ChanTranType 特殊交易类型 (§4.7). */
export const TRANSACTION_TYPE: Readonly<Record<SpecialKind, string>> = {
  extension: "1",
  "guarantor-payment": "2",
  "repayment-in-kind": "3",
  prepayment: "4",
  "early-settlement": "5",
  "legal-action": "8",
  relief: "11",
  "claim-carve-out": "12",
  "claim-sale": "13",
  "write-off": "15",
  deferral: "16",
};

/** Special transactions of a period: after one day and up to another. */
export function specialsBetween(
  { specials }: Pick<LoanView, "specials">,
  after: IsoDate,
  upTo: IsoDate,
): SpecialTransaction[] {
  return specials.filter(({ date }) => date > after && date <= upTo);
}

/**
 * Segment K 特殊交易说明段. One group a type and day (rule I0000702), in the order of date and type; two of one type on
 * one day are told as one sum [C].
 */
export function specialFields(
  specials: readonly SpecialTransaction[],
  rules: Pick<TellingRules, "agreement">,
): [string, OwedField][] {
  const groups = mergeSameDay(specials);
  if (groups.length === 0) return [];
  const fields = groups.flatMap((special, index) =>
    groupFields(special, rules).map(([tag, field]): [string, OwedField] => [`CagOfTrdInf[${index}].${tag}`, field]),
  );
  return underSegment<OwedField>(SEGMENT.K, [["CagOfTrdNm", exactly(String(groups.length))], ...fields]);
}

function groupFields(special: SpecialTransaction, rules: Pick<TellingRules, "agreement">): [string, OwedField][] {
  const putOff = isPutOff(special);
  return [
    ["ChanTranType", exactly(TRANSACTION_TYPE[special.kind])],
    ["TranDate", exactly(special.date)],
    ["TranAmt", tranAmount(special, rules)],
    ["DueTranMon", putOff ? exactly(String(special.months)) : unjudged("0")],
    ["DetInfo", unjudged("")],
  ];
}

/** TranAmt, as far as anything says what it is. */
function tranAmount(special: SpecialTransaction, rules: Pick<TellingRules, "agreement">): OwedField {
  const { amounts } = rules.agreement;
  const principal = String(wholeUnits(special.principal, amounts));
  const paid = String(wholeUnits(special.paid, amounts));
  switch (special.kind) {
    // No source says what the amount of these is.
    case "extension":
    case "deferral":
    case "legal-action":
    case "write-off":
      return unjudged(principal);
    case "relief":
    case "repayment-in-kind":
    case "guarantor-payment":
      return eitherAmount(amounts.tolerance, { value: paid });
    // Principal and cash are both in use [C].
    case "prepayment":
    case "early-settlement": {
      const question = `${special.kind}-amount`;
      return eitherAmount(
        amounts.tolerance,
        reading(question, "principal", principal),
        reading(question, "cash", paid),
      );
    }
    case "claim-sale":
    case "claim-carve-out":
      return eitherAmount(
        amounts.tolerance,
        reading("claim-amount", "price", paid),
        reading("claim-amount", "principal", principal),
      );
  }
}

/** Whether it moves the maturity. */
function isPutOff({ kind }: SpecialTransaction): boolean {
  return kind === "extension" || kind === "deferral";
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
            principal: isPutOff(special) ? special.principal : known.principal + special.principal,
            paid: known.paid + special.paid,
            months: known.months + special.months,
          },
    );
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, special]) => special);
}
