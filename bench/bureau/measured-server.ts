import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { UsageAnswer, UsageQuestion } from "./usage-probe.js";

/** A server in a process of its own. */
export interface MeasuredServer {
  readonly url: string;
  readonly pid: number;
  /** Milliseconds of processor time since its start. */
  cpuMs(): Promise<number>;
  /** Ends it in order. */
  end(): Promise<void>;
}

const probe = new URL("./usage-probe.js", import.meta.url).href;

/**
 * Starts a server that prints its URL as its first line.
 * @param script its program, seen from this file
 * @throws Error when it ends before it listens
 */
export async function startServer(script: string, args: readonly string[]): Promise<MeasuredServer> {
  const program = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [...profiled(script), "--import", probe, program, ...args], {
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const url = await firstLine(child);
  return {
    url,
    pid: child.pid ?? 0,
    async cpuMs() {
      const question: UsageQuestion = "cpu";
      child.send(question);
      const [answer] = (await once(child, "message")) as [UsageAnswer];
      return answer.cpuMs;
    },
    async end() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** `TALLYSTICK_PROFILE` names a folder for a profile of each server's processor time. */
function profiled(script: string): string[] {
  const folder = process.env["TALLYSTICK_PROFILE"];
  const name = script.replace(/^.*\/|\.js$/g, "");
  return folder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}.cpuprofile`];
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (bytes: Buffer) => {
      text += bytes.toString();
      if (text.includes("\n")) resolve(text.split("\n")[0] ?? "");
    });
    child.once("exit", (code) => reject(new Error(`Failed to start ${child.spawnfile}: it ended with ${code}.`)));
  });
}
