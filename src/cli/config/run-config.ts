import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Sm4Settings } from "../../../schemas/pboc-g2/sm4-settings.js";
import type { SuiteName } from "../../../schemas/run/config.js";
import type { Gates } from "../../../schemas/run/policy.js";
import type { TlsOptions } from "../../lender/http-transport.js";
import type { LenderPaths } from "../../lender/lender-paths.js";
import type { ProcessCommand } from "../../lender/lender-process-command.js";

/** A configuration ready for use: defaults filled in, paths absolute, secrets taken from the environment. */
export interface RunConfig {
  /** Absolute path of the file it came from; undefined where there was none. */
  readonly file: string | undefined;
  /** Undefined only where there was no file. */
  readonly target: RunTarget | undefined;
  /** Undefined only where there was no file. */
  readonly delivery: RunDelivery | undefined;
  /** Others who lend together with the lender, in their order; empty where there are none. */
  readonly reporters: readonly RunReporter[];
  /** Agreements, or names of built-in ones. Undefined: the default set. */
  readonly agreements: readonly (string | Agreement)[] | undefined;
  readonly seed: number | undefined;
  readonly lives: number | undefined;
  /** Date, or instant with its offset, before which no life begins. It exists in the calendar. */
  readonly start: string | undefined;
  readonly suites: readonly SuiteName[] | undefined;
  /** Absolute path. */
  readonly reportsDir: string;
  /** Absolute path of the folder of replay files that every run lives first; undefined where there is none. */
  readonly regressions: string | undefined;
  readonly limits: RunLimits;
  /** How encrypted files are read, key filled in: nothing that prints it may do so unmasked. */
  readonly sm4: Sm4Settings | undefined;
  /** Exemptions and gates; paths are absolute. */
  readonly judgement: RunJudgement | undefined;
}

/** How findings are judged, as the configuration says it. */
export interface RunJudgement {
  /** File of waivers. */
  readonly waivers?: string;
  /** File of known failures. */
  readonly knownFailures?: string;
  readonly gates?: Gates;
}

/** Another institution that lends together with the lender under test. */
export interface RunReporter {
  readonly name: string;
  /** Its provider code. */
  readonly provider: string;
  readonly target: RunTarget;
  readonly delivery: RunDelivery;
}

/** The lender under test. */
export type RunTarget = HttpRunTarget | InProcessRunTarget;

/** A lender behind a URL. */
export interface HttpRunTarget {
  readonly kind: "http";
  /** Without a slash at its end; holds no secret. */
  readonly baseUrl: string;
  /** Secrets filled in: nothing that prints them may do so unmasked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Header values that came from the environment. */
  readonly secrets: readonly string[];
  readonly tls: TlsOptions;
  readonly paths: Partial<LenderPaths>;
  /** How the harness starts and stops it; absent where it does neither. */
  readonly process?: ProcessCommand;
}

/** A lender in this process. */
export interface InProcessRunTarget {
  readonly kind: "in-process";
  /** Absolute path. */
  readonly module: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly paths: Partial<LenderPaths>;
}

/** How files come in. */
export type RunDelivery =
  | {
      readonly kind: "push";
      readonly via: "socket" | "caught";
      readonly host: string;
      readonly port: number;
      readonly publicUrl: string | undefined;
    }
  | { readonly kind: "pull" }
  /** `path` is absolute. */
  | { readonly kind: "folder"; readonly path: string };

/** Bounds of a run; times in milliseconds, sizes in bytes. */
export interface RunLimits {
  readonly concurrentCalls: number;
  readonly clockStepsPerCohort: number | undefined;
  readonly accountsPerCohort: number | undefined;
  readonly callMs: number;
  readonly clockMs: number;
  readonly answerBytes: number;
  readonly fileBytes: number;
}

/** Port of the stub bureau where the configuration gives none. */
export const defaultBureauPort = 4480;
