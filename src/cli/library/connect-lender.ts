import { join, resolve } from "node:path";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import { checkShape } from "../config/check-shape.js";
import { ConfigError, type ConfigProblem } from "../config/config-error.js";
import { openConnection } from "../config/open-connection.js";
import { resolveConfig } from "../config/resolve-config.js";
import type { Environment } from "../config/resolve-secret.js";
import type { RunConfig, RunDelivery, RunTarget } from "../config/run-config.js";
import { createCallRecorder } from "../run/call-recorder.js";
import { liveOneByOne } from "./live-one-by-one.js";
import type { TestedLender } from "./tested-lender.js";

/** Where a connection is made from. */
export interface ConnectOptions {
  /** Folder that relative paths of the configuration mean, and that takes what a lender prints which is started. Default: the current one. */
  readonly folder?: string;
  /** The environment, the only place that secrets come from. Default: this process's. */
  readonly env?: Environment;
}

/**
 * Connects to a lender, so that the tests of its own code can live lives against it: with lives written by hand, drawn by
 * `lifeArbitrary`, or taken from a replay file. Nothing is written to disk, and nothing is shrunk: fast-check does that.
 *
 * @example
 * ```ts
 * const lender = await connectLender({
 *   target: { kind: "in-process", module: "./src/reporting/test-lender.js" },
 *   delivery: { kind: "push" },
 * });
 * const { findings, story } = await lender.live([life], { agreement: "plain" });
 * expect(findings, story).toEqual([]);
 * ```
 * @throws ConfigError with everything that is wrong with the configuration
 * @throws LenderUnreachable, LenderAnswerError, LenderModuleError, BureauCannotListen
 */
export async function connectLender(config: TallystickConfig, options: ConnectOptions = {}): Promise<TestedLender> {
  const { folder = process.cwd(), env = process.env } = options;
  const resolved = ready(config, resolve(folder), env);
  const calls = createCallRecorder();
  const connection = await openConnection({ ...resolved, folder, onCall: (call) => calls.record(call) });
  try {
    return liveOneByOne(connection, await connection.port.capabilities(), resolved, () => calls.take());
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** A configuration ready for use, which always names a lender. */
function ready(
  config: TallystickConfig,
  folder: string,
  env: Environment,
): RunConfig & { readonly target: RunTarget; readonly delivery: RunDelivery } {
  const checked = checkShape(config);
  if (checked.problems !== undefined) throw new ConfigError(undefined, checked.problems);
  const problems: ConfigProblem[] = [];
  const { target, delivery, ...rest } = resolveConfig(checked.config, join(folder, "configuration"), env, problems);
  if (problems.length > 0) throw new ConfigError(undefined, problems);
  if (target === undefined || delivery === undefined)
    throw new Error("A configuration of the right shape names no lender.");
  return { ...rest, target, delivery };
}
