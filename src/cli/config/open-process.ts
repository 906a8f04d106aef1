import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LenderPort } from "../../lender/lender-port.js";
import type { LenderProcess } from "../../lender/lender-process.js";
import type { RunTarget } from "./run-config.js";

/** Name of the file in a run's folder that takes what a lender prints that the harness starts. */
export const LENDER_OUTPUT_NAME = "lender-output.log";

/**
 * Starts the lender where the configuration says how, and waits until it is ready.
 * @param lender the port to it, which is closed where it cannot be started
 * @param folder Folder of the run; without one its output goes to the machine's folder for temporary files.
 * @throws LenderProcessError
 */
export async function openProcess(
  target: RunTarget,
  lender: LenderPort,
  folder: string | undefined,
): Promise<LenderProcess | undefined> {
  if (target.kind !== "http" || target.process === undefined) return undefined;
  // Only here: most lenders run already.
  const { runLenderProcess } = await import("../../lender/lender-process-run.js");
  const outputFile = join(folder ?? tmpdir(), LENDER_OUTPUT_NAME);
  try {
    return await runLenderProcess({ command: target.process, baseUrl: target.baseUrl, port: lender, outputFile });
  } catch (error) {
    await lender.close();
    throw error;
  }
}
