import type { Bilingual } from "../../../schemas/run/finding.js";

/** A text in both languages, for the tables of this folder. */
export function text(en: string, zh: string): Bilingual {
  return { en, zh };
}
