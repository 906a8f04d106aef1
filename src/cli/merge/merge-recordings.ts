import { existsSync } from "node:fs";
import { join } from "node:path";
import type { RecordedCohort, RecordingHeader } from "../../../schemas/run/recording.js";
import { readRecording } from "../record/read-recording.js";
import { LIVES_NAME, recordingWriter } from "../record/recording-writer.js";
import { cohortKey } from "../run/messages/message-index.js";
import type { RunPart } from "./run-part.js";

/** A cohort with its place in the whole run. */
interface Placed {
  readonly place: number;
  readonly cohort: RecordedCohort;
}

/**
 * Writes the lives of all parts into a folder as one recording, cohorts as the unsplit run would have lived them; nothing
 * where no part kept any. Answers the keys of the cohorts in that order.
 */
export async function mergeRecordings(parts: readonly RunPart[], folder: string): Promise<string[]> {
  const headers: RecordingHeader[] = [];
  const placed: Placed[] = [];
  for (const part of parts) {
    if (!existsSync(join(part.folder, LIVES_NAME))) continue;
    const { header, cohorts } = await readRecording(part.folder);
    if (header !== undefined) headers.push(header);
    placed.push(...placedCohorts(cohorts, part));
  }
  const [header] = headers.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
  if (header === undefined) return [];
  const inOrder = placed.toSorted((a, b) => a.place - b.place).map(({ cohort }) => cohort);
  const write = recordingWriter(folder, header);
  for (const cohort of inOrder) write(cohort);
  return inOrder.map(cohortKey);
}

/** Cohorts of a part stay in their order: one that lives scenarios of a later place may have been lived first. */
function placedCohorts(cohorts: readonly RecordedCohort[], { events }: RunPart): Placed[] {
  const places = new Map(
    events.flatMap((event) => (event.type === "scenario-started" ? [[event.scenario, event.order ?? 0] as const] : [])),
  );
  let reached = 0;
  return cohorts.map((cohort) => {
    const own = cohort.scenarios.flatMap(({ scenario }) => places.get(scenario) ?? []);
    // One that was cut off before its first scenario began was the last of its part.
    reached = own.length === 0 ? Math.max(reached, ...places.values()) : Math.max(reached, Math.min(...own));
    return { place: reached, cohort };
  });
}
