import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { CouldNotRun, HarnessFault } from "../../../schemas/run/event-log.js";
import { readFirstMove } from "../../engine/first-move.js";
import { ClockAhead } from "../../engine/not-run.js";
import { startInstant } from "../../engine/placement.js";
import { type LenderConnection, openConnection } from "../config/open-connection.js";
import type { RunConfig } from "../config/run-config.js";
import { isUsageError } from "../usage-error.js";
import { faultOf } from "./fault-of.js";
import type { NamedLender } from "./lender-target.js";

/** A lender before a run: what it says of itself, and what stands in the way of a run. */
export interface LenderCheck {
  /** What it can do; null where it gives no answer, and where it is not asked. */
  capabilities(): Promise<Capabilities | null>;
  /** What stands in the way: it gave no answer, a wrong one, or is past the start. To be called once: lets go of the lender. */
  obstacle(): Promise<HarnessFault | CouldNotRun | null>;
}

/**
 * Opens a lender and its delivery as a run will, so that what the user has to put right is told before a run begins.
 * The bundled lender is not looked at: it takes its time to start, and nothing about it is the user's.
 * @param start Where the business clock begins, where that is known. A lender that cannot be reset is moved there.
 * @param folder Folder of the run, which takes what a lender prints that the harness starts.
 * @throws LenderModuleError, LenderProcessError, BureauCannotListen: exit code 3, and no log is written.
 */
export async function preflight(
  lender: NamedLender,
  config: RunConfig,
  start?: string,
  folder?: string,
): Promise<LenderCheck> {
  if (lender.bundled !== undefined) return { capabilities: async () => null, obstacle: async () => null };
  let connection: LenderConnection;
  try {
    connection = await openConnection({ ...lender, limits: config.limits, folder });
  } catch (error) {
    if (isUsageError(error)) throw error;
    return { capabilities: async () => null, obstacle: async () => ({ type: "fault", ...faultOf(error) }) };
  }
  const { port } = connection;
  let asked: Promise<Capabilities> | undefined;
  const ask = async (): Promise<Capabilities> => {
    asked ??= port.capabilities();
    return asked;
  };
  return {
    capabilities: async () => ask().catch(() => null),
    async obstacle() {
      try {
        const { agreement, canReset, clockMovable } = await ask();
        if (start !== undefined && clockMovable && !canReset) {
          await readFirstMove(port).moveClock(startInstant(start, agreement.timeZone));
        }
        return null;
      } catch (error) {
        if (error instanceof ClockAhead) return { type: "could-not-run", scenario: "start", reason: error.reason };
        return { type: "fault", ...faultOf(error) };
      } finally {
        await connection.close();
      }
    },
  };
}
