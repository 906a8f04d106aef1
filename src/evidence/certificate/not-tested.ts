import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "../../report/text/bilingual.js";
import type { CertificateInput } from "./certificate-input.js";
import { VERDICT_WORDS } from "./verdict-words.js";

/** Requirements that share a reason for not having been tested. */
export interface NotTested {
  readonly reason: Bilingual;
  /** In the order of the set. */
  readonly ids: readonly string[];
}

const UNTOLD = text("no reason is told", "未说明原因");

/** What was not tested, by reason, those with most requirements first: what no suite tests, and what this run did not come to. */
export function notTested({ judgement, set }: CertificateInput): NotTested[] {
  const byReason = new Map<string, { reason: Bilingual; ids: string[] }>();
  const add = (reason: Bilingual, id: string): void => {
    const group = byReason.get(reason.en) ?? { reason, ids: [] };
    group.ids.push(id);
    byReason.set(reason.en, group);
  };
  const untested = new Map(
    set.requirements.flatMap(({ id, suites, notTested: reason }) =>
      suites.length === 0 ? [[id, reason ?? UNTOLD] as const] : [],
    ),
  );
  for (const { id, verdict, reason } of judgement.requirements) {
    const never = untested.get(id);
    if (never !== undefined) add(never, id);
    else if (verdict === "not-exercised" || verdict === "could-not-run" || verdict === "not-applicable") {
      const word = VERDICT_WORDS[verdict];
      const why = reason ?? UNTOLD;
      add(text(`${word.en}: ${why.en}`, `${word.zh}：${why.zh}`), id);
    }
  }
  return [...byReason.values()].sort((a, b) => b.ids.length - a.ids.length || (a.reason.en < b.reason.en ? -1 : 1));
}
