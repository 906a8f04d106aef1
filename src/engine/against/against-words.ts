import { kindOfDifference } from "../../../schemas/run/builds.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import type { KindOfDifference } from "../../reconcile/message-difference/message-differences.js";
import { notRunReason } from "../not-run.js";

/** Why nothing was compared with the other build. */
export function otherFailed(name: string, error: unknown): Bilingual {
  const message = error instanceof Error ? error.message : String(error);
  const reason = notRunReason(error) ?? { en: message, zh: message };
  return {
    en: `the build "${name}" could not live the same lives, so nothing was compared: ${reason.en}`,
    zh: `版本“${name}”无法运行相同的贷款，未作比较：${reason.zh}`,
  };
}

/** Title of a replay file that shows a difference. */
export function differenceTitle(difference: Omit<KindOfDifference, "lives">): Pick<ReplayFile, "title" | "titleZh"> {
  const kind = kindOfDifference(difference);
  return { title: `The builds differ: ${kind}`, titleZh: `两个版本的报文不同：${kind}` };
}
