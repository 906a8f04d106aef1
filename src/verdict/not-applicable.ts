import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { CohortFinished, RunStarted } from "../../schemas/run/event-log.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import type { RequirementEntry } from "../../schemas/run/requirement-set.js";
import { typesAsked } from "./types-asked.js";

/**
 * Why a requirement asks nothing of a run: it is about accounts that the lender does not have or that are not lived, about
 * events that it does not take, it was not agreed, or no day that was lived lies in its time. Undefined where it applies.
 */
export function notApplicable(
  entry: RequirementEntry,
  cohorts: readonly Pick<CohortFinished, "from" | "until">[],
  started: Pick<RunStarted, "suites" | "sells" | "agreements"> | undefined,
): Bilingual | undefined {
  return (
    ofOtherAccounts(entry, started) ??
    ofOtherEvents(entry, started) ??
    ofOtherAgreements(entry, started) ??
    ofAnotherTime(entry, cohorts)
  );
}

/** Parts of an agreement without which what they state is not asked at all (clauses L52, L70). */
const ASKED_WHERE: readonly { readonly part: string; readonly asks: (agreement: Agreement) => boolean }[] = [
  { part: "references", asks: ({ references }) => references !== undefined },
  { part: "cards.unactivated", asks: ({ cards }) => cards?.unactivated === "withheld" },
];

/** What is asked only where it was agreed: no agreement of the run says so. */
function ofOtherAgreements(
  { statedBy }: RequirementEntry,
  started: Pick<RunStarted, "agreements"> | undefined,
): Bilingual | undefined {
  const agreements = started?.agreements;
  const missing = ASKED_WHERE.find(
    ({ part, asks }) => agreements !== undefined && statedBy.includes(part) && !agreements.some(asks),
  );
  if (missing === undefined) return undefined;
  return {
    en: `No agreement of the run says that it is so (${missing.part}).`,
    zh: `本次运行的约定均未作此要求（${missing.part}）。`,
  };
}

/**
 * Why a requirement cannot be seen at as many endpoints as a run has; undefined where it can. Nothing failed then, so that it
 * weighs nothing in the exit code: a lender that lends alone needs no others.
 */
export function notSeen(
  { endpoints = 1 }: Pick<RequirementEntry, "endpoints">,
  started: Pick<RunStarted, "reporters"> | undefined,
): Bilingual | undefined {
  const configured = 1 + (started?.reporters?.length ?? 0);
  if (started === undefined || configured >= endpoints) return undefined;
  return {
    en: `It takes ${endpoints} endpoints, and ${configured} is configured (reporters).`,
    zh: `需要 ${endpoints} 个报送端点，已配置 ${configured} 个（reporters）。`,
  };
}

function ofOtherAccounts(
  { accountTypes }: RequirementEntry,
  started: Pick<RunStarted, "suites" | "sells"> | undefined,
): Bilingual | undefined {
  const asked = typesAsked(started);
  if (accountTypes === undefined || accountTypes.some((type) => asked.includes(type))) return undefined;
  const [types, those] = [accountTypes.join(", "), asked.join(", ")];
  return {
    en: `It is about ${types}; the run lives ${those}.`,
    zh: `仅适用于 ${types}，本次运行涉及 ${those}。`,
  };
}

function ofOtherEvents(
  { events }: RequirementEntry,
  started: Pick<RunStarted, "sells"> | undefined,
): Bilingual | undefined {
  const sells = started?.sells;
  if (events === undefined || sells === undefined || events.some((event) => sells.events.includes(event))) {
    return undefined;
  }
  return {
    en: `It is about ${events.join(", ")}, which the lender does not take.`,
    zh: `仅适用于业务事件 ${events.join("、")}，机构不支持。`,
  };
}

function ofAnotherTime(
  { effectiveFrom, effectiveUntil }: RequirementEntry,
  cohorts: readonly Pick<CohortFinished, "from" | "until">[],
): Bilingual | undefined {
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
