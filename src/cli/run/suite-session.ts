import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import type { Fault, FaultPlan } from "../../../schemas/run/fault-plan.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { createLogWriter } from "../../engine/event-log/log-writer.js";
import { faultsWithin } from "../../engine/every-fault.js";
import { type GuardedPort, guardPort } from "../../engine/guard-port.js";
import { SuiteRun } from "../../engine/suite-run.js";
import type { LenderCall } from "../../lender/lender-port.js";
import { maskLogEvent, withoutSecrets } from "../../report/masking/mask-log-event.js";
import { createSentValues } from "../../report/masking/sent-values.js";
import { bothCan, type OtherBuild, openOtherBuild } from "../against/open-other-build.js";
import { loadConfig } from "../config/load-config.js";
import { type LenderConnection, openConnection } from "../config/open-connection.js";
import type { RunConfig } from "../config/run-config.js";
import { openPaperConnection } from "../paper/paper-connection.js";
import { PaperRun } from "../paper/paper-run.js";
import { recordingWriter } from "../record/recording-writer.js";
import { type OpenReporter, openReporters } from "../reporters/open-reporter.js";
import { reporterRun } from "../reporters/reporter-run.js";
import { toolVersion } from "../tool-version.js";
import { agreementsLived } from "./agreements-lived.js";
import { createCallRecorder } from "./call-recorder.js";
import { type CommonSetting, commonSetting } from "./common-setting.js";
import { countCoverage } from "./count-coverage.js";
import { engineWorld } from "./engine-world.js";
import { faultOf } from "./fault-of.js";
import { fileSink } from "./file-sink.js";
import { obstacleOf } from "./obstacle-of.js";
import { LOG_NAME, type RunRequest, readRunRequest, reportersOf } from "./run-request.js";
import { ShardPlan } from "./shard/shard-plan.js";
import { isStopped } from "./stop-signal.js";

/** What the suites of one run share: the lender, the agreements, the log. */
export interface SuiteSession {
  readonly request: RunRequest;
  readonly run: SuiteRun;
  /** Which scenarios are lived here, and the place of each in the whole run. */
  readonly plan: ShardPlan;
  readonly capabilities: Capabilities;
  readonly agreements: readonly Agreement[];
  /** Why an agreement cannot be lived under with this lender; null when it can. */
  obstacle(agreement: Agreement): Bilingual | null;
  /** The faults of a plan that the delivery has no place for. */
  cannot(plan: FaultPlan): readonly Fault[];
  /** Whether the lender takes feedback files and puts right what they refuse. */
  readonly takesFeedback: boolean;
  /** Whether it takes events that correct what was reported. */
  readonly takesCorrections: boolean;
  /** Others who lend together with the lender, in their order; none on paper and in a run without joint loans. */
  readonly reporters: readonly OpenReporter[];
  /** Endpoints that are configured: the lender's own, and theirs. */
  readonly endpoints: number;
  log(event: LogEvent): void;
  /** Accounts that one cohort may open; Infinity where no limit is known. */
  readonly accountsPerCohort: number;
  /** Accounts that the next cohort may open: fewer and fewer where the lender bears so many and cannot be reset. */
  accountsForNextCohort(): number;
  /** Told by each suite when it is over; the last one closes the lender. */
  release(): Promise<void>;
}

let shared: Promise<SuiteSession> | null = null;

/** The session of this process, opened by the first suite that asks. */
export function suiteSession(): Promise<SuiteSession> {
  shared ??= openSession(readRunRequest(process.env) ?? standaloneRequest());
  return shared;
}

/** Opens a session for a request; what stands in the way is logged as a fault and thrown. */
export async function openSession(request: RunRequest): Promise<SuiteSession> {
  const mask = request.reveal === true ? withoutSecrets : maskLogEvent;
  const writer = createLogWriter(fileSink(join(request.folder, LOG_NAME)), mask);
  const sent = createSentValues();
  const log = (event: LogEvent): void => writer.append(request.reveal === true ? event : sent.withoutThem(event));
  try {
    return await connect(request, log, (call) => sent.remember(call));
  } catch (error) {
    log({ type: "fault", ...faultOf(error) });
    throw error;
  }
}

async function connect(
  request: RunRequest,
  log: (event: LogEvent) => void,
  onCall: (call: LenderCall) => void,
): Promise<SuiteSession> {
  const config = await loadConfig(request.configPath, process.env);
  const target = request.target ?? config.target;
  const delivery = request.delivery ?? config.delivery;
  if (target === undefined || delivery === undefined) {
    throw new Error("No lender is named: write a tallystick.config.ts or give --config.");
  }
  const calls = createCallRecorder(onCall);
  const { limits } = config;
  const { folder, paper } = request;
  const connection =
    paper === undefined
      ? await openConnection({ target, delivery, limits, onCall: (call) => calls.record(call), folder })
      : await openPaperConnection({ target, delivery, limits, capabilities: paper });
  const closing = async (error: unknown): Promise<never> => {
    await connection.close();
    throw error;
  };
  const own = await connection.port.capabilities().catch(closing);
  const { against, messages = true } = request;
  const other =
    against === undefined ? undefined : await openOtherBuild(against, folder, messages, onCall).catch(closing);
  // What is lived on two builds is what both can live.
  const capabilities = bothCan(own, other?.capabilities);
  const agreements = agreementsLived(request.agreements ?? config.agreements, capabilities);
  const { accountsPerCohort: accounts, clockStepsPerCohort: clockSteps } = config.limits;
  const guarded = guardPort(connection.port, {
    perCohort: { accounts, clockSteps },
    betweenResets: own.limits,
    stopped: isStopped,
  });
  const perCohort = accountsPerCohort(config, capabilities);
  const accountsLeft = (): number => Math.min(guarded.accountsLeft(), other?.accountsForNextCohort() ?? perCohort);
  const common = commonSetting(request, config, log);
  const lenderSide = { connection, guarded, other, takeExchanges: () => calls.take() };
  const named = reportersOf(request, config);
  const reporters =
    paper === undefined && request.suites.includes("joint")
      ? await openReporters(named, { config, folder, onCall, runOf: (side) => reporterRun(side, common) }).catch(
          async (error: unknown) => {
            await other?.close();
            return closing(error);
          },
        )
      : [];
  let left = request.suites.length;
  return {
    request,
    capabilities,
    agreements,
    plan: new ShardPlan(request.shard),
    log,
    run: suiteRun(request, config, lenderSide, capabilities, common),
    reporters,
    endpoints: 1 + named.length,
    cannot: (plan) => faultsOfBoth(connection.line.cannot(plan), other?.cannot(plan) ?? []),
    takesFeedback: capabilities.feedback === true,
    takesCorrections: capabilities.corrections === true,
    accountsPerCohort: perCohort,
    accountsForNextCohort: () => (capabilities.canReset ? perCohort : Math.min(perCohort, accountsLeft())),
    obstacle: (agreement) =>
      obstacleOf(agreement, { ...own, canReset: capabilities.canReset }, connection.delivery) ??
      other?.obstacle(agreement, capabilities.canReset) ??
      null,
    async release() {
      left -= 1;
      if (left > 0) return;
      await Promise.all([connection.close(), other?.close(), ...reporters.map((one) => one.close())]);
    },
  };
}

/** The lender's side of a run. */
interface LenderSide {
  readonly connection: LenderConnection;
  readonly guarded: GuardedPort;
  /** The build to be compared with. */
  readonly other: OtherBuild | undefined;
  readonly takeExchanges: () => ReturnType<ReturnType<typeof createCallRecorder>["take"]>;
}

function suiteRun(
  request: RunRequest,
  config: RunConfig,
  { connection, guarded, other, takeExchanges }: LenderSide,
  capabilities: Capabilities,
  common: CommonSetting,
): SuiteRun {
  const reachable = faultsWithin((plan) => connection.line.cannot(plan), capabilities.feedback === true);
  const Run = request.paper === undefined ? SuiteRun : PaperRun;
  return new Run({
    ...common,
    world: engineWorld(connection, guarded, capabilities, config),
    ...(other === undefined ? {} : { against: other.setting(capabilities) }),
    canReset: capabilities.canReset,
    // A lender that keeps its book must not take this run's accounts for those of an earlier one.
    reference: capabilities.canReset ? "t" : `t${randomBytes(4).toString("hex")}`,
    shrink: { cohorts: 60, sideBySide: Math.min(60, accountsPerCohort(config, capabilities)) },
    keepLives: recordingWriter(request.folder, {
      type: "recording",
      recordingVersion: 1,
      tool: { name: "tallystick", version: toolVersion() },
      recordedAt: new Date().toISOString(),
      seed: request.seed,
      suites: [...request.suites],
    }),
    takeExchanges,
    coverage: (judged) => countCoverage(judged, reachable),
  });
}

/** The faults that at least one of two deliveries has no place for. */
function faultsOfBoth(mine: readonly Fault[], other: readonly Fault[]): readonly Fault[] {
  return [...new Set([...mine, ...other])];
}

function accountsPerCohort(config: RunConfig, capabilities: Capabilities): number {
  const limits = [capabilities.limits.accounts, config.limits.accountsPerCohort];
  return Math.min(...limits.map((limit) => limit ?? Number.POSITIVE_INFINITY));
}

/** What a suite does when it is started by plain vitest and nothing else says. */
function standaloneRequest(): RunRequest {
  const seed = Number(process.env["TALLYSTICK_SEED"] ?? "1");
  return { seed, lives: 100, suites: ["contract"], folder: join(process.cwd(), "reports", "standalone") };
}
