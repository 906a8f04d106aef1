import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RecordedCohort } from "../../../schemas/run/recording.js";
import type { ComparedMessages } from "../../../schemas/run/run-comparison.js";
import type { ReportingProfile } from "../../profiles/profile.js";
import { messageDifferences } from "../../reconcile/message-difference/message-differences.js";
import { readRecording } from "../record/read-recording.js";
import { LIVES_NAME } from "../record/recording-writer.js";
import { cohortKey, indexMessages, type MessageIndex } from "../run/messages/message-index.js";
import { MESSAGES_NAME } from "../run/messages/message-writer.js";
import { DifferenceTally } from "./difference-tally.js";
import { lifeMessages } from "./life-messages.js";
import { NOT_COMPARED } from "./not-compared.js";

/** What of a run's folder is needed to compare its messages. */
interface KeptRun {
  readonly lives: ReadonlyMap<string, RecordedCohort>;
  readonly messages: MessageIndex;
}

/**
 * Compares the messages that two runs kept, cohort by cohort, where both lived the same lives on the same days.
 * @param a folder of the run before
 * @param b folder of the run that is looked at
 * @param hasKey whether encrypted files can be read
 */
export async function compareMessages(
  a: string,
  b: string,
  profile: ReportingProfile,
  hasKey: boolean,
): Promise<ComparedMessages> {
  const [before, now] = [await keptRun(a, "A"), await keptRun(b, "B")];
  const missing = [before, now].flatMap((run) => ("missing" in run ? run.missing : []));
  if ("missing" in before || "missing" in now) return { cohorts: 0, lives: 0, notCompared: missing, differences: [] };
  const tally = new DifferenceTally();
  const passedOver = { otherLives: 0, cutOff: 0, encrypted: 0 };
  let [cohorts, lives] = [0, 0];
  for (const [key, cohort] of before.lives) {
    const other = now.lives.get(key);
    if (other === undefined) continue;
    if (textOf(cohort) !== textOf(other)) {
      passedOver.otherLives += 1;
      continue;
    }
    const [old, young] = [await before.messages.read(key), await now.messages.read(key)];
    const encrypted = [...old, ...young].some((line) => line.type === "file" && line.name.endsWith(".enc"));
    if (encrypted && !hasKey) {
      passedOver.encrypted += 1;
      continue;
    }
    const was = lifeMessages(old, cohort.agreement, profile);
    const is = lifeMessages(young, cohort.agreement, profile);
    if (was === null || is === null) {
      passedOver.cutOff += 1;
      continue;
    }
    cohorts += 1;
    lives += cohort.lives.length;
    tally.add(cohort, messageDifferences(was, is));
  }
  const notCompared = [
    ...(before.messages.cutOff ? [NOT_COMPARED.torn("A")] : []),
    ...(now.messages.cutOff ? [NOT_COMPARED.torn("B")] : []),
    ...(passedOver.otherLives === 0 ? [] : [NOT_COMPARED.otherLives(passedOver.otherLives)]),
    ...(passedOver.cutOff === 0 ? [] : [NOT_COMPARED.cutOff(passedOver.cutOff)]),
    ...(passedOver.encrypted === 0 ? [] : [NOT_COMPARED.encrypted(passedOver.encrypted)]),
    ...(cohorts > 0 || Object.values(passedOver).some((count) => count > 0) ? [] : [NOT_COMPARED.nothingShared]),
  ];
  return { cohorts, lives, notCompared, differences: tally.differences() };
}

async function keptRun(folder: string, name: "A" | "B"): Promise<KeptRun | { readonly missing: Bilingual }> {
  if (!existsSync(join(folder, LIVES_NAME))) return { missing: NOT_COMPARED.noLives(name) };
  if (!existsSync(join(folder, MESSAGES_NAME))) return { missing: NOT_COMPARED.noMessages(name) };
  const { cohorts } = await readRecording(folder);
  return {
    lives: new Map(cohorts.map((cohort) => [cohortKey(cohort), cohort])),
    messages: await indexMessages(join(folder, MESSAGES_NAME)),
  };
}

/** All of a cohort that its messages follow from. */
function textOf({ agreement, start, people, lives, faults }: RecordedCohort): string {
  return JSON.stringify([agreement, start, people, lives, faults ?? null]);
}
