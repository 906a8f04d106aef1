// What a lender's own tests, adapters and tools import from "tallystick". Everything else is internal and may change.

// The published schemas, as compiled validators.
export {
  validateAgreement,
  validateCapabilities,
  validateClockRequest,
  validateClockState,
  validateCreditReport,
  validateEventResponse,
  validateFaultPlan,
  validateFeedbackRecord,
  validateFinding,
  validateIntendedFile,
  validateKnownFailureFile,
  validateLedgerEvent,
  validateLife,
  validateLogEvent,
  validateOpenAccountRequest,
  validateOpenAccountResponse,
  validateProblem,
  validateRecord110,
  validateRecord114,
  validateRecord120,
  validateRecord130,
  validateRecord134,
  validateRecord140,
  validateRecord210,
  validateRecord211,
  validateRecord212,
  validateRecord213,
  validateRecord214,
  validateRecord215,
  validateRecord220,
  validateRecord221,
  validateRecord222,
  validateRecord223,
  validateRecord224,
  validateRecord230,
  validateRecord231,
  validateRecord232,
  validateRecord233,
  validateRecord234,
  validateRecord510,
  validateRecord511,
  validateRecord514,
  validateReplayFile,
  validateRequirementSet,
  validateResetRequest,
  validateRunReport,
  validateSubmissionsPage,
  validateTallystickConfig,
  validateWaiverFile,
} from "../schemas/generated/validators/index.js";
// The lender interface: what a lender is told, and what it answers.
export type { Agreement } from "../schemas/ledger/agreement.js";
export type { Borrower } from "../schemas/ledger/borrower.js";
export type { Capabilities, Channel, LenderLimits } from "../schemas/ledger/capabilities.js";
export type { LedgerEvent } from "../schemas/ledger/event.js";
export type {
  ClockRequest,
  ClockState,
  EventResponse,
  OpenAccountRequest,
  OpenAccountResponse,
  Problem,
  ResetRequest,
  SubmissionFile,
  SubmissionsPage,
} from "../schemas/ledger/lender-interface.js";
export type { Instant, IsoDate, MinorUnits } from "../schemas/ledger/primitives.js";
export type { RepaymentSchedule } from "../schemas/ledger/schedule.js";
export type { LoanTerms } from "../schemas/ledger/terms.js";
// Message files and records of the second-generation interface, and the rules that judge them.
export type { FeedbackRecord } from "../schemas/pboc-g2/feedback-record.js";
export type { Record110 } from "../schemas/pboc-g2/record-110/record-110.js";
export type { Record114 } from "../schemas/pboc-g2/record-114/record-114.js";
export type { Record120 } from "../schemas/pboc-g2/record-120/record-120.js";
export type { Record130 } from "../schemas/pboc-g2/record-130/record-130.js";
export type { Record134 } from "../schemas/pboc-g2/record-134/record-134.js";
export type { Record140 } from "../schemas/pboc-g2/record-140/record-140.js";
export type { Record210 } from "../schemas/pboc-g2/record-210/record-210.js";
export type { Record211 } from "../schemas/pboc-g2/record-211/record-211.js";
export type { Record212 } from "../schemas/pboc-g2/record-212/record-212.js";
export type { Record213 } from "../schemas/pboc-g2/record-213/record-213.js";
export type { Record214 } from "../schemas/pboc-g2/record-214/record-214.js";
export type { Record215 } from "../schemas/pboc-g2/record-215/record-215.js";
export type { Record220 } from "../schemas/pboc-g2/record-220/record-220.js";
export type { Record221 } from "../schemas/pboc-g2/record-221/record-221.js";
export type { Record222 } from "../schemas/pboc-g2/record-222/record-222.js";
export type { Record223 } from "../schemas/pboc-g2/record-223/record-223.js";
export type { Record224 } from "../schemas/pboc-g2/record-224/record-224.js";
export type { Record230 } from "../schemas/pboc-g2/record-230/record-230.js";
export type { Record231 } from "../schemas/pboc-g2/record-231/record-231.js";
export type { Record232 } from "../schemas/pboc-g2/record-232/record-232.js";
export type { Record233 } from "../schemas/pboc-g2/record-233/record-233.js";
export type { Record234 } from "../schemas/pboc-g2/record-234/record-234.js";
export type { Record510 } from "../schemas/pboc-g2/record-510/record-510.js";
export type { Record511 } from "../schemas/pboc-g2/record-511/record-511.js";
export type { Record514 } from "../schemas/pboc-g2/record-514/record-514.js";
export type { Sm4Settings } from "../schemas/pboc-g2/sm4-settings.js";
export type {
  ConfiguredEnvironment,
  ConfiguredHeaders,
  ConfiguredJudgement,
  ConfiguredLimits,
  ConfiguredProcess,
  ConfiguredSm4,
  ConfiguredTls,
  FromEnvironment,
  HttpTarget,
  InProcessTarget,
  SuiteName,
  TallystickConfig,
} from "../schemas/run/config.js";
// The borrower's credit report as the bureau's book shows it.
export type { CreditReport, CreditReportComparison, CreditReportPerson } from "../schemas/run/credit-report.js";
export type { LogEvent } from "../schemas/run/event-log.js";
// What goes wrong between lender and bureau, as data.
export type { Fault, FaultPlan } from "../schemas/run/fault-plan.js";
// What a run leaves behind: its log, and the reports made from it.
export type { Finding, FindingClass } from "../schemas/run/finding.js";
// Loan lives: written by hand, or drawn by fast-check.
export type { Life, LifeAction, LifeStep } from "../schemas/run/life.js";
export type { Exemption, Gates, KnownFailureFile, Policy, WaiverFile } from "../schemas/run/policy.js";
export type { ReplayFile } from "../schemas/run/replay.js";
export type { RunReport } from "../schemas/run/report.js";
export type { ConfiguredReporter } from "../schemas/run/reporter-config.js";
export type { RequirementEntry, RequirementSet } from "../schemas/run/requirement-set.js";
export type { ExemptionOutcome, GateOutcome, RequirementVerdict } from "../schemas/run/verdicts.js";
export { parseWith, SchemaError, type SchemaProblem, schemaProblems } from "../schemas/validation.js";
export type { Validator } from "../schemas/validator.js";
export { type BureauServer, type BureauServerOptions, startBureau } from "./bureau/bureau-server.js";
export { type BureauInbox, createInbox } from "./bureau/inbox.js";
// The bureau alone: its book, its server, and the same as msw handlers for a lender in this process.
export { type BookHandlersOptions, bookHandlers } from "./bureau/server/book-handlers.js";
export type { CreditReportLook, CreditReportPage } from "./bureau/server/credit-report-answer.js";
export { type ServedBureau, type ServeOptions, serveBureau } from "./bureau/server/serve-bureau.js";
export { type BookOptions, type BureauBook, openBureauBook } from "./bureau/store/bureau-book.js";
// The configuration of a run.
export { defineConfig } from "./cli/config/define-config.js";
// A lender connected to from tests of one's own.
export { type ConnectOptions, connectLender } from "./cli/library/connect-lender.js";
export type { LivedLives, LiveOptions, TestedLender } from "./cli/library/tested-lender.js";
export { LogDamagedError, type LogReading, readLog, readLogLines } from "./engine/event-log/read-log.js";
export { LimitError, NotRun } from "./engine/not-run.js";
export { agreementByName, agreementNames } from "./generate/agreements.js";
export { borrowerFor } from "./generate/borrower.js";
export { type FaultOptions, faultPlanArbitrary } from "./generate/fault-plan-arbitrary.js";
export { lifeArbitrary } from "./generate/life-arbitrary.js";
export type { LifeOptions } from "./generate/life-window.js";
// An adapter: the calls of the lender interface as functions, answered over HTTP or in this process.
export { answerLenderCalls } from "./lender/answer-lender-calls.js";
// Driving a lender oneself: the port, and the stub bureau that it pushes to.
export { createHttpLender, type HttpLenderOptions } from "./lender/http-lender.js";
export { createInProcessLender, type InProcessLenderOptions } from "./lender/in-process-lender.js";
export { CallRefused, type LenderCalls } from "./lender/lender-calls.js";
export { LenderAnswerError, LenderUnreachable } from "./lender/lender-errors.js";
// A lender in the harness's process: what the module of `target.module` exports.
export type { LenderApplication, LenderModule, LenderSetting } from "./lender/lender-module.js";
export type { LenderPort } from "./lender/lender-port.js";
export type { LoadedFile, RecordOutcome, ReportingBureau } from "./profiles/bureau.js";
export { decodeRecord } from "./profiles/pboc-g2/codec/decode-record.js";
export type { DecodedRecord } from "./profiles/pboc-g2/codec/decoded-record.js";
export { encodeRecord } from "./profiles/pboc-g2/codec/encode-record.js";
// What two credit reports of one person say differently.
export { compareReports } from "./profiles/pboc-g2/credit-report/compare-reports.js";
export { encodeReport, packFile } from "./profiles/pboc-g2/file/encode-report.js";
export { readReport, readSmallReport } from "./profiles/pboc-g2/file/read-report.js";
export { pbocG2Bureau } from "./profiles/pboc-g2/loading/pboc-g2-bureau.js";
export { ALL_RULES } from "./profiles/pboc-g2/rules/all-rules.js";
export { checkFile, type FileCheckEvent } from "./profiles/pboc-g2/rules/engine/check-file.js";
export { checkRecord, type RecordCheck } from "./profiles/pboc-g2/rules/engine/check-record.js";
export type { RuleFinding } from "./profiles/pboc-g2/rules/engine/rule-finding.js";
export type { Rule, RuleContext } from "./profiles/pboc-g2/rules/rule.js";
export type { SubmissionSource, SubmittedFile } from "./profiles/submission.js";
// A credit report as a page, or two side by side; personal data is masked.
export { renderComparedReportsPage } from "./report/credit-report-page/compared-reports-page.js";
export { renderCreditReportPage } from "./report/credit-report-page/credit-report-page.js";
export type { PageLook } from "./report/credit-report-page/page-frame.js";
export type { Reporter } from "./report/reporter.js";
export { REPORTERS } from "./report/reporters.js";
export { ExitCode, type ExitCodeValue, exitCodeOf } from "./verdict/exit-code.js";
export { type Judgement, judge } from "./verdict/judge.js";
export { currentRequirementSet, requirementSets } from "./verdict/requirement-sets.js";
