/** Asks a server's process for its processor time. */
export type UsageQuestion = "cpu";

/** Milliseconds of processor time since the process began, all of its threads together. */
export interface UsageAnswer {
  readonly cpuMs: number;
}

// Loaded into the process of a server that is measured, before the server itself and without its knowledge. The channel
// does not keep the process running; where the benchmark is gone, the server ends.
process.on("message", (_question: UsageQuestion) => {
  const { user, system } = process.cpuUsage();
  const answer: UsageAnswer = { cpuMs: (user + system) / 1000 };
  process.send?.(answer);
});
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
