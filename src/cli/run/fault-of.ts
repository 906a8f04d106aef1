import type { HarnessFault } from "../../../schemas/run/event-log.js";
import { LenderAnswerError, LenderUnreachable } from "../../lender/lender-errors.js";
import { LenderProcessError } from "../../lender/lender-process.js";
import { StorageError } from "./storage-error.js";

/** An error as the log tells it: no answer, a wrong answer, or a fault of ours. */
export function faultOf(error: unknown): Pick<HarnessFault, "kind" | "message"> {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof LenderUnreachable || error instanceof LenderProcessError)
    return { kind: "lender-unreachable", message };
  if (error instanceof LenderAnswerError) return { kind: "lender-answer", message };
  if (error instanceof StorageError) return { kind: "harness", message };
  return { kind: "harness", message: error instanceof Error ? (error.stack ?? message) : message };
}
