import { relative } from "node:path";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { DoctorCheck, DoctorPlan, DoctorReport } from "../../../schemas/run/doctor-report.js";
import { agreementByName, defaultAgreements } from "../../generate/agreements.js";
import { calendarByName } from "../../ledger/calendar-by-name.js";
import { ExitCode, type ExitCodeValue } from "../../verdict/exit-code.js";
import { ConfigError } from "../config/config-error.js";
import type { RunConfig } from "../config/run-config.js";
import type { NamedLender } from "../run/lender-target.js";
import { type RunRequest, startOf } from "../run/run-request.js";
import { toolVersion } from "../tool-version.js";
import { askLender } from "./ask-lender.js";
import { both, notChecked } from "./check.js";
import { agreementCheck, calendarCheck, timeZoneCheck } from "./checks/agreement-checks.js";
import { clockCheck } from "./checks/clock-check.js";
import { refusedConfigurationChecks } from "./checks/configuration-checks.js";
import { keysCheck } from "./checks/keys-check.js";
import { capabilitiesCheck, channelsCheck, limitsCheck } from "./checks/lender-checks.js";
import { diskCheck, type Machine, nodeCheck, timeZoneDataCheck } from "./checks/machine-checks.js";
import { tlsCheck } from "./checks/tls-check.js";

/** What an examination is made of, and what it touches. */
export interface Examination {
  readonly machine: Machine;
  /** The configuration, or why it is refused. */
  readonly config: RunConfig | ConfigError;
  /** The lender and the run that are asked for; throws a UsageError where no lender is named. */
  readonly asked: (config: RunConfig) => { readonly lender: NamedLender; readonly request: RunRequest };
  /** The instant at which it is made, and as epoch milliseconds. */
  readonly at: string;
  readonly atMs: number;
  /** Goes through the suites on paper. */
  readonly rehearse: (request: RunRequest, capabilities: Capabilities) => Promise<DoctorPlan[]>;
}

/** Looks at everything that a run needs, and changes nothing at the lender. */
export async function examine(examination: Examination): Promise<DoctorReport> {
  const { config, at } = examination;
  const begun = { doctorVersion: 1, tool: { name: "tallystick", version: toolVersion() }, at } as const;
  if (config instanceof ConfigError) {
    const checks = [nodeCheck(examination.machine), ...refusedConfigurationChecks(config), notAsked()];
    return { ...begun, ...fileOf(config.file), exitCode: ExitCode.usage, checks, plan: [] };
  }
  const { lender, request } = examination.asked(config);
  const checks: DoctorCheck[] = [
    ...machineChecks(examination.machine, config, request),
    ...(config.file === undefined
      ? []
      : refusedConfigurationChecks(new ConfigError(shown(config.file), [])).slice(0, 1)),
    keysCheck({ ...config, target: lender.target }),
    tlsCheck({ ...config, target: lender.target }, examination.atMs),
  ];
  const answered = await askLender(lender, config);
  checks.push(...answered.checks);
  const { target, delivery } = lender;
  const described = {
    ...begun,
    ...fileOf(config.file),
    target: target.kind === "http" ? target.baseUrl : shown(target.module),
    driving: target.kind,
    delivery: delivery.kind,
  };
  if (answered.capabilities === undefined) {
    return { ...described, exitCode: answered.exitCode, checks, plan: [] };
  }
  const { capabilities, newestFile } = answered;
  const agreements = agreementsOf(request, config, capabilities);
  const start = startOf(request, config);
  checks.push(
    capabilitiesCheck(capabilities),
    channelsCheck(capabilities, delivery.kind),
    limitsCheck(capabilities, config.limits),
    clockCheck({ capabilities, start, newestFile }),
    timeZoneCheck(capabilities, agreements),
    agreementCheck(capabilities, agreements),
    calendarCheck(agreements, start, ({ calendar }) => calendarByName(calendar)),
  );
  const plan = await examination.rehearse(request, capabilities);
  return { ...described, capabilities, exitCode: exitCodeOf(checks, plan), checks, plan };
}

function machineChecks(machine: Machine, config: RunConfig, request: RunRequest): DoctorCheck[] {
  const zones = new Set(agreementsOf(request, config, null).map(({ timeZone }) => timeZone));
  return [nodeCheck(machine), timeZoneDataCheck(machine, [...zones]), diskCheck(machine, config.reportsDir)];
}

/** The agreements that a run would live under; of a lender that keeps its book its own where none is asked for. */
function agreementsOf(
  { agreements }: RunRequest,
  config: RunConfig,
  capabilities: Capabilities | null,
): readonly Agreement[] {
  const wanted = agreements ?? config.agreements;
  if (wanted !== undefined)
    return wanted.flatMap((one) => (typeof one === "string" ? (agreementByName(one) ?? []) : one));
  return capabilities === null || capabilities.canReset ? defaultAgreements : [capabilities.agreement];
}

function exitCodeOf(checks: readonly DoctorCheck[], plan: readonly DoctorPlan[]): ExitCodeValue {
  const bad = checks.some(({ state }) => state === "problem") || plan.some(({ notRun }) => notRun.length > 0);
  return bad ? ExitCode.incomplete : ExitCode.conformant;
}

function notAsked(): DoctorCheck {
  return notChecked("lender", both("once the configuration is right", "配置正确后方可检查"));
}

function fileOf(file: string | undefined): Pick<DoctorReport, "configuration"> {
  return file === undefined ? {} : { configuration: shown(file) };
}

/** A path as it is typed from here, where that is shorter. */
function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}
