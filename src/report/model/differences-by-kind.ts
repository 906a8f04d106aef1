import { kindOfDifference } from "../../../schemas/run/builds.js";
import type { ReportedDifference } from "../../../schemas/run/report.js";

/** Differences between two builds that share a kind, in the order in which they were met. */
export interface KindOfDifferences {
  /** E.g. `changed 210/30 AcctMthlyBlgInfSgmt.RpyStatus`. */
  readonly kind: string;
  readonly first: ReportedDifference;
  readonly all: readonly ReportedDifference[];
  /** Records that show it. */
  readonly records: number;
  /** The shortest life that shows it, where one was looked for. */
  readonly replayFile?: string;
}

/** Differences gathered by kind, those that nobody intends first, and of these that which most records show. */
export function differencesByKind(differences: readonly ReportedDifference[]): KindOfDifferences[] {
  const kinds = new Map<string, ReportedDifference[]>();
  for (const difference of differences) {
    const kind = kindOfDifference(difference);
    kinds.set(kind, [...(kinds.get(kind) ?? []), difference]);
  }
  return [...kinds]
    .flatMap(([kind, all]) => {
      const [first] = all;
      if (first === undefined) return [];
      const records = all.reduce((sum, { count }) => sum + count, 0);
      const replayFile = all.find((one) => one.replayFile !== undefined)?.replayFile;
      return [{ kind, first, all, records, ...(replayFile === undefined ? {} : { replayFile }) }];
    })
    .sort((a, b) => Number(isIntended(a)) - Number(isIntended(b)) || b.records - a.records);
}

function isIntended({ first }: KindOfDifferences): boolean {
  return first.intended !== undefined;
}
