import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { DoctorPlan } from "../../../schemas/run/doctor-report.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { readLog } from "../../engine/event-log/read-log.js";
import { LOG_NAME, type RunRequest } from "../run/run-request.js";
import { runSuites, type SuiteProgress } from "../run/run-suites.js";

/**
 * Goes through the suites of a run on paper, without a call to the lender, and tells what would run and what not, with
 * the reasons that the run itself would give.
 * @param progress told how far it is
 * @throws Error where a suite fails by a fault of ours
 */
export async function rehearse(
  request: RunRequest,
  capabilities: Capabilities,
  progress: SuiteProgress,
): Promise<DoctorPlan[]> {
  const folder = mkdtempSync(join(tmpdir(), "tallystick-doctor-"));
  try {
    const paper: RunRequest = { ...request, folder, paper: capabilities, messages: false };
    const failures = await runSuites(paper, progress).done;
    const { events } = readLog(readFileSync(join(folder, LOG_NAME), "utf8"));
    const fault = events.find((event) => event.type === "fault");
    if (failures[0] !== undefined || fault !== undefined) throw new Error(failures[0] ?? fault?.message);
    return planOf(events);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What would run and what not, by suite and agreement, from the log of a rehearsal. */
export function planOf(events: readonly LogEvent[]): DoctorPlan[] {
  const plans = new Map<string, DoctorPlan>();
  const planned = new Map<string, DoctorPlan>();
  for (const event of events) {
    if (event.type === "scenario-started") {
      const { suite, agreement, scenario } = event;
      const key = `${suite} ${agreement}`;
      const plan = plans.get(key) ?? { suite, agreement, runs: 0, notRun: [] };
      plans.set(key, plan);
      planned.set(scenario, plan);
      plan.runs += 1;
    }
    if (event.type !== "could-not-run") continue;
    const plan = planned.get(event.scenario);
    if (plan === undefined) continue;
    plan.runs -= 1;
    const same = plan.notRun.find(({ reason }) => reason.en === event.reason.en);
    if (same === undefined) plan.notRun.push({ scenarios: 1, reason: event.reason });
    else same.scenarios += 1;
  }
  return [...plans.values()];
}
