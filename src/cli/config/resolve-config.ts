import { dirname, resolve } from "node:path";
import type { TallystickConfig } from "../../../schemas/run/config.js";
import { agreementNames } from "../../generate/agreements.js";
import { isKnownTimeZone } from "../../ledger/known-time-zone.js";
import { defaultCallLimits } from "../../lender/call-limits.js";
import { didYouMean } from "../../verdict/did-you-mean.js";
import type { ConfigProblem } from "./config-error.js";
import { resolveJudgement } from "./resolve-judgement.js";
import { resolveRegressions } from "./resolve-regressions.js";
import type { Environment } from "./resolve-secret.js";
import { resolveSm4 } from "./resolve-sm4.js";
import { resolveTarget } from "./resolve-target.js";
import { defaultBureauPort, type RunConfig, type RunDelivery, type RunLimits } from "./run-config.js";
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

function resolveDelivery(config: TallystickConfig, folder: string, problems: ConfigProblem[]): RunDelivery {
  const { delivery, target } = config;
  if (delivery.kind === "pull") return { kind: "pull" };
  if (delivery.kind === "folder") return { kind: "folder", path: resolve(folder, delivery.path) };
  const { port, host, publicUrl } = delivery;
  const listens = port !== undefined || host !== undefined || publicUrl !== undefined;
  const via = delivery.via ?? (target.kind === "in-process" && !listens ? "caught" : "socket");
  if (via === "caught" && target.kind === "http") {
    const message = 'is "caught", which works for an in-process target only. Leave it out.';
    problems.push({ field: ["delivery", "via"], message });
  }
  if (via === "caught" && listens) {
    const message = 'is "caught", so that nothing listens: leave out port, host and publicUrl, or via.';
    problems.push({ field: ["delivery", "via"], message });
  }
  if (publicUrl !== undefined && !URL.canParse(publicUrl)) {
    problems.push({ field: ["delivery", "publicUrl"], message: "is no URL." });
  }
  return {
    kind: "push",
    via,
    host: host ?? "127.0.0.1",
    port: port ?? (target.kind === "in-process" ? 0 : defaultBureauPort),
    publicUrl: publicUrl?.replace(/\/+$/, ""),
  };
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
