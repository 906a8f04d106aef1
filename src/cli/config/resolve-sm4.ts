import type { Sm4Settings } from "../../../schemas/pboc-g2/sm4-settings.js";
import type { ConfiguredSm4 } from "../../../schemas/run/config.js";
import type { ConfigProblem } from "./config-error.js";
import { type Environment, resolveSecret } from "./resolve-secret.js";

/** The settings of SM4 with key and vector filled in; what is wrong with them is noted in `problems`, without them. */
export function resolveSm4(sm4: ConfiguredSm4, env: Environment, problems: ConfigProblem[]): Sm4Settings | undefined {
  const { mode } = sm4;
  const key = sixteenBytes(sm4.key, "key", env, problems);
  if (mode !== "ecb" && sm4.iv === undefined) {
    const message = `is missing, and mode ${mode} needs one: { env: "NAME" }, or 32 hexadecimal digits.`;
    problems.push({ field: ["sm4", "iv"], message });
  }
  if (mode === "ecb" && sm4.iv !== undefined) {
    problems.push({ field: ["sm4", "iv"], message: "is given, and mode ecb has none. Correct mode or iv." });
  }
  const iv = sm4.iv && sixteenBytes(sm4.iv, "iv", env, problems);
  return key === undefined ? undefined : { mode, key, ...(iv === undefined ? {} : { iv }) };
}

/** 16 bytes in hexadecimal; undefined, and a problem noted, where they are not. */
function sixteenBytes(
  value: ConfiguredSm4["key"] | string,
  name: "key" | "iv",
  env: Environment,
  problems: ConfigProblem[],
): string | undefined {
  const field = ["sm4", name];
  const text = typeof value === "string" ? value : resolveSecret(value, field, env, problems);
  if (text === undefined) return undefined;
  if (/^[0-9a-f]{32}$/i.test(text)) return text.toLowerCase();
  const what = name === "key" ? "SM4 key" : "initialisation vector of SM4";
  const where = typeof value === "string" ? "is" : `asks for ${value.env}, which is`;
  problems.push({ field, message: `${where} no ${what}: expected are 32 hexadecimal digits.` });
  return undefined;
}
