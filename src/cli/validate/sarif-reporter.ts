import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type { Location, Notification, Result, Run } from "sarif";
import type { RuleId } from "../../profiles/pboc-g2/rules/rule-ids.js";
import { printable } from "../../report/text/printable.js";
import { REVEALED } from "../../report/text/revealed.js";
import { showFinding } from "./mask-rule-finding.js";
import { sarifLevel, sarifRule } from "./sarif-rules.js";
import type { Shown, ValidateEvent, ValidateReporter } from "./validate-event.js";

type Findings = Extract<ValidateEvent, { type: "findings" }>;

/**
 * SARIF 2.1.0 (OASIS Standard, 27 March 2020), for code scanning pages and editors: a result a finding, with file and
 * line; the rules that were broken with their help; what was not judged as notifications. Results are written as they
 * come, so that a log of millions is never held.
 * @param version of this tool
 */
export function sarifReporter({ write, lang, reveal }: Shown, version: string): ValidateReporter {
  const rules = new Map<RuleId, number>();
  const notifications: Notification[] = [];
  let count = 0;
  const begin = (): void => {
    const head = reveal ? `"properties":${JSON.stringify({ revealed: true, notice: REVEALED[lang] })},` : "";
    write(`{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{${head}"results":[`);
  };
  const result = (finding: Findings["findings"][number], label: string): void => {
    const ruleIndex = rules.get(finding.rule) ?? rules.size;
    rules.set(finding.rule, ruleIndex);
    if (count === 0) begin();
    write(`${count === 0 ? "" : ","}\n${JSON.stringify(resultOf(finding, ruleIndex, label, { lang, reveal }))}`);
    count += 1;
  };
  return {
    event(event) {
      if (event.type === "findings") for (const finding of event.findings) result(finding, event.label);
      if (event.type === "not-judged") {
        notifications.push({
          level: "warning",
          message: { text: printable(event.reason[lang]) },
          locations: [locationOf(event.label, null)],
        });
      }
    },
    end(summary) {
      if (count === 0) begin();
      const rest: Run = {
        tool: {
          driver: {
            name: "tallystick",
            version,
            language: lang === "en" ? "en" : "zh-CN",
            rules: [...rules.keys()].map((id) => sarifRule(id, lang)),
          },
        },
        invocations: [
          {
            // What was not judged must not read as a pass.
            executionSuccessful: summary.notJudged === 0 && summary.inputs > 0,
            toolExecutionNotifications: notifications,
          },
        ],
        columnKind: "utf16CodeUnits",
        defaultEncoding: "utf-8",
      };
      write(`${count === 0 ? "" : "\n"}],${JSON.stringify(rest).slice(1, -1)}}]}\n`);
    },
  };
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

function resultOf(
  finding: Findings["findings"][number],
  ruleIndex: number,
  label: string,
  { lang, reveal }: Pick<Shown, "lang" | "reveal">,
): Result {
  const shown = showFinding(finding, lang, reveal);
  const { received, expected, field, account, feedbackCode, feedbackTag, recordType, confidence } = shown;
  const words = lang === "en" ? { received: "received", nothing: "nothing" } : { received: "收到", nothing: "未出现" };
  // A line or file as a whole is not shown: what was found stands in what was expected.
  const whole = field === "line" || field === "file";
  const value = whole ? "" : ` (${words.received}: ${received === null ? words.nothing : JSON.stringify(received)})`;
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: sarifLevel(finding.level),
    message: { text: `${field}: ${expected}${value}` },
    locations: [
      { ...locationOf(label, finding.line), logicalLocations: [{ fullyQualifiedName: field, kind: "member" }] },
    ],
    properties: {
      account,
      recordType,
      confidence,
      ...(feedbackCode === null ? {} : { feedbackCode, feedbackTag }),
    },
  };
}

function locationOf(label: string, line: number | null): Location {
  const region = line === null ? {} : { region: { startLine: line } };
  return { physicalLocation: { artifactLocation: { uri: uriOf(label) }, ...region } };
}

/** A path as a URI: of a relative one a relative URI, which a reader resolves where it stands. */
function uriOf(label: string): string {
  if (isAbsolute(label)) return pathToFileURL(label).href;
  return label
    .split(/[\\/]/u)
    .map((step) => encodeURIComponent(step.replaceAll(/\p{Cs}/gu, "\ufffd")))
    .join("/");
}
