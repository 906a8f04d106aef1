import { layout210 } from "../../schemas/generated/layout-210.js";
import { layout211 } from "../../schemas/generated/layout-211.js";
import { layout212 } from "../../schemas/generated/layout-212.js";
import { layout213 } from "../../schemas/generated/layout-213.js";
import { layout214 } from "../../schemas/generated/layout-214.js";
import { layout215 } from "../../schemas/generated/layout-215.js";
import { withoutPositions } from "../../schemas/run/trouble.js";

/** Every field of a record that a finding can name: segments and elements of 210 to 215, without positions in groups. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set(recordFields());

// What is wrong with a file is told by parts of its name and header, which the rules of files name themselves.
const OF_A_FILE = /^(?:name(?:\..+)?|header\..+|line|file)$/u;

/** Whether a finding can name a field. */
export function isKnownField(field: string): boolean {
  return KNOWN_FIELDS.has(withoutPositions(field)) || OF_A_FILE.test(field);
}

function* recordFields(): Generator<string> {
  for (const { tag, elements, group } of layout210.segments) {
    const inside = [tag, ...[...elements, ...(group?.elements ?? [])].map(({ path }) => path)];
    for (const path of inside) {
      yield path;
      yield `${layout212.holder}.${path}`;
    }
  }
  for (const part of [layout212.base, layout212.identity]) for (const { path } of part.elements) yield path;
  for (const { root, elements } of [layout211, layout213, layout214, layout215]) {
    for (const { path } of elements) {
      yield path;
      yield `${root}.${path}`;
    }
  }
}
