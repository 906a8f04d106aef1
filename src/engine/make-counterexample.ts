import type { CounterexampleFound, Exchange, LifeStory } from "../../schemas/run/event-log.js";
import type { FaultPlan } from "../../schemas/run/fault-plan.js";
import type { Bilingual, Finding } from "../../schemas/run/finding.js";
import type { ReplayFile } from "../../schemas/run/replay.js";
import { instantAt } from "../ledger/business-day.js";
import type { ReportingProfile } from "../profiles/profile.js";
import { exchangesOf } from "./exchanges-of.js";
import type { JudgedCohort, JudgedLife } from "./judge-cohort.js";
import { lifeReports } from "./life-reports.js";
import { firstDay } from "./placement.js";
import type { Shrunk } from "./shrink.js";
import { rankFindings, renameFindings, tellStory } from "./tell-story.js";

/** What a counterexample is made from. */
export interface CounterexampleParts {
  readonly scenario: string;
  readonly agreementName: string;
  readonly seed: number;
  /** Position of the cohort in its scenario. */
  readonly cohort: number;
  readonly signature: string;
  readonly shown: JudgedCohort;
  readonly shrunk: Omit<Shrunk, "lives">;
  readonly profile: Pick<ReportingProfile, "creditReports">;
  /** Who was run, where that is not the lender under test; its findings begin with it. */
  readonly reporter?: string | undefined;
  /** Whether shrinking could be tried at all. */
  readonly shrinkable: boolean;
  /** Calls made to the lender for what is shown. */
  readonly exchanges: readonly Exchange[];
  /** Gives each finding a number that is unique in the run. */
  number(finding: Finding): string;
  /** Writes a replay file and answers its name relative to the run's folder. */
  writeReplay(name: string, file: ReplayFile): string;
}

// More lives than these no reader takes in as one story.
const LIVES_TOLD = 5;

/** A counterexample for the log: the stories of the lives in trouble, their findings, and a replay file. */
export function makeCounterexample(parts: CounterexampleParts): CounterexampleFound {
  const { scenario, agreementName, seed, signature, shown, shrunk } = parts;
  const told = livesToTell(shown);
  const numbers = new Map<string, string>();
  const findings = rankFindings(shown.findings).map((finding) => {
    const id = parts.number(finding);
    numbers.set(finding.id, id);
    return { ...finding, id, message: toldBy(parts.reporter, finding.message) };
  });
  const path = `${parts.cohort}:${shrunk.path}`;
  const faults = faultsOf(shown);
  const replayFile = parts.writeReplay(`${scenario}-${signature}`, replayOf(parts, findings, path, faults));
  return {
    type: "counterexample",
    scenario,
    agreement: agreementName,
    seed,
    path,
    signature,
    shrinkTried: shrunk.tried,
    shrinkState: parts.shrinkable || shrunk.tried > 0 ? shrunk.state : "not-possible",
    ...faults,
    lives: told.map((one) => renameFindings(storyOf(one, parts), numbers)),
    findings,
    exchanges: exchangesOf(
      parts.exchanges,
      told.map(({ life }) => life.setting.reference),
    ),
    replayFile,
  };
}

function toldBy(reporter: string | undefined, { en, zh }: Bilingual): Bilingual {
  return reporter === undefined ? { en, zh } : { en: `${reporter}: ${en}`, zh: `${reporter}：${zh}` };
}

/** A life as a story, with the credit report that comes of it. */
function storyOf(judged: JudgedLife, { shown, profile }: CounterexampleParts): LifeStory {
  const creditReport = lifeReports(judged, profile, shown.lived.runEnd);
  return { ...tellStory(judged), ...(creditReport === undefined ? {} : { creditReport }) };
}

/** Trouble that needs company is told with its company; of a whole cohort only those in trouble. */
function livesToTell({ lives }: JudgedCohort): JudgedLife[] {
  const guilty = lives.filter(({ findings }) => findings.length > 0);
  const others = lives.filter(({ findings }) => findings.length === 0);
  return [...guilty, ...(lives.length <= LIVES_TOLD ? others : [])].slice(0, LIVES_TOLD);
}

function replayOf(
  { seed, shown, signature }: CounterexampleParts,
  findings: readonly Finding[],
  path: string,
  faults: { readonly faults?: FaultPlan },
): ReplayFile {
  const { agreement } = shown.lived.cohort;
  const lives = shown.lives.map(({ life }) => life.setting.life);
  const all = [...findings, ...shown.lives.flatMap((one) => one.findings)];
  return {
    replayVersion: 1,
    title: findings[0]?.message.en ?? signature,
    ...(findings[0] === undefined ? {} : { titleZh: findings[0].message.zh }),
    agreement,
    start: instantAt(firstDay(lives), "00:00:00.000", agreement.timeZone),
    seed,
    path,
    lives,
    ...faults,
    requirements: [...new Set(all.map(({ requirement }) => requirement))].sort(),
    expected: [...new Set(all.map((finding) => finding.class))].sort(),
  };
}

/** The faults that were put in, where there were any. */
function faultsOf({ lived }: JudgedCohort): { readonly faults?: FaultPlan } {
  const { faults } = lived.cohort;
  return faults === undefined || faults.faults.length === 0 ? {} : { faults };
}
