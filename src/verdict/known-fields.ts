import { correctionLayouts, plainLayouts, segmentedLayouts } from "../../schemas/pboc-g2/layouts.js";
import { withoutPositions } from "../../schemas/run/trouble.js";

/** Every field of a record that a finding can name: segments and elements of all record types, without positions in groups. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set(recordFields());

// What is wrong with a file is told by parts of its name and header, which the rules of files name themselves.
const OF_A_FILE = /^(?:name(?:\..+)?|header\..+|line|file)$/u;

/** Whether a finding can name a field. */
export function isKnownField(field: string): boolean {
  return KNOWN_FIELDS.has(withoutPositions(field)) || OF_A_FILE.test(field);
}

function* recordFields(): Generator<string> {
  for (const layout of segmentedLayouts) {
    const holders = correctionLayouts.filter(([, corrected]) => corrected === layout).map(([{ holder }]) => holder);
    for (const { tag, elements, group } of layout.segments) {
      for (const path of [tag, ...[...elements, ...(group?.elements ?? [])].map((element) => element.path)]) {
        yield path;
        for (const holder of holders) yield `${holder}.${path}`;
      }
    }
  }
  for (const [{ base, identity }] of correctionLayouts) {
    for (const part of [base, identity]) for (const { path } of part.elements) yield path;
  }
  for (const { root, elements } of plainLayouts) {
    for (const { path } of elements) {
      yield path;
      yield `${root}.${path}`;
    }
  }
}
