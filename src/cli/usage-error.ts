/** The command line asks for something that cannot be done; exit code 3. Its message is all a user needs to see. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "USAGE";
}

/**
 * Codes of the errors that the user has to put right. By code and not by class: the classes live beside a server and a
 * module loader, which a command that needs neither should not load.
 */
const USAGE_CODES: ReadonlySet<unknown> = new Set([
  "USAGE",
  "CONFIG",
  "LENDER_MODULE",
  "LENDER_PROCESS",
  "BUREAU_CANNOT_LISTEN",
  "log-damaged",
]);

/** Whether an error is one of usage (exit code 3): command line, configuration, lender module or process, port of the stub bureau, log file. */
export function isUsageError(error: unknown): error is Error {
  return error instanceof Error && "code" in error && USAGE_CODES.has(error.code);
}
