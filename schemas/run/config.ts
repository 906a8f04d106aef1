import type { Agreement } from "../ledger/agreement.js";
import type { ConfiguredEvidence } from "./evidence-config.js";
import type { Gates } from "./policy.js";
import type { ConfiguredReporter } from "./reporter-config.js";

/**
 * The configuration of a run, as `tallystick.config.ts` (or .mts, .mjs, .js, .json) exports it. Paths are read relative
 * to the file. Secrets come from the environment only: the file names the variable.
 */
export interface TallystickConfig {
  /** The lender under test, and how it is driven. */
  target: HttpTarget | InProcessTarget;
  /** How its message files reach the harness. */
  delivery: PushDelivery | PullDelivery | FolderDelivery;
  /** Others who lend together with this lender (联合贷款); the lender under test is the first funder, these follow in order. */
  reporters?: ConfiguredReporter[];
  /** Agreements to live under: written out, or names of built-in ones. Absent: the default set of the suites. */
  agreements?: (string | Agreement)[];
  /**
   * Seed from which every generated life follows. Absent: a new one each run, which the report names.
   * @TJS-type integer
   * @minimum 0
   * @maximum 4294967295
   */
  seed?: number;
  /**
   * Loan lives that the property suite draws.
   * @TJS-type integer
   * @minimum 1
   * @maximum 10000000
   */
  lives?: number;
  /**
   * Where the business clock begins: a date in the agreement's time zone, or an instant with its offset. No life begins
   * before it; written ones that lie before it are moved on by whole months. For a lender that cannot be reset, it must
   * not lie before that lender's clock. Absent: lives begin where they were written, in 2023 and 2024.
   * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2}))?$
   */
  start?: string;
  /** Suites to run. Absent: all of them. */
  suites?: SuiteName[];
  /** Folder that a run writes to. Default `reports`. */
  reportsDir?: string;
  /** Folder of replay files that every run lives first. Default `fixtures/regressions`, where there is one. */
  regressions?: string;
  limits?: ConfiguredLimits;
  /** How message files are encrypted (`.enc`). Absent: what brings an encrypted file could not run. */
  sm4?: ConfiguredSm4;
  /** How findings are judged. Absent: no MUST may be broken, and anything else may. */
  judgement?: ConfiguredJudgement;
  /** What `tallystick certify` says of the lender, and the keys that sign it. */
  evidence?: ConfiguredEvidence;
}

/** Exemptions and gates. */
export interface ConfiguredJudgement {
  /** JSON file of waivers (`WaiverFile`). */
  waivers?: string;
  /** JSON file of known failures (`KnownFailureFile`). */
  knownFailures?: string;
  gates?: Gates;
}

/** The suites that come with the tool. */
export type SuiteName =
  | "contract"
  | "property"
  | "timing"
  | "otherwise"
  | "products"
  | "corrections"
  | "faults"
  | "joint";

/** A lender behind a URL. */
export interface HttpTarget {
  kind: "http";
  /**
   * Where the calls of the lender interface are answered, path prefix included. No user, password or query.
   * @pattern ^https?://[^\s]+$
   */
  baseUrl: string;
  /** Headers of every call by name. */
  headers?: ConfiguredHeaders;
  tls?: ConfiguredTls;
  paths?: ConfiguredPaths;
  /** How the harness starts and stops the lender itself. Absent: it runs already, and the harness ends nothing. */
  process?: ConfiguredProcess;
}

/** A command that starts the lender, and what goes with it. */
export interface ConfiguredProcess {
  /**
   * Program and arguments, as they are: there is no shell. It must be the lender itself, or wait for it: what it starts is
   * ended with it.
   * @minItems 1
   */
  start: string[];
  /**
   * Program and arguments that stop it in order. Absent: SIGTERM does.
   * @minItems 1
   */
  stop?: string[];
  /** Folder that both are run in. Default: that of the configuration. */
  cwd?: string;
  /** Environment beside the little that every program needs (PATH, HOME and the like). */
  env?: ConfiguredEnvironment;
  /**
   * Milliseconds from a start until `GET /capabilities` must be answered. Default 60,000.
   * @TJS-type integer
   * @minimum 1
   * @maximum 3600000
   */
  readyMs?: number;
}

/** Environment variables by name: a text, or where the harness's own environment has it. */
export interface ConfiguredEnvironment {
  [name: string]: string | FromEnvironment;
}

/** A lender that the harness starts in its own process. */
export interface InProcessTarget {
  kind: "in-process";
  /**
   * Module that exports `createLender(setting)`.
   * @minLength 1
   */
  module: string;
  /** Passed to `createLender` as they are. */
  options?: LenderOptions;
  paths?: ConfiguredPaths;
}

/** What a lender's module takes is its own affair. */
export interface LenderOptions {
  [name: string]: unknown;
}

/** Header values by name: a text, or where the environment has it. */
export interface ConfiguredHeaders {
  [name: string]: string | FromEnvironment;
}

/** A value that the environment holds. */
export interface FromEnvironment {
  /**
   * Name of the variable.
   * @pattern ^[A-Za-z_][A-Za-z0-9_]*$
   */
  env: string;
  /** Text before the value, e.g. `Bearer ` with the space. */
  prefix?: string;
}

/** TLS towards the lender. */
export interface ConfiguredTls {
  /** PEM file with the authorities to trust instead of the well-known ones. */
  ca?: string;
  /** PEM file with the harness's own certificate. */
  cert?: string;
  /** PEM file with the key of that certificate. */
  key?: string;
  /** Passphrase of the key. */
  passphrase?: FromEnvironment;
  /** false: the lender's certificate is not checked. For test environments only. Default true. */
  rejectUnauthorized?: boolean;
  /** Name to ask for and to check, where it is not the host of the URL. */
  serverName?: string;
}

/** URLs of the lender's own, below the base URL, for calls that it answers elsewhere than the interface says. */
export interface ConfiguredPaths {
  /** @pattern ^/[^\s?#]*$ */
  capabilities?: string;
  /** @pattern ^/[^\s?#]*$ */
  clock?: string;
  /** @pattern ^/[^\s?#]*$ */
  reset?: string;
  /** @pattern ^/[^\s?#]*$ */
  accounts?: string;
  /**
   * With `{accountId}` where it belongs.
   * @pattern ^/[^\s?#]*\{accountId\}[^\s?#]*$
   */
  events?: string;
  /** @pattern ^/[^\s?#]*$ */
  submissions?: string;
  /**
   * With `{fileName}` where it belongs.
   * @pattern ^/[^\s?#]*\{fileName\}[^\s?#]*$
   */
  feedback?: string;
}

/** The lender submits each file to the stub bureau: `POST /submissions/{fileName}`. */
export interface PushDelivery {
  kind: "push";
  /**
   * Port that the stub bureau listens on; 0 for any free one. Default 4480.
   * @TJS-type integer
   * @minimum 0
   * @maximum 65535
   */
  port?: number;
  /** Address that it listens on. Default 127.0.0.1, which only this machine reaches. */
  host?: string;
  /**
   * The stub bureau's URL as the lender reaches it, where a proxy or a container stands between. Default: host and port.
   * @pattern ^https?://[^\s]+$
   */
  publicUrl?: string;
  /**
   * How the stub bureau is reached. `socket`: it listens. `caught`: calls of a lender in this process by the global
   * fetch are caught before they leave it; one that calls by other means needs the socket. Default: `caught` for an
   * in-process target unless `port`, `host` or `publicUrl` is given, else `socket`.
   */
  via?: "socket" | "caught";
}

/** The harness fetches each file: `GET /submissions?after=`. */
export interface PullDelivery {
  kind: "pull";
}

/** The lender writes each file to a folder. */
export interface FolderDelivery {
  kind: "folder";
  /**
   * The folder. It must be there; nothing in it is changed.
   * @minLength 1
   */
  path: string;
}

/** Bounds of a run. The lower of these and of what the lender's capabilities name is kept. */
export interface ConfiguredLimits {
  /**
   * Calls under way at once. Default 8.
   * @TJS-type integer
   * @minimum 1
   * @maximum 256
   */
  concurrentCalls?: number;
  /**
   * Steps of the clock that one cohort may take. Absent: as many as it needs.
   * @TJS-type integer
   * @minimum 1
   */
  clockStepsPerCohort?: number;
  /**
   * Accounts that one cohort may open. Absent: as many as it needs.
   * @TJS-type integer
   * @minimum 1
   */
  accountsPerCohort?: number;
  /**
   * Milliseconds for one call. Default 30,000.
   * @TJS-type integer
   * @minimum 1
   * @maximum 86400000
   */
  callMs?: number;
  /**
   * Milliseconds for one step of the clock or a reset, polling included. Default 600,000.
   * @TJS-type integer
   * @minimum 1
   * @maximum 86400000
   */
  clockMs?: number;
  /**
   * Largest answer that is read, in bytes. Default 64 MiB.
   * @TJS-type integer
   * @minimum 1024
   * @maximum 1073741824
   */
  answerBytes?: number;
  /**
   * Largest message file that is taken, in bytes. Default 64 MiB.
   * @TJS-type integer
   * @minimum 1024
   * @maximum 1073741824
   */
  fileBytes?: number;
}

/** SM4 as institution and bureau agreed on it; no public source gives the mode (§10 row 9), so none is assumed. */
export interface ConfiguredSm4 {
  /** Mode of operation. */
  mode: "ecb" | "cbc" | "ctr" | "cfb" | "ofb";
  /** The variable that holds the key: 32 hexadecimal digits. */
  key: FromEnvironment;
  /** Initialisation vector, for every mode but `ecb`: where the environment has it, or its 32 hexadecimal digits. */
  iv?: string | FromEnvironment;
}
