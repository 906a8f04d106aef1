import { existsSync } from "node:fs";
import { join } from "node:path";
import { indexMessages, type MessageIndex } from "../run/messages/message-index.js";
import { MESSAGES_NAME, messageWriter } from "../run/messages/message-writer.js";
import type { RunPart } from "./run-part.js";

/**
 * Writes the messages that parts kept into a folder, a cohort after the other; no more than one is held at a time. Nothing is
 * written where no part kept any.
 * @param cohorts keys of the cohorts in the order of the whole run
 * @param below folder in that of a run which keeps them; absent: the run's own
 */
export async function mergeMessages(
  parts: readonly RunPart[],
  folder: string,
  cohorts: readonly string[],
  below = "",
): Promise<void> {
  const places = new Map(cohorts.map((key, place) => [key, place]));
  const kept: { readonly key: string; readonly index: MessageIndex }[] = [];
  for (const part of parts) {
    const file = join(part.folder, below, MESSAGES_NAME);
    if (!existsSync(file)) continue;
    const index = await indexMessages(file);
    kept.push(...index.cohorts.map((key) => ({ key, index })));
  }
  if (kept.length === 0) return;
  const place = (key: string): number => places.get(key) ?? cohorts.length;
  const write = messageWriter(join(folder, below));
  for (const { key, index } of kept.toSorted((a, b) => place(a.key) - place(b.key))) {
    for (const line of await index.read(key)) write(line);
  }
}
