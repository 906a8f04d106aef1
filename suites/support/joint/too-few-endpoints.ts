import type { Bilingual } from "../../../schemas/run/finding.js";

/** Why a debt cannot be lived: not all who tell of it can be asked. */
export function tooFewEndpoints(needed: number, configured: number): Bilingual {
  return {
    en: `it takes ${needed} endpoints, and ${configured} ${configured === 1 ? "is" : "are"} configured (reporters)`,
    zh: `本项需要 ${needed} 个报送端点，已配置 ${configured} 个（reporters）`,
  };
}
