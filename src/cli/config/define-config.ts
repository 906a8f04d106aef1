import type { TallystickConfig } from "../../../schemas/run/config.js";

/**
 * A configuration, as it is; gives an editor the types to check and complete it with.
 *
 * @example
 * ```ts
 * import { defineConfig } from "tallystick";
 *
 * export default defineConfig({
 *   target: {
 *     kind: "http",
 *     baseUrl: "http://127.0.0.1:8080",
 *     headers: { authorization: { env: "LENDER_TOKEN", prefix: "Bearer " } },
 *   },
 *   delivery: { kind: "push", port: 4480 },
 * });
 * ```
 */
export function defineConfig(config: TallystickConfig): TallystickConfig {
  return config;
}
