import { randomBytes } from "node:crypto";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { Exchange } from "../../../schemas/run/event-log.js";
import type { Life } from "../../../schemas/run/life.js";
import { Attempts } from "../../engine/attempts.js";
import { guardPort } from "../../engine/guard-port.js";
import type { JudgedCohort } from "../../engine/judge-cohort.js";
import { makeCounterexample } from "../../engine/make-counterexample.js";
import { NotRun } from "../../engine/not-run.js";
import { agreementByName, agreementNames } from "../../generate/agreements.js";
import { ReadingTracker } from "../../reconcile/reading-tracker.js";
import { makeReport } from "../../report/model/make-report.js";
import { renderStory } from "../../report/terminal/render-story.js";
import type { LenderConnection } from "../config/open-connection.js";
import type { RunConfig } from "../config/run-config.js";
import { engineWorld } from "../run/engine-world.js";
import { obstacleOf } from "../run/obstacle-of.js";
import type { LivedLives, LiveOptions, TestedLender } from "./tested-lender.js";

/** A lender that has been connected to, each call of `live` waiting for the one before: there is one clock. */
export function liveOneByOne(
  connection: LenderConnection,
  capabilities: Capabilities,
  config: RunConfig,
  takeExchanges: () => readonly Exchange[],
): TestedLender {
  const { accountsPerCohort: accounts, clockStepsPerCohort: clockSteps } = config.limits;
  const guarded = guardPort(connection.port, {
    perCohort: { accounts, clockSteps },
    betweenResets: capabilities.limits,
    stopped: () => false,
  });
  const world = engineWorld(connection, guarded, capabilities, config);
  const { canReset } = capabilities;
  const attempts = new Attempts({
    world,
    canReset,
    start: config.start,
    // A lender that keeps its book must not take these accounts for those of an earlier test.
    reference: canReset ? "t" : `t${randomBytes(4).toString("hex")}`,
  });
  let count = 0;
  const live = async (lives: readonly Life[], options: LiveOptions): Promise<LivedLives> => {
    const agreement = agreementOf(options.agreement, capabilities);
    const obstacle = obstacleOf(agreement, capabilities, connection.delivery);
    if (obstacle !== null) throw new NotRun(obstacle);
    const { faults } = options;
    const misplaced = faults === undefined ? [] : connection.line.cannot(faults);
    if (misplaced.length > 0) throw new NotRun(noPlace(misplaced.map(({ kind }) => kind)));
    takeExchanges();
    const lineage = { scenario: "own", cohort: count };
    count += 1;
    const lot = { lives, ...(faults === undefined ? {} : { faults }) };
    return told(await attempts.judge(agreement, lot, { lineage, tracker: new ReadingTracker() }));
  };
  const told = (judged: JudgedCohort): LivedLives => {
    if (judged.findings.length === 0) return { findings: [], story: "" };
    const counterexample = makeCounterexample({
      scenario: "own",
      agreementName: judged.lived.cohort.agreement.name,
      seed: 0,
      cohort: 0,
      signature: "own",
      shown: judged,
      shrunk: { tried: 0, state: "complete", path: "" },
      profile: world.profile,
      shrinkable: true,
      exchanges: takeExchanges(),
      number: ({ id }) => id,
      writeReplay: () => "",
    });
    const { findings } = makeReport([counterexample]);
    return { findings, story: renderStory(counterexample, judged.lived.cohort.agreement.timeZone) };
  };
  let before: Promise<unknown> = Promise.resolve();
  return {
    capabilities,
    async live(lives, options = {}) {
      const mine = before.then(() => live(lives, options));
      before = mine.catch(() => undefined);
      return mine;
    },
    async close() {
      await before;
      await connection.close();
    },
  };
}

function agreementOf(wanted: LiveOptions["agreement"], capabilities: Capabilities): Agreement {
  if (wanted === undefined) return capabilities.agreement;
  if (typeof wanted !== "string") return wanted;
  const agreement = agreementByName(wanted);
  if (agreement !== null) return agreement;
  throw new RangeError(
    `No agreement is called "${wanted}". Built in are ${agreementNames.join(", ")}; write others out.`,
  );
}

function noPlace(kinds: readonly string[]): NotRun["reason"] {
  const names = kinds.join(", ");
  return {
    en: `the faults (${names}) have no place in the way in which files are delivered here`,
    zh: `故障（${names}）无法在此报送方式下注入`,
  };
}
