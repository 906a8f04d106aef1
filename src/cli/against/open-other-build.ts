import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { Fault, FaultPlan } from "../../../schemas/run/fault-plan.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { AgainstSetting } from "../../engine/against/against-run.js";
import { readFirstMove } from "../../engine/first-move.js";
import { guardPort } from "../../engine/guard-port.js";
import type { LenderCallObserver } from "../../lender/lender-port.js";
import { intendedBy } from "../../verdict/compare-runs/intended.js";
import { loadConfig } from "../config/load-config.js";
import { openConnection } from "../config/open-connection.js";
import { engineWorld } from "../run/engine-world.js";
import { messageWriter } from "../run/messages/message-writer.js";
import { obstacleOf } from "../run/obstacle-of.js";
import { isStopped } from "../run/stop-signal.js";
import type { AgainstRequest } from "./against-request.js";

/** Folder in a run's folder that takes what is kept of the build to be compared with. */
export const AGAINST_FOLDER = "against";

/** The build to be compared with, opened. */
export interface OtherBuild {
  /** What it can do. */
  readonly capabilities: Capabilities;
  /** Accounts that the next cohort may open there. */
  accountsForNextCohort(): number;
  /** Why an agreement cannot be lived under there; null when it can. */
  obstacle(agreement: Agreement, canReset: boolean): Bilingual | null;
  cannot(plan: FaultPlan): readonly Fault[];
  /**
   * What the engine needs to live beside it.
   * @param both what both builds can do
   */
  setting(both: Capabilities): AgainstSetting;
  close(): Promise<void>;
}

/**
 * Opens the build to be compared with.
 * @param folder that of the run
 * @param messages whether its messages are kept
 * @throws ConfigError, BureauCannotListen, LenderUnreachable, LenderAnswerError, LenderModuleError, LenderProcessError
 */
export async function openOtherBuild(
  request: AgainstRequest,
  folder: string,
  messages: boolean,
  onCall: LenderCallObserver,
): Promise<OtherBuild> {
  const config = await loadConfig(request.configPath, process.env);
  const { target = config.target, delivery = config.delivery } = request;
  if (target === undefined || delivery === undefined) throw new Error(`There is no lender for "${request.name}".`);
  const own = join(folder, AGAINST_FOLDER);
  mkdirSync(own, { recursive: true });
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
  return {
    capabilities,
    accountsForNextCohort: () => guarded.accountsLeft(),
    obstacle: (agreement, canReset) => {
      const found = obstacleOf(agreement, { ...capabilities, canReset }, connection.delivery);
      return found === null ? null : { en: `${request.name}: ${found.en}`, zh: `${request.name}：${found.zh}` };
    },
    cannot: (plan) => connection.line.cannot(plan),
    setting(both) {
      const world = engineWorld(connection, guarded, both, config);
      return {
        name: request.name,
        world: both.canReset ? world : { ...world, port: readFirstMove(world.port) },
        ...(messages ? { keepMessage: messageWriter(own) } : {}),
        intended: (difference) => intendedBy(request.intended, difference),
      };
    },
    close: () => connection.close(),
  };
}

/** What both of two builds can do, by what each can. */
export function bothCan(mine: Capabilities, other: Capabilities | undefined): Capabilities {
  if (other === undefined) return mine;
  const least = (one: number | undefined, two: number | undefined): number | undefined =>
    one === undefined || two === undefined ? (one ?? two) : Math.min(one, two);
  const accounts = least(mine.limits.accounts, other.limits.accounts);
  const clockSteps = least(mine.limits.clockSteps, other.limits.clockSteps);
  return {
    ...mine,
    canReset: mine.canReset && other.canReset,
    clockMovable: mine.clockMovable && other.clockMovable,
    feedback: mine.feedback === true && other.feedback === true,
    corrections: mine.corrections === true && other.corrections === true,
    products: mine.products.filter((product) => other.products.includes(product)),
    events: (mine.events ?? []).filter((event) => other.events?.includes(event) === true),
    limits: {
      ...mine.limits,
      ...(accounts === undefined ? {} : { accounts }),
      ...(clockSteps === undefined ? {} : { clockSteps }),
    },
  };
}
