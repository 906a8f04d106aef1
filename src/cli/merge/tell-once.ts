import { kindOfDifference } from "../../../schemas/run/builds.js";
import type { CounterexampleFound, DifferenceFound } from "../../../schemas/run/event-log.js";
import { SHRUNK_STORIES } from "../../engine/shrunk-stories.js";
import { signatureOf } from "../../engine/signature.js";
import { renameFindings } from "../../engine/tell-story.js";

/** Keeps a replay file of a part, and answers its name in the folder of the whole run. */
export type KeepReplay = (replayFile: string, name: string) => string;

/**
 * Tells each kind of trouble once, as a run that was not split does: by the story of the first scenario that shows it. Each
 * part has told it for itself. To be asked in the order of the whole run.
 */
export class ToldOnce {
  private readonly stories = new Set<string>();
  private readonly differences = new Set<string>();
  private shrunk = 0;
  private found = 0;

  /**
   * The story under the numbers of the whole run, as it was lived where the run would have shrunk as many as it does by
   * then; null where its kind was told before.
   * @param asLived the same as it was lived; absent where the part did not shrink it
   */
  counterexample(
    inPart: CounterexampleFound,
    asLived: CounterexampleFound | undefined,
    keep: KeepReplay,
  ): CounterexampleFound | null {
    const signature = inPart.signature ?? "";
    if (this.stories.has(signature)) return null;
    this.stories.add(signature);
    const event = this.shrunk < SHRUNK_STORIES ? inPart : (asLived ?? inPart);
    this.shrunk += 1;
    const numbers = new Map<string, string>();
    const findings = event.findings.map((finding) => {
      this.stories.add(signatureOf(finding));
      this.found += 1;
      const id = `F${String(this.found).padStart(4, "0")}`;
      numbers.set(finding.id, id);
      return { ...finding, id };
    });
    return {
      ...event,
      lives: event.lives.map((story) => renameFindings(story, numbers)),
      findings,
      replayFile: keep(event.replayFile, `${event.scenario}-${signature}`),
    };
  }

  /** The difference, with the file of its shortest life where its kind is told for the first time. */
  difference({ replayFile, ...event }: DifferenceFound, keep: KeepReplay): DifferenceFound {
    const kind = kindOfDifference(event.difference);
    if (replayFile === undefined || this.differences.has(kind)) return event;
    this.differences.add(kind);
    return { ...event, replayFile: keep(replayFile, `difference-${event.scenario}-${kind}`) };
  }
}
