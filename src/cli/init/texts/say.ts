import type { Bilingual } from "../../../../schemas/run/finding.js";

/** One of two wordings. */
export type Say = (en: string, zh: string) => string;

/** Speaks one language. */
export function speaker(lang: keyof Bilingual): Say {
  return (en, zh) => (lang === "zh" ? zh : en);
}
