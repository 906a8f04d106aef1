import type { EvidenceManifest } from "../../../schemas/run/evidence.js";
import type { EventsRead } from "../contents/read-events.js";
import type { RunFacts } from "../contents/run-facts.js";
import { failed, type Outcome, ok } from "./checks.js";

/** The log is of the tool and the time that the manifest names. That every line is an event was found when it was read. */
export function checkLog(
  log: EventsRead,
  { started, finished }: RunFacts,
  { tool, madeAt }: EvidenceManifest,
): Outcome {
  if (started.tool.version !== tool.version) {
    return failed(
      `The log is of version ${started.tool.version}, the manifest of ${tool.version}.`,
      `日志由 ${started.tool.version} 版本生成，清单由 ${tool.version} 版本生成。`,
    );
  }
  // Both are written as toISOString does, so their order is that of their texts.
  if (finished !== null && madeAt < finished.at) {
    return failed(
      `The bundle was made before the run ended (${finished.at}).`,
      `证据包生成时间早于运行结束（${finished.at}）。`,
    );
  }
  const whole = finished !== null;
  return ok(
    `${log.events.length} events, each as its schema says${whole ? "" : "; it breaks off before the end of the run"}.`,
    `共 ${log.events.length} 个事件，均符合其模式${whole ? "" : "；日志在运行结束前中断"}。`,
  );
}
