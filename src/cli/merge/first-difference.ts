import { canonicalJson } from "../../verdict/canonical-json.js";

/** A place at which two values differ, e.g. `agreements[0].dayCutOff`, and what each has there; undefined: nothing. */
export interface ValueDifference {
  readonly path: string;
  readonly a: unknown;
  readonly b: unknown;
}

/** The first place at which two JSON values differ, members in the order of their names; null where they are the same. */
export function firstDifference(a: unknown, b: unknown, path = ""): ValueDifference | null {
  if (isRecord(a) && isRecord(b)) {
    for (const name of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
      const found = firstDifference(a[name], b[name], path === "" ? name : `${path}.${name}`);
      if (found !== null) return found;
    }
    return null;
  }
  // A list of plain values is told as a whole: which of them are at the same place says nothing.
  if (isList(a) && isList(b) && a.length === b.length && [...a, ...b].every(isRecord)) {
    for (const [index, one] of a.entries()) {
      const found = firstDifference(one, b[index], `${path}[${index}]`);
      if (found !== null) return found;
    }
    return null;
  }
  return textOf(a) === textOf(b) ? null : { path, a, b };
}

function textOf(value: unknown): string {
  return value === undefined ? "" : canonicalJson(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
