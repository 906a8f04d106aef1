import { dirname, resolve } from "node:path";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import { agreementNames } from "../../generate/agreements.js";
import { isKnownTimeZone } from "../../ledger/known-time-zone.js";
import { defaultCallLimits } from "../../lender/call-limits.js";
import { didYouMean } from "../../verdict/did-you-mean.js";
import type { ConfigProblem } from "./config-error.js";
import { resolveDelivery } from "./resolve-delivery.js";
import { resolveJudgement } from "./resolve-judgement.js";
import { resolveRegressions } from "./resolve-regressions.js";
import { resolveReporters } from "./resolve-reporters.js";
import type { Environment } from "./resolve-secret.js";
import { resolveSm4 } from "./resolve-sm4.js";
import { resolveTarget } from "./resolve-target.js";
import type { RunConfig, RunLimits } from "./run-config.js";
import { isStart } from "./start.js";

/** Largest message file where the configuration gives no limit. */
const defaultFileBytes = 64 * 1024 * 1024;

/** A configuration of the right shape, ready for use; what is wrong with its values is noted in `problems`. */
export function resolveConfig(
  config: TallystickConfig,
  file: string,
  env: Environment,
  problems: ConfigProblem[],
): RunConfig {
  const folder = dirname(file);
  return {
    file,
    target: resolveTarget(config.target, folder, env, problems),
    delivery: resolveDelivery(config, folder, problems),
    reporters: resolveReporters(config.reporters ?? [], folder, env, problems),
    agreements: resolveAgreements(config, problems),
    seed: config.seed,
    lives: config.lives,
    start: resolveStart(config, problems),
    suites: config.suites,
    reportsDir: resolve(folder, config.reportsDir ?? "reports"),
    regressions: resolveRegressions(config.regressions, folder, problems),
    limits: resolveLimits(config.limits ?? {}),
    sm4: config.sm4 && resolveSm4(config.sm4, env, problems),
    judgement: resolveJudgement(config.judgement, folder),
  };
}

/** The agreements as given; a name that no built-in one has is a problem, and so are two of one name. */
function resolveAgreements({ agreements }: TallystickConfig, problems: ConfigProblem[]): RunConfig["agreements"] {
  const seen = new Set<string>();
  for (const [index, one] of (agreements ?? []).entries()) {
    const name = typeof one === "string" ? one : one.name;
    if (seen.has(name)) {
      const message = `is named ${name}, as one before it. Give each its own name: the report tells them apart by it.`;
      problems.push({ field: ["agreements", String(index)], message });
    }
    seen.add(name);
    if (typeof one !== "string" && !isKnownTimeZone(one.timeZone)) {
      const message = `is no time zone that is known here; received "${one.timeZone}". Expected an IANA name such as Asia/Shanghai.`;
      problems.push({ field: ["agreements", String(index), "timeZone"], message });
    }
    if (typeof one !== "string" || agreementNames.includes(one)) continue;
    const likely = didYouMean(one, agreementNames);
    const question = likely === undefined ? "." : `; did you mean ${likely}?`;
    const message = `names no built-in agreement${question} There are ${agreementNames.join(", ")}; any other is written out.`;
    problems.push({ field: ["agreements", String(index)], message });
  }
  return agreements;
}

/** What a run has without a configuration: no target, and every default. */
export function configWithoutFile(folder: string): RunConfig {
  return {
    file: undefined,
    target: undefined,
    delivery: undefined,
    reporters: [],
    agreements: undefined,
    seed: undefined,
    lives: undefined,
    start: undefined,
    suites: undefined,
    reportsDir: resolve(folder, "reports"),
    regressions: resolveRegressions(undefined, folder, []),
    limits: resolveLimits({}),
    sm4: undefined,
    judgement: undefined,
  };
}

function resolveStart({ start }: TallystickConfig, problems: ConfigProblem[]): string | undefined {
  if (start !== undefined && !isStart(start)) {
    problems.push({ field: ["start"], message: `is no day or time that there is; received "${start}".` });
  }
  return start;
}

function resolveLimits(limits: NonNullable<TallystickConfig["limits"]>): RunLimits {
  return {
    concurrentCalls: limits.concurrentCalls ?? defaultCallLimits.concurrentCalls,
    clockStepsPerCohort: limits.clockStepsPerCohort,
    accountsPerCohort: limits.accountsPerCohort,
    callMs: limits.callMs ?? defaultCallLimits.callMs,
    clockMs: limits.clockMs ?? defaultCallLimits.clockMs,
    answerBytes: limits.answerBytes ?? defaultCallLimits.answerBytes,
    fileBytes: limits.fileBytes ?? defaultFileBytes,
  };
}
