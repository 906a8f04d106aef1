import type { EvidenceManifest } from "../../../schemas/run/evidence.js";
import { contradictionText } from "../../verdict/doubts.js";
import { contradictingCounts, hasFailed } from "../../verdict/finding-counts.js";
import type { EventsRead } from "../contents/read-events.js";
import type { RunFacts } from "../contents/run-facts.js";
import { failed, type Outcome, ok } from "./checks.js";

/**
 * The log is of the tool and the time that the manifest names, ends where it says that it ends, and tells what it counts.
 * That every line is an event was found when it was read.
 */
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
  if (finished !== null && log.events.at(-1)?.type !== "run-finished") {
    return failed("Something stands behind the end of the log.", "日志在运行结束之后仍有内容。");
  }
  const counts = contradictingCounts(log.events);
  // Where something failed, not all that was found need have been told; the run is no pass then.
  const contradicting = hasFailed(log.events) ? counts.filter(({ found, told }) => told > found) : counts;
  if (contradicting.length > 0) {
    const { en, zh } = contradictionText(contradicting);
    return failed(en, zh);
  }
  const whole = finished !== null;
  return ok(
    `${log.events.length} events, each as its schema says${whole ? "" : "; it breaks off before the end of the run"}.`,
    `共 ${log.events.length} 个事件，均符合其模式${whole ? "" : "；日志在运行结束前中断"}。`,
  );
}
