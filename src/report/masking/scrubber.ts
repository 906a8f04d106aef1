import type { FieldClass } from "./field-class.js";
import { mask } from "./mask.js";

/**
 * A net below the masking by field: it remembers the personal values it is shown and replaces them wherever a sentence
 * repeats one. Numbers that look like a resident identity number are replaced whether shown or not.
 */
export interface Scrubber {
  /** Remembers a value that must not be repeated. Values too short to be told from ordinary text are passed over. */
  remember(fieldClass: FieldClass, value: string): void;
  /** The text with every remembered value masked by its class. */
  scrub(text: string): string;
}

/** Makes a {@link Scrubber} that remembers nothing yet. */
export function createScrubber(): Scrubber {
  const known = new Map<string, string>();
  let pattern: RegExp | undefined;
  return {
    remember(fieldClass, value) {
      const masked = mask(fieldClass, value);
      if (masked === value || known.has(value) || !isTelling(fieldClass, value)) return;
      known.set(value, masked);
      pattern = undefined;
    },
    scrub(text) {
      pattern ??= patternOf([...known.keys()]);
      return text.replace(pattern, (found) => known.get(found) ?? mask("id-number", found));
    },
  };
}

/** Whether a value is long enough that finding it in a sentence is no accident. */
function isTelling(fieldClass: FieldClass, value: string): boolean {
  if (value.length < 2) return false;
  return /[^\p{ASCII}]/u.test(value) || fieldClass === "name" || value.length >= 6;
}

/** Matches any of the values, longest first, and anything with the form of a resident identity number (GB 11643). */
function patternOf(values: readonly string[]): RegExp {
  const longestFirst = [...values].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((value) => {
    const literal = value.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
    // A Latin value must stand alone; between Chinese characters there is no such border.
    return /^[\p{ASCII}]+$/u.test(value) ? `(?<![A-Za-z0-9])${literal}(?![A-Za-z0-9])` : literal;
  });
  return new RegExp([...alternatives, String.raw`(?<!\d)\d{17}[\dXx](?!\d)`].join("|"), "gu");
}
