import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { RunStarted } from "../../../schemas/run/event-log.js";
import type { Policy } from "../../../schemas/run/policy.js";
import { checkBoth } from "../against/check-both.js";
import type { ChosenBuild } from "../against/chosen-builds.js";
import type { RunConfig, RunReporter } from "../config/run-config.js";
import { toolVersion } from "../tool-version.js";
import { addressOf } from "./address-of.js";
import { agreementsLived } from "./agreements-lived.js";
import { askFirst } from "./ask-first.js";
import { type ExecutedRun, executeRun } from "./execute-run.js";
import type { NamedLender } from "./lender-target.js";
import { onInterrupt } from "./on-interrupt.js";
import { makePolicy, type PolicyInput } from "./policy/make-policy.js";
import { preflight } from "./preflight.js";
import { progressLine } from "./progress-line.js";
import { progressScreen } from "./progress-screen.js";
import { type RunRequest, reportersOf, startOf } from "./run-request.js";
import { runSuites } from "./run-suites.js";

/**
 * Starts a run of suites against a lender and waits for its end. Progress goes to standard error.
 * @param judging How it is judged; absent: as an ordinary run, by what the configuration says.
 * @param old The build to be compared with, where there is one.
 * @throws ConfigError where a file of waivers or known failures cannot be used; nothing was run then.
 */
export async function startRun(
  request: RunRequest,
  lender: NamedLender,
  config: RunConfig,
  judging: Pick<PolicyInput, "mode" | "options"> = { mode: "run" },
  old?: ChosenBuild,
): Promise<ExecutedRun> {
  const { judgement } = config;
  const { against } = request;
  const policyUnder = (agreements: readonly Agreement[]): Policy => ({
    ...makePolicy({ ...judging, judgement, agreements, now: new Date().toISOString() }),
    ...(against === undefined ? {} : { intended: [...against.intended] }),
  });
  // A file of exemptions that cannot be used is told before the lender is asked for anything.
  policyUnder([]);
  const progress = progressLine(progressScreen());
  const start = startOf(request, config);
  const mine = await preflight(lender, config, start, request.folder);
  const check = old === undefined ? mine : await checkBoth(mine, old, start);
  const { capabilities, stopped } = await askFirst(check);
  const started = describeRun(request, lender, config, capabilities);
  try {
    return await executeRun({
      folder: request.folder,
      started,
      policy: policyUnder(started.agreements),
      now: () => new Date().toISOString(),
      onInterrupt,
      stopped,
      preflight: () => check.obstacle(),
      begin: (folder) => runSuites({ ...request, folder }, progress),
    });
  } finally {
    progress.clear();
  }
}

/**
 * What the first line of a log says about a run.
 * @param capabilities what the lender says that it can do; null where it has not been asked
 */
export function describeRun(
  request: RunRequest,
  lender: NamedLender,
  config: RunConfig,
  capabilities: Capabilities | null = null,
): Omit<RunStarted, "type" | "logVersion" | "at"> {
  const { against } = request;
  return {
    tool: { name: "tallystick", version: toolVersion() },
    profile: "pboc-g2",
    seed: request.seed,
    suites: [...request.suites],
    lives: request.suites.includes("property") ? request.lives : 0,
    driving: lender.target.kind,
    delivery: lender.delivery.kind,
    target: addressOf(lender),
    ...(capabilities === null
      ? {}
      : { sells: { products: [...capabilities.products], events: [...(capabilities.events ?? [])] } }),
    ...(request.shard === undefined ? {} : { shard: request.shard }),
    ...(against === undefined ? {} : { builds: [...against.builds] }),
    ...namesOf(reportersOf(request, config)),
    ...(request.reveal === true ? { revealed: true } : {}),
    agreements: [...agreementsLived(request.agreements ?? config.agreements, capabilities)],
  };
}

function namesOf(reporters: readonly RunReporter[]): Pick<RunStarted, "reporters"> {
  return reporters.length === 0 ? {} : { reporters: reporters.map(({ name }) => name) };
}
