import type { CohortFinished } from "../../schemas/run/event-log.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import type { RequirementEntry } from "../../schemas/run/requirement-set.js";

/** The account type of the loans that are lived: the product of the lender interface. */
const LIVED = "D1";

/**
 * Why a requirement asks nothing of a run: it is about other accounts, or no day that was lived lies in its time. Undefined
 * where it applies.
 */
export function notApplicable(
  { accountTypes, effectiveFrom, effectiveUntil }: RequirementEntry,
  cohorts: readonly Pick<CohortFinished, "from" | "until">[],
): Bilingual | undefined {
  if (accountTypes !== undefined && !accountTypes.includes(LIVED)) {
    const types = accountTypes.join(", ");
    return {
      en: `It is about accounts of type ${types}; those of the run are ${LIVED}.`,
      zh: `仅适用于账户类型 ${types}，本次运行的账户为 ${LIVED}。`,
    };
  }
  const spans = cohorts.flatMap(({ from, until }) =>
    from === undefined || until === undefined ? [] : [{ from, until }],
  );
  if (spans.length < cohorts.length || spans.length === 0) return undefined;
  const isInForce = spans.some(
    ({ from, until }) =>
      (effectiveFrom === undefined || effectiveFrom <= until) &&
      (effectiveUntil === undefined || effectiveUntil >= from),
  );
  if (isInForce) return undefined;
  const time = [effectiveFrom ?? "", effectiveUntil ?? ""].join(" – ");
  return {
    en: `It is in force for ${time}, and no day of that was lived.`,
    zh: `其适用期间为 ${time}，本次运行未涉及该期间。`,
  };
}
