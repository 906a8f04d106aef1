import { spawn } from "node:child_process";

// It hears of the end of this process, or of the thread that started it, by the end of its input: nothing has to run here
// for that. What was let go before is left alone.
const GUARD = `
const pid = Number(process.argv[1]);
let over = false;
process.stdin.on("data", () => { over = true; });
process.stdin.on("end", () => {
  if (!over) try { process.kill(pid, "SIGKILL"); } catch {}
});
`;

/**
 * Ends a process, or a group of processes (a negative number), when this one ends, however that comes about: a second
 * Ctrl-C, an uncaught error, a kill.
 * @returns lets go of it, to be called when it has ended
 */
export function guardProcess(pid: number): () => void {
  // In a session of its own, where Ctrl-C in the terminal does not reach it.
  const guard = spawn(process.execPath, ["-e", GUARD, "--", String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    env: {},
  });
  guard.on("error", () => undefined);
  guard.stdin.on("error", () => undefined);
  guard.unref();
  return () => {
    guard.stdin.end("over");
  };
}
