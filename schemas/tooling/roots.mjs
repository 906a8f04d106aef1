/**
 * The public types that get a JSON Schema, an ahead-of-time validator and a `validate<Name>` function each.
 *
 * `answers`: bodies that a lender sends. They are read tolerantly: members that the interface does not name are
 * ignored (RFC 9457 asks for it in problem details, and a lender may have more to say than we ask). Everything else is
 * closed, so that a misspelt optional member is an error and not silence.
 */
export const roots = [
  { file: "schemas/ledger/agreement.ts", types: ["Agreement"] },
  { file: "schemas/ledger/capabilities.ts", types: ["Capabilities"], answers: true },
  { file: "schemas/ledger/event.ts", types: ["LedgerEvent"] },
  { file: "schemas/ledger/lender-interface.ts", types: ["ClockRequest", "ResetRequest", "OpenAccountRequest"] },
  {
    file: "schemas/ledger/lender-interface.ts",
    types: ["ClockState", "OpenAccountResponse", "EventResponse", "SubmissionsPage", "Problem"],
    answers: true,
  },
  { file: "schemas/pboc-g2/record-210/record-210.ts", types: ["Record210"] },
  { file: "schemas/pboc-g2/record-211/record-211.ts", types: ["Record211"] },
  { file: "schemas/pboc-g2/record-212/record-212.ts", types: ["Record212"] },
  { file: "schemas/pboc-g2/record-213/record-213.ts", types: ["Record213"] },
  { file: "schemas/pboc-g2/record-214/record-214.ts", types: ["Record214"] },
  { file: "schemas/pboc-g2/record-215/record-215.ts", types: ["Record215"] },
  { file: "schemas/pboc-g2/record-220/record-220.ts", types: ["Record220"] },
  { file: "schemas/pboc-g2/record-221/record-221.ts", types: ["Record221"] },
  { file: "schemas/pboc-g2/record-222/record-222.ts", types: ["Record222"] },
  { file: "schemas/pboc-g2/record-223/record-223.ts", types: ["Record223"] },
  { file: "schemas/pboc-g2/record-224/record-224.ts", types: ["Record224"] },
  { file: "schemas/pboc-g2/feedback-record.ts", types: ["FeedbackRecord"] },
  {
    file: "schemas/bureau/bureau-interface.ts",
    types: ["SubmissionReceipt", "FeedbackPage", "BureauHealth", "BureauStarted"],
  },
  { file: "schemas/run/life.ts", types: ["Life"] },
  { file: "schemas/run/fault-plan.ts", types: ["FaultPlan"] },
  { file: "schemas/run/credit-report.ts", types: ["CreditReport", "CreditReportComparison"] },
  { file: "schemas/run/finding.ts", types: ["Finding"] },
  { file: "schemas/run/event-log.ts", types: ["LogEvent"] },
  { file: "schemas/run/messages.ts", types: ["MessageLine"] },
  { file: "schemas/run/run-comparison.ts", types: ["RunComparison"] },
  { file: "schemas/run/intended.ts", types: ["IntendedFile"] },
  { file: "schemas/run/recording.ts", types: ["RecordingLine", "RecordingMade"] },
  { file: "schemas/run/replay.ts", types: ["ReplayFile"] },
  { file: "schemas/run/config.ts", types: ["TallystickConfig"] },
  { file: "schemas/run/report.ts", types: ["RunReport"] },
  { file: "schemas/run/report-lines.ts", types: ["ReportLine"] },
  { file: "schemas/run/replay-report.ts", types: ["ReplayReport"] },
  { file: "schemas/run/explain-report.ts", types: ["ExplainReport"] },
  { file: "schemas/run/validate-report.ts", types: ["ValidateReport", "ValidateLine"] },
  { file: "schemas/run/init-report.ts", types: ["InitReport"] },
  { file: "schemas/run/doctor-report.ts", types: ["DoctorReport"] },
  { file: "schemas/run/requirement-set.ts", types: ["RequirementSet"] },
  { file: "schemas/run/policy.ts", types: ["WaiverFile", "KnownFailureFile"] },
  { file: "schemas/run/listing.ts", types: ["Listing"] },
  { file: "schemas/run/evidence.ts", types: ["EvidenceManifest", "EvidenceSignatures", "EvidenceRuleList"] },
  { file: "schemas/run/evidence-check.ts", types: ["EvidenceVerification"] },
  { file: "schemas/run/evidence-made.ts", types: ["EvidenceMade", "EvidenceKeyMade"] },
];
