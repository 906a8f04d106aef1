/** How a lender's process is started and stopped; nothing in it is read by a shell. */
export interface ProcessCommand {
  /** Program and arguments. */
  readonly start: readonly [string, ...string[]];
  /** Program and arguments that stop it in order; undefined: SIGTERM does. */
  readonly stop: readonly [string, ...string[]] | undefined;
  /** Absolute path of the folder that both run in. */
  readonly cwd: string;
  /** Its whole environment, secrets filled in: nothing that prints it may do so unmasked. */
  readonly env: Readonly<Record<string, string>>;
  /** Values of the environment that no message and no file may show. */
  readonly secrets: readonly string[];
  /** Milliseconds from a start until the first call must be answered. */
  readonly readyMs: number;
  /** Milliseconds that each step of stopping may take before the next one is taken: stop command, SIGTERM, SIGKILL. */
  readonly stopMs: number;
}
