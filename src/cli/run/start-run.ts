import type { RunStarted } from "../../../schemas/run/event-log.js";
import { agreementByName, defaultAgreements } from "../../generate/agreements.js";
import { askBoth } from "../against/ask-both.js";
import type { ChosenBuild } from "../against/chosen-builds.js";
import type { RunConfig } from "../config/run-config.js";
import { toolVersion } from "../tool-version.js";
import { addressOf } from "./address-of.js";
import { type ExecutedRun, executeRun } from "./execute-run.js";
import type { NamedLender } from "./lender-target.js";
import { onInterrupt } from "./on-interrupt.js";
import { makePolicy, type PolicyInput } from "./policy/make-policy.js";
import { preflight } from "./preflight.js";
import { progressLine } from "./progress-line.js";
import { progressScreen } from "./progress-screen.js";
import { type RunRequest, startOf } from "./run-request.js";
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
  const started = describeRun(request, lender, config);
  const { agreements } = started;
  const { judgement } = config;
  const { against } = request;
  const policy = {
    ...makePolicy({ ...judging, judgement, agreements, now: new Date().toISOString() }),
    ...(against === undefined ? {} : { intended: [...against.intended] }),
  };
  const progress = progressLine(progressScreen());
  const start = startOf(request, config);
  const mine = await preflight(lender, config, start, request.folder);
  const ask = old === undefined ? mine : await askBoth(mine, old, start);
  try {
    return await executeRun({
      folder: request.folder,
      started,
      policy,
      now: () => new Date().toISOString(),
      onInterrupt,
      preflight: ask,
      begin: (folder) => runSuites({ ...request, folder }, progress),
    });
  } finally {
    progress.clear();
  }
}

/** What the first line of a log says about a run. */
export function describeRun(
  request: RunRequest,
  lender: NamedLender,
  config: RunConfig,
): Omit<RunStarted, "type" | "logVersion" | "at"> {
  const wanted = request.agreements ?? config.agreements;
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
    ...(request.shard === undefined ? {} : { shard: request.shard }),
    ...(against === undefined ? {} : { builds: [...against.builds] }),
    ...(request.reveal === true ? { revealed: true } : {}),
    agreements:
      wanted === undefined
        ? [...defaultAgreements]
        : wanted.flatMap((one) => (typeof one === "string" ? (agreementByName(one) ?? []) : one)),
  };
}
