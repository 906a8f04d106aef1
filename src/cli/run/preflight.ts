import type { HarnessFault } from "../../../schemas/run/event-log.js";
import { type LenderConnection, openConnection } from "../config/open-connection.js";
import type { RunConfig } from "../config/run-config.js";
import { isUsageError } from "../usage-error.js";
import { faultOf } from "./fault-of.js";
import type { NamedLender } from "./lender-target.js";

/** Asks the lender what it can do; answers the fault where it gives no answer, or a wrong one. */
export type AskLender = () => Promise<HarnessFault | null>;

/**
 * Opens a lender and its delivery as a run will, so that what the user has to put right is told before a run begins.
 * The bundled lender is not looked at: it takes its time to start, and nothing about it is the user's.
 * @throws LenderModuleError, BureauCannotListen: exit code 3, and no log is written.
 */
export async function preflight(lender: NamedLender, config: RunConfig): Promise<AskLender> {
  if (lender.bundled !== undefined) return async () => null;
  let connection: LenderConnection;
  try {
    connection = await openConnection({ ...lender, limits: config.limits });
  } catch (error) {
    if (isUsageError(error)) throw error;
    return async () => ({ type: "fault", ...faultOf(error) });
  }
  return async () => {
    try {
      await connection.port.capabilities();
      return null;
    } catch (error) {
      return { type: "fault", ...faultOf(error) };
    } finally {
      await connection.close();
    }
  };
}
