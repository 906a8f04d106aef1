/** A number of the story and where it wants to stand. */
export interface LabelPoint {
  number: number;
  x: number;
}

/** A label as drawn: one number, or several that would have covered each other. */
export interface TimelineLabel {
  x: number;
  text: string;
}

/** Pixels that a label needs: a digit, and air on both sides. */
const ROOM = 9;

/** Labels that do not overlap: neighbours that stand too close become one, `4–6` when they follow each other. */
export function labelGroups(points: readonly LabelPoint[]): TimelineLabel[] {
  const groups: LabelPoint[][] = [];
  for (const point of points.toSorted((a, b) => a.x - b.x)) {
    const last = groups.at(-1);
    if (last === undefined || point.x - right(last) < ROOM) {
      if (last === undefined) groups.push([point]);
      else last.push(point);
    } else {
      groups.push([point]);
    }
  }
  return groups.map((group) => ({ x: middle(group), text: textOf(group) }));
}

function middle(group: readonly LabelPoint[]): number {
  return ((group[0]?.x ?? 0) + (group.at(-1)?.x ?? 0)) / 2;
}

/** Where the label of a group ends. */
function right(group: readonly LabelPoint[]): number {
  return middle(group) + textOf(group).length * 3.5 + 3;
}

function textOf(group: readonly LabelPoint[]): string {
  const numbers = group.map((point) => point.number).sort((a, b) => a - b);
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (first === last) return String(first);
  return last - first === numbers.length - 1 && numbers.length > 2 ? `${first}–${last}` : numbers.join(",");
}
