import junit, { type Builder, type TestCase, type TestSuite } from "junit-report-builder";
import type { LogEvent } from "../../schemas/run/event-log.js";
import type { NotRun, RankedFinding, ReportedTrouble, RunReport, ScenarioReport } from "../../schemas/run/report.js";
import { troubleKey, troubleKind } from "../../schemas/run/trouble.js";
import { describeTrouble, exemptMark } from "./junit/describe-trouble.js";
import { addDifferences, addExemptions, addGates } from "./junit/judgement-cases.js";
import { makeReport } from "./model/make-report.js";
import { replayCommand } from "./model/replay-command.js";
import { faultWords } from "./text/fault-words.js";
import { REVEALED } from "./text/revealed.js";

// The package's declarations describe its ES build, while Node loads its CommonJS one, whose export is the builder itself.
const rootBuilder = junit as unknown as Builder;

/**
 * The JUnit report: a suite for each scenario, a testcase for each requirement the scenario speaks to; at the end those of
 * the run: its gates, its exemptions, what two builds do otherwise. Class name and name are the ids, so that a CI system follows a case through the builds
 * whatever its wording. A finding of a MUST is a failure unless it is waived or known, and then it is told in the output of
 * the case; what could not run, and what the harness itself got wrong, is an error, never a skip: skipped is green.
 */
export function renderJUnit(events: readonly LogEvent[]): string {
  const report = makeReport(events);
  const builder = rootBuilder.newBuilder().name("tallystick");
  const byScenario = findingsByScenario(report);
  for (const scenario of report.scenarios) {
    addScenario(builder.testSuite(), scenario, byScenario.get(scenario.scenario) ?? [], report);
  }
  addRun(builder.testSuite(), report);
  addGates(builder, report);
  addExemptions(builder, report);
  addDifferences(builder, report);
  return `${builder.build()}\n`;
}

function findingsByScenario(report: RunReport): Map<string, RankedFinding[]> {
  const map = new Map<string, RankedFinding[]>();
  for (const finding of report.findings) {
    const scenario = report.counterexamples[finding.counterexample]?.scenario ?? "";
    map.set(scenario, [...(map.get(scenario) ?? []), finding]);
  }
  return map;
}

function addScenario(
  suite: TestSuite,
  scenario: ScenarioReport,
  findings: readonly RankedFinding[],
  report: RunReport,
): void {
  suite.name(scenario.scenario).time(scenario.elapsedMs / 1000);
  suite.property("title", scenario.title).property("agreement", scenario.agreement);
  if (report.run?.revealed === true) suite.property("revealed", REVEALED.en);
  if (report.run !== undefined) suite.property("seed", String(report.run.seed));
  const { troubles = [] } = scenario;
  // A finding may break a requirement that the scenario does not name; it gets a case of its own.
  const requirements = new Set([
    ...scenario.requirements,
    ...findings.map((finding) => finding.requirement),
    ...troubles.map((trouble) => trouble.requirement),
  ]);
  const notRun = report.couldNotRun.filter((item) => item.scenario === scenario.scenario);
  for (const requirement of requirements.size === 0 ? [scenario.scenario] : requirements) {
    const testCase = suite.testCase().className(scenario.scenario).name(requirement);
    const own = findings.filter((finding) => finding.requirement === requirement);
    const told = new Set(own.map((finding) => troubleKey(troubleKind(finding))));
    const untold = troubles.filter((one) => one.requirement === requirement && !told.has(troubleKey(one)));
    fill(testCase, scenario, { findings: own, untold, notRun }, report);
  }
}

/** What a case is filled from. */
interface Filling {
  readonly findings: readonly RankedFinding[];
  /** Kinds of trouble that are told in another scenario. */
  readonly untold: readonly ReportedTrouble[];
  readonly notRun: readonly NotRun[];
}

function fill(testCase: TestCase, scenario: ScenarioReport, filling: Filling, report: RunReport): void {
  const { findings, untold, notRun } = filling;
  const broken = findings.filter(isOpenMust);
  const brokenToo = untold.filter(isOpenMust);
  const aside = [
    ...findings.filter((finding) => !isOpenMust(finding)).map((finding) => describe(finding, report)),
    ...untold.filter((trouble) => !isOpenMust(trouble)).map((trouble) => describeTrouble(trouble, report)),
  ];
  const stories = [
    ...broken.map((finding) => ({ message: finding.message.en, type: finding.class, text: describe(finding, report) })),
    ...brokenToo.map((trouble) => {
      const text = describeTrouble(trouble, report);
      return { message: text, type: trouble.class, text };
    }),
  ];
  if (stories[0] !== undefined) {
    testCase.failure(stories[0].message, stories[0].type);
    testCase.stacktrace(stories.map(({ text }) => text).join("\n\n"));
  } else if (notRun[0] !== undefined) {
    testCase.error(`could not run: ${notRun[0].reason.en}`, "could-not-run", notRun.map(reason).join("\n"));
  } else if (scenario.verdict === "harness-error" || scenario.verdict === "unfinished") {
    testCase.error(`the scenario ended as ${scenario.verdict}`, scenario.verdict);
  } else if (scenario.verdict === "fail" && !(scenario.troubles ?? []).some(({ level }) => level === "MUST")) {
    // An answer that the interface does not allow is red in every case of the scenario.
    testCase.failure("the scenario failed without a finding; its faults stand in the suite of the run", "fail");
  } else if (scenario.verdict === "could-not-run") {
    testCase.error("could not run", "could-not-run");
  }
  if (aside.length > 0) testCase.standardOutput(aside.join("\n\n"));
}

/** Whether something breaks a MUST and nothing covers it. */
function isOpenMust({ level, exempt }: Pick<ReportedTrouble, "level" | "exempt">): boolean {
  return level === "MUST" && exempt === undefined;
}

/** What concerns the run as a whole: faults, a log that breaks off, and scenarios that never began. */
function addRun(suite: TestSuite, report: RunReport): void {
  suite.name("run").property("verdict", report.verdict).property("exit-code", String(report.exitCode));
  if (report.run?.revealed === true) suite.property("revealed", REVEALED.en);
  if (report.run !== undefined) {
    suite.property("seed", String(report.run.seed));
    suite.property("agreements", report.run.agreements.map((agreement) => agreement.name).join(", "));
  }
  const whole = suite.testCase().className("run").name("log-is-whole");
  if (!report.complete) whole.error("the event log breaks off before the end of the run", "incomplete");
  else if (report.interrupted) whole.error("the run was stopped by the user", "interrupted");
  const faults = suite.testCase().className("run").name("no-fault");
  if (report.faults[0] !== undefined) {
    const all = report.faults.map((fault) => `${fault.kind}: ${fault.message}`).join("\n");
    faults.error(report.faults[0].message, report.faults[0].kind, all);
  }
  const known = new Set(report.scenarios.map((scenario) => scenario.scenario));
  for (const item of report.couldNotRun.filter((entry) => !known.has(entry.scenario))) {
    const testCase = suite.testCase().className("run").name(item.scenario);
    testCase.error(`could not run: ${item.reason.en}`, "could-not-run", reason(item));
  }
}

function reason(item: NotRun): string {
  return `${item.reason.en}\n${item.reason.zh}`;
}

function describe(finding: RankedFinding, report: RunReport): string {
  const example = report.counterexamples[finding.counterexample];
  const rule = finding.rule === undefined ? "" : ` · ${finding.rule.id} ${finding.rule.feedbackCode ?? ""}`.trimEnd();
  const differences = finding.differences.map(
    ({ field, owed, received }) => `  ${field}: owed ${owed.join(" or ")}, received ${received ?? "nothing"}`,
  );
  return [
    `${finding.id} ${finding.class} ${finding.level} [${finding.confidence}]${rule}${exemptMark(finding)}`,
    finding.message.en,
    finding.message.zh,
    ...differences,
    `harm: ${finding.harm.summary.en}`,
    ...(example?.faults?.faults ?? []).map(faultWords).map(({ en, zh }) => `fault put in: ${en}\n注入故障：${zh}`),
    ...(example === undefined
      ? []
      : [`seed ${example.seed} path ${example.path}`, replayCommand(example.replayFile, report.run?.target)]),
  ].join("\n");
}
