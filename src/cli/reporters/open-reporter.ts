import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { guardPort } from "../../engine/guard-port.js";
import type { SuiteRun } from "../../engine/suite-run.js";
import type { LenderCallObserver } from "../../lender/lender-port.js";
import { openConnection } from "../config/open-connection.js";
import type { RunConfig, RunReporter } from "../config/run-config.js";
import { type CallRecorder, createCallRecorder } from "../run/call-recorder.js";
import { engineWorld } from "../run/engine-world.js";
import { obstacleOf } from "../run/obstacle-of.js";
import { isStopped } from "../run/stop-signal.js";

/** Folder in a run's folder that takes what is kept of others who lend. */
export const REPORTERS_FOLDER = "reporters";

/** Another who lends together with the lender under test, opened. */
export interface OpenReporter {
  readonly name: string;
  readonly run: SuiteRun;
  readonly capabilities: Capabilities;
  /** Accounts that the next cohort may open there. */
  accountsForNextCohort(): number;
  /** The agreement of the run as this one lives by it: with its own provider code. */
  agreementOf(agreement: Agreement): Agreement;
  /** Why it cannot live under the agreement of the run; null when it can. */
  obstacle(agreement: Agreement): Bilingual | null;
  close(): Promise<void>;
}

/** What is needed beside the reporter to open it. */
export interface ReporterOptions {
  readonly config: Pick<RunConfig, "limits" | "sm4">;
  /** That of the run. */
  readonly folder: string;
  readonly onCall: LenderCallObserver;
  /** Makes the run of its cohorts from its side of the world. */
  readonly runOf: (side: ReporterSide) => SuiteRun;
}

/** What a run against a reporter is made from. */
export interface ReporterSide {
  readonly name: string;
  readonly world: ReturnType<typeof engineWorld>;
  readonly capabilities: Capabilities;
  readonly takeExchanges: () => ReturnType<CallRecorder["take"]>;
}

/** Opens all who lend too; where one cannot be opened, none is left open. @throws as openReporter */
export async function openReporters(
  reporters: readonly RunReporter[],
  options: ReporterOptions,
): Promise<readonly OpenReporter[]> {
  const opened: OpenReporter[] = [];
  try {
    for (const one of reporters) opened.push(await openReporter(one, options));
    return opened;
  } catch (error) {
    await Promise.all(opened.map((one) => one.close()));
    throw error;
  }
}

/**
 * Opens another who lends.
 * @throws BureauCannotListen, LenderUnreachable, LenderAnswerError, LenderModuleError, LenderProcessError
 */
async function openReporter(reporter: RunReporter, options: ReporterOptions): Promise<OpenReporter> {
  const { name, provider, target, delivery } = reporter;
  const { config } = options;
  const own = join(options.folder, REPORTERS_FOLDER, name);
  mkdirSync(own, { recursive: true });
  const calls = createCallRecorder(options.onCall);
  const onCall: LenderCallObserver = (call) => calls.record(call);
  const connection = await openConnection({ target, delivery, limits: config.limits, onCall, folder: own });
  const capabilities = await connection.port.capabilities().catch(async (error: unknown) => {
    await connection.close();
    throw error;
  });
  const { accountsPerCohort: accounts, clockStepsPerCohort: clockSteps } = config.limits;
  const guarded = guardPort(connection.port, {
    perCohort: { accounts, clockSteps },
    betweenResets: capabilities.limits,
    stopped: isStopped,
  });
  const most = Math.min(accounts ?? Number.POSITIVE_INFINITY, capabilities.limits.accounts ?? Number.POSITIVE_INFINITY);
  const agreementOf = (agreement: Agreement): Agreement => agreementAt(provider, agreement);
  return {
    name,
    capabilities,
    run: options.runOf({
      name,
      world: engineWorld(connection, guarded, capabilities, config),
      capabilities,
      takeExchanges: () => calls.take(),
    }),
    accountsForNextCohort: () => (capabilities.canReset ? most : Math.min(most, guarded.accountsLeft())),
    agreementOf,
    obstacle(agreement) {
      if (agreement.provider === provider) return sameCode(name, provider);
      const found = obstacleOf(agreementOf(agreement), capabilities, connection.delivery);
      return found === null ? null : { en: `${name}: ${found.en}`, zh: `${name}：${found.zh}` };
    },
    close: () => connection.close(),
  };
}

/** An agreement with another provider code; where the institution manages its accounts itself, so does the other one. */
function agreementAt(provider: string, agreement: Agreement): Agreement {
  const { managingOrganisation } = agreement;
  const itself = managingOrganisation === agreement.provider ? { managingOrganisation: provider } : {};
  return { ...agreement, ...itself, provider };
}

function sameCode(name: string, provider: string): Bilingual {
  return {
    en: `${name} has the provider code of the lender itself, ${provider}, under this agreement`,
    zh: `${name} 的机构代码与被测机构在本约定下的代码相同（${provider}）`,
  };
}
