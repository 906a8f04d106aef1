import type { Bilingual } from "../../../schemas/run/finding.js";

/** Why a debt cannot be lived: one of those who tell of it does not have what its part takes. */
export function notCapable(name: string, missing: readonly string[]): Bilingual {
  return {
    en: `the capabilities of ${name} do not name ${missing.join(", ")}`,
    zh: `${name} 的能力声明未包含 ${missing.join("、")}`,
  };
}
