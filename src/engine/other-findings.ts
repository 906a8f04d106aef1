import type { UnboundFinding } from "../reconcile/reconcile-account.js";
import type { FileBreach, LivedCohort } from "./cohort.js";
import { noHarm } from "./no-harm.js";
import type { WrongSchedule } from "./parts/part-in-progress.js";

/** A schedule shown to the borrower that does not follow from terms and agreement (clauses L2, L3, L8, L10). */
export function scheduleFinding(wrong: WrongSchedule, account: string, life: number): UnboundFinding {
  const first = wrong.defects[0];
  const number = first?.instalment ?? null;
  return {
    class: "schedule",
    requirement: "SCHEDULE",
    account,
    life,
    message: {
      en: `The schedule answered on ${wrong.date} is wrong: ${first?.item ?? ""}${number === null ? "" : ` of instalment ${number}`} is ${first?.received ?? ""}, expected ${first?.expected ?? ""}.`,
      zh: `${wrong.date} 返回的还款计划有误：${number === null ? "" : `第 ${number} 期`}${first?.item ?? ""} 为 ${first?.received ?? ""}，应为 ${first?.expected ?? ""}。`,
    },
    differences: wrong.defects.map(({ instalment, item, expected, received }) => ({
      field: `schedule.${instalment ?? "all"}.${item}`,
      owed: [expected],
      received,
    })),
    harm: noHarm,
  };
}

/** A file that breaks the rules of files, or a line of it that could not be read. */
export function fileFinding({ file, line, breach }: FileBreach, lived: LivedCohort): UnboundFinding {
  return {
    class: "malformed",
    requirement: breach.rule,
    rule: {
      id: breach.rule,
      ...(breach.feedbackCode === undefined ? {} : { feedbackCode: breach.feedbackCode }),
      ...(breach.feedbackTag === undefined ? {} : { feedbackTag: breach.feedbackTag }),
    },
    account: lived.cohort.agreement.provider,
    message: {
      en: `${file}${line > 0 ? ` line ${line}` : ""}: ${breach.title.en}`,
      zh: `${file}${line > 0 ? ` 第 ${line} 行` : ""}：${breach.title.zh}`,
    },
    differences: [{ field: breach.field, owed: [breach.expected], received: breach.received }],
    harm: noHarm,
  };
}

/**
 * Rules that records broke which a lender sent of its own accord, of persons and contracts that the run did not open: they are
 * looked at as messages and nothing else.
 */
export function ownAccordBreaches({ foreign }: Pick<LivedCohort, "foreign">): FileBreach[] {
  return foreign.flatMap(({ ofOwnAccord, file, line, breaches }) =>
    ofOwnAccord === true
      ? breaches.filter(({ rule }) => !rule.startsWith("SCHEMA-")).map((breach) => ({ file, line, breach }))
      : [],
  );
}
