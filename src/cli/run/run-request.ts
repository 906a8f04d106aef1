import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { SuiteName } from "../../../schemas/run/config.js";
import type { Shard } from "../../../schemas/run/shard.js";
import type { AgainstRequest } from "../against/against-request.js";
import type { RunConfig, RunDelivery, RunReporter, RunTarget } from "../config/run-config.js";

/** Variable in which a run tells its suites what to do. Absent, a suite reads the configuration itself. */
export const RUN_REQUEST_VARIABLE = "TALLYSTICK_RUN";

/** The suites that may be asked for, and the two that come with files: counterexamples once found, and recorded lives. */
export type RunSuite = SuiteName | "regressions" | "recorded";

/** What a run asks of its suites. Holds no secret: those are read from the environment again. */
export interface RunRequest {
  /** Absolute path of the configuration; undefined when target and delivery are given here. */
  readonly configPath?: string;
  readonly target?: RunTarget;
  readonly delivery?: RunDelivery;
  readonly seed: number;
  readonly lives: number;
  readonly suites: readonly RunSuite[];
  /** The part of the run that is lived; undefined for all of it. */
  readonly shard?: Shard;
  /** Absolute path of the folder whose replay files the suite `regressions` lives. */
  readonly regressions?: string;
  /** Absolute path of what the suite `recorded` lives: a recording, the folder of a run, or a replay file. */
  readonly recorded?: string;
  /** Agreements to live under, or names of built-in ones; undefined for those of the configuration. */
  readonly agreements?: readonly (string | Agreement)[];
  /** Date or instant before which no life begins; undefined for that of the configuration, where the lender is its. */
  readonly start?: string;
  /** Others who lend together with the lender; undefined for those of the configuration, where the lender is its. */
  readonly reporters?: readonly RunReporter[];
  /** The build to be compared with, which lives the same lives; undefined where there is none. */
  readonly against?: AgainstRequest;
  /** Kinds of trouble that are shrunk, at most; default 8. */
  readonly stories?: number;
  /** Whether every message file is kept beside the log; default true. */
  readonly messages?: boolean;
  /** Whether personal data stands in the log as it is, which the user has confirmed; default false. */
  readonly reveal?: boolean;
  /** What the lender answered, where nothing is to be asked of it: the run is lived on paper, to see what could not run. */
  readonly paper?: Capabilities;
  /** Absolute path of the folder the run writes to. */
  readonly folder: string;
}

/** Where the business clock begins: as the request says, else as the configuration does whose lender it is. */
export function startOf(request: RunRequest, config: Pick<RunConfig, "start">): string | undefined {
  return request.start ?? (request.target === undefined ? config.start : undefined);
}

/** Those who lend too: as the request says, else as the configuration does whose lender it is. */
export function reportersOf(request: RunRequest, config: Pick<RunConfig, "reporters">): readonly RunReporter[] {
  return request.reporters ?? (request.target === undefined ? config.reporters : []);
}

/** Name of the event log in a run's folder. */
export const LOG_NAME = "events.ndjson";

/** The request in an environment; null when there is none. */
export function readRunRequest(env: Readonly<Record<string, string | undefined>>): RunRequest | null {
  const text = env[RUN_REQUEST_VARIABLE];
  return text === undefined || text === "" ? null : (JSON.parse(text) as RunRequest);
}
