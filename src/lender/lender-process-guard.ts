import { spawn } from "node:child_process";

// It hears of the end of this process, or of the thread that started it, by the end of its input: nothing has to run here
// for that. What was let go before is left alone.
const GUARD = `
const [pid, patience] = process.argv.slice(1).map(Number);
const send = (signal) => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};
let over = false;
process.stdin.on("data", () => { over = true; });
process.stdin.on("end", () => {
  if (over || !send("SIGTERM")) return;
  const until = Date.now() + patience;
  const look = setInterval(() => {
    if (!send(0)) clearInterval(look);
    else if (Date.now() > until) {
      clearInterval(look);
      send("SIGKILL");
    }
  }, 50);
});
`;

/**
 * Ends a process, or a group of processes (a negative number), when this one ends without having done so, however that
 * comes about: Ctrl-C in the middle of a suite, an uncaught error, a kill.
 * @param patience milliseconds from SIGTERM to SIGKILL
 * @returns lets go of it, to be called when it has ended
 */
export function guardProcess(pid: number, patience: number): () => void {
  // In a session of its own, where Ctrl-C in the terminal does not reach it.
  const guard = spawn(process.execPath, ["-e", GUARD, "--", String(pid), String(patience)], {
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
