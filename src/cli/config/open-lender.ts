import { createHttpLender } from "../../lender/http-lender.js";
import type { LenderSetting } from "../../lender/lender-module.js";
import type { LenderCallObserver, LenderPort } from "../../lender/lender-port.js";
import type { RunLimits, RunTarget } from "./run-config.js";

/**
 * The port to a target: over HTTP, or to a lender that is started in this process.
 * @param setting What a lender in this process is told of the delivery.
 * @throws LenderModuleError when a lender in this process cannot be started.
 */
export async function openLender(
  target: RunTarget,
  limits: RunLimits,
  setting: Omit<LenderSetting, "options">,
  onCall: LenderCallObserver | undefined,
): Promise<LenderPort> {
  const { concurrentCalls, callMs, clockMs, answerBytes } = limits;
  const bounds = { concurrentCalls, callMs, clockMs, answerBytes };
  if (target.kind === "http") return createHttpLender({ ...target, limits: bounds, onCall });
  // Only here, since supertest and a module loader are nothing that a run over HTTP needs.
  const { createInProcessLender } = await import("../../lender/in-process-lender.js");
  const { loadInProcess } = await import("../../lender/load-in-process.js");
  const application = await loadInProcess(target.module, { ...setting, options: target.options });
  try {
    return await createInProcessLender({ application, paths: target.paths, limits: bounds, onCall });
  } catch (error) {
    await application.close?.();
    throw error;
  }
}
