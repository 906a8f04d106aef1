// What a lender's own tests rely on, checked by the compiler (`npm run types`): nothing here runs.
import { expectTypeOf } from "vitest";
import {
  type Agreement,
  agreementByName,
  type CreditReport,
  type CreditReportComparison,
  type CreditReportPage,
  type checkRecord,
  compareReports,
  createHttpLender,
  createInProcessLender,
  type DecodedRecord,
  decodeRecord,
  defineConfig,
  ExitCode,
  encodeRecord,
  type Finding,
  type FindingClass,
  type LenderApplication,
  type LenderModule,
  type LenderPort,
  type Life,
  type LogEvent,
  lifeArbitrary,
  parseWith,
  REPORTERS,
  type Record210,
  type ReplayFile,
  type RunReport,
  readLog,
  renderComparedReportsPage,
  renderCreditReportPage,
  type TallystickConfig,
  validateRecord210,
} from "./index.js";

// A configuration is complete with a target and a way of delivery, and takes nothing that it does not know.
defineConfig({ target: { kind: "http", baseUrl: "https://lender.test" }, delivery: { kind: "pull" } });
// @ts-expect-error: without a way of delivery
defineConfig({ target: { kind: "http", baseUrl: "https://lender.test" } });
// @ts-expect-error: a suite that there is none of
defineConfig({ target: { kind: "in-process", module: "./lender.js" }, delivery: { kind: "pull" }, suites: ["al"] });
defineConfig({
  target: { kind: "http", baseUrl: "https://lender.test" },
  // @ts-expect-error: a port is a number
  delivery: { kind: "push", port: "4480" },
});
expectTypeOf(defineConfig).returns.toEqualTypeOf<TallystickConfig>();

// A lender is a port, however it is reached.
expectTypeOf(createHttpLender).returns.toExtend<LenderPort>();
expectTypeOf(createInProcessLender).returns.resolves.toExtend<LenderPort>();
expectTypeOf<LenderModule>().toHaveProperty("createLender");
expectTypeOf<LenderApplication>().not.toBeAny();

// A name may be of no agreement, so the answer has to be looked at.
expectTypeOf(agreementByName).returns.toEqualTypeOf<Agreement | null>();

// Lives are drawn by fast-check.
expectTypeOf(lifeArbitrary).returns.toHaveProperty("generate");
expectTypeOf<Life>().not.toBeAny();

// Records go from text to values and back; a rule's finding has an id and a level.
expectTypeOf(decodeRecord).returns.not.toBeAny();
expectTypeOf<Parameters<typeof checkRecord>[0]>().toEqualTypeOf<DecodedRecord>();
expectTypeOf(encodeRecord).returns.not.toBeAny();
expectTypeOf(parseWith(validateRecord210, {}, "a record")).toEqualTypeOf<Record210>();

// A log is read into events; a switch over their types has an end.
expectTypeOf(readLog).returns.toHaveProperty("events");
function nameOf(event: LogEvent): string {
  switch (event.type) {
    case "run-started":
    case "policy":
    case "scenario-started":
    case "cohort-finished":
    case "counterexample":
    case "counterexample-as-lived":
    case "difference":
    case "could-not-run":
    case "fault":
    case "scenario-finished":
    case "run-finished":
      return event.type;
    default:
      return event satisfies never;
  }
}
expectTypeOf(nameOf).returns.toBeString();

// A credit report is compared as data and shown as a page; the same page is what a bureau serves.
expectTypeOf(compareReports).parameters.toEqualTypeOf<[CreditReport, CreditReport]>();
expectTypeOf(compareReports).returns.toEqualTypeOf<CreditReportComparison>();
expectTypeOf(renderComparedReportsPage).returns.toBeString();
expectTypeOf(renderCreditReportPage).toExtend<CreditReportPage>();

// Findings have one of a closed list of classes.
expectTypeOf<Finding["class"]>().toEqualTypeOf<FindingClass>();
expectTypeOf<FindingClass>()
  .exclude<"dropped" | "late" | "early" | "misdated" | "doubled" | "unowed">()
  .toEqualTypeOf<"contradicted" | "malformed" | "disordered" | "unrepaired" | "schedule">();
expectTypeOf<ReplayFile["expected"]>().toEqualTypeOf<FindingClass[]>();
expectTypeOf<RunReport["requirements"][number]["verdict"]>().toBeString();

// Exit codes are numbers that a script can compare with.
// @ts-expect-error: the list is closed
void ExitCode.certified;
expectTypeOf<(typeof ExitCode)["incomplete"]>().toEqualTypeOf<2>();
expectTypeOf(REPORTERS).items.toHaveProperty("render");
