import type { CountByName } from "../../../schemas/run/event-log.js";
import type { JudgedCohort } from "../../engine/judge-cohort.js";
import { type Asking, askableRules } from "../../profiles/pboc-g2/rules/asked/askable-rules.js";
import { rulesAsked } from "../../profiles/pboc-g2/rules/asked/rules-asked.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";

/**
 * How often a cohort put the question of each requirement that does not ask for a record of its own: rules, by what they
 * apply to; the form of records; the files; schedules that the lender answered; refusals of which it was told.
 */
export function countRequirements({ lived, lives }: JudgedCohort): CountByName {
  const { cohort, counts, feedbackReached, foreign, received } = lived;
  const records = [...received.values(), foreign].flat();
  const exchange = cohort.agreement.exchange !== undefined;
  const asked = rulesAsked({ records, files: counts.files, exchange });
  const told = exchange ? records.filter((record) => isRefused(record) && feedbackReached.has(record.file)).length : 0;
  const schedules = lives.flatMap(({ life }) => life.parts).reduce((sum, part) => sum + part.schedulesAnswered, 0);
  return Object.fromEntries(
    [
      ...asked,
      ["TOO-LARGE", counts.files] as const,
      ["REPAIR", told] as const,
      ["SCHEDULE", schedules] as const,
    ].filter(([, count]) => count > 0),
  );
}

/** Names of the rules that such lives can put to the question, and these did not. */
export function rulesNotAsked(asked: CountByName, asking: Asking): string[] {
  return [...askableRules(asking)]
    .map(({ id }) => id)
    .filter((id) => !(id in asked))
    .map((id) => `rule:${id}`);
}

function isRefused({ refusedBy = [] }: ReceivedRecord): boolean {
  return refusedBy.length > 0;
}
