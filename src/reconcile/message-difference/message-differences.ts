import { type BuildDifference, kindOfDifference } from "../../../schemas/run/builds.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import { pairRecords } from "./pair-records.js";
import { type RecordDifference, recordDifferences } from "./record-differences.js";

/** What arrived of one life. */
export interface LifeMessages {
  /** Position of the life in its cohort. */
  readonly life: number;
  readonly records: readonly ReceivedRecord[];
}

/** A difference, and the life that shows it. */
export interface LifeDifference extends RecordDifference {
  readonly life: number;
}

/** Differences of one kind. */
export interface KindOfDifference extends Omit<BuildDifference, "cohort" | "intended"> {
  /** Positions of the lives that show it, each once. */
  readonly lives: readonly number[];
}

/**
 * Everything that two builds tell otherwise of the same lives: records, their fields by path, and when they come. Lives are
 * matched by their position, records by what they tell of.
 */
export function messageDifferences(old: readonly LifeMessages[], young: readonly LifeMessages[]): LifeDifference[] {
  const [before, now] = [byLife(old), byLife(young)];
  const lives = [...new Set([...before.keys(), ...now.keys()])].sort((a, b) => a - b);
  return lives.flatMap((life) =>
    pairRecords(before.get(life) ?? [], now.get(life) ?? [])
      .flatMap(recordDifferences)
      // What comes first is the likelier cause of the rest.
      .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
      .map((difference) => ({ ...difference, life })),
  );
}

function byLife(all: readonly LifeMessages[]): ReadonlyMap<number, readonly ReceivedRecord[]> {
  return new Map(all.map(({ life, records }) => [life, records]));
}

/**
 * Differences by kind, each with the first one as an example, in the order in which they are first met. A record counts
 * once for a kind, however many values of a group it changes.
 */
export function groupDifferences(differences: readonly LifeDifference[]): KindOfDifference[] {
  const byKind = new Map<string, LifeDifference[]>();
  for (const difference of differences) {
    const kind = kindOfDifference(difference);
    const all = byKind.get(kind);
    if (all === undefined) byKind.set(kind, [difference]);
    else all.push(difference);
  }
  return [...byKind.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const records = new Set(all.map(({ life, asOf, recordType, code }) => [life, recordType, code, asOf].join(" ")));
    return [{ ...first, count: records.size, lives: [...new Set(all.map(({ life }) => life))] }];
  });
}
