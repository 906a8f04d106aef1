import { NONE } from "../breach.js";
import type { RecordView, SegmentView } from "../record-view.js";
import type { Breach } from "../rule.js";

/** Judge every segment and group for which the table has an entry. Allocates nothing where all is well. */
export function collect<T>(
  record: RecordView,
  table: Readonly<Record<string, T | undefined>>,
  judge: (segment: SegmentView, entry: T) => readonly Breach[],
): readonly Breach[] {
  let found: Breach[] | null = null;
  for (const segment of record.segments) {
    const entry = table[segment.tag];
    const own = entry === undefined ? NONE : judge(segment, entry);
    if (own.length > 0) found = [...(found ?? []), ...own];
    for (const group of segment.groups) {
      const inner = table[group.tag];
      const more = inner === undefined ? NONE : judge(group, inner);
      if (more.length > 0) found = [...(found ?? []), ...more];
    }
  }
  return found ?? NONE;
}
