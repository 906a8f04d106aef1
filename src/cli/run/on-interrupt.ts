/** What Ctrl-C does to a run. */
export interface Interrupts {
  /** The first time: end in order. */
  readonly stop: () => void;
  /** The second time, just before the process ends: whatever must be on disk. */
  readonly giveUp: () => void;
}

/**
 * One Ctrl-C (or SIGTERM) stops a run in order, a second one ends the process with exit code 2. Answers how to take
 * that back.
 */
export function onInterrupt({ stop, giveUp }: Interrupts): () => void {
  let asked = false;
  const handler = (): void => {
    if (asked) {
      giveUp();
      process.exit(2);
    }
    asked = true;
    process.stderr.write("\nStopping after the call at hand; once more to stop at once.\n");
    stop();
  };
  process.on("SIGINT", handler);
  process.on("SIGTERM", handler);
  return () => {
    process.off("SIGINT", handler);
    process.off("SIGTERM", handler);
  };
}
