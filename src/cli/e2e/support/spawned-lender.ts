import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** The built reference lender. */
const lenderFile = fileURLToPath(new URL("../../../../dist/examples/reference-lender/main.js", import.meta.url));

/** A reference lender in a process of its own. */
export interface SpawnedLender {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the reference lender with options of its command line and waits until it listens. */
export async function spawnLender(args: readonly string[] = []): Promise<SpawnedLender> {
  const child = spawn(process.execPath, [lenderFile, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH: process.env["PATH"] },
  });
  const url = await firstLine(child);
  return {
    url,
    async close() {
      if (child.exitCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    child.stdout?.on("data", (bytes: Buffer) => {
      text += bytes.toString();
      const [line, rest] = text.split("\n");
      if (rest !== undefined && line !== undefined) resolve(line);
    });
    child.once("exit", (code) =>
      reject(new Error(`The reference lender ended with ${code} before it listened: ${text}`)),
    );
  });
}
