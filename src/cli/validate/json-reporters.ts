import type { ValidateItem, ValidateLine, ValidateReport } from "../../../schemas/run/validate-report.js";
import { printable } from "../../report/text/printable.js";
import { REVEALED } from "../../report/text/revealed.js";
import { showFinding } from "./mask-rule-finding.js";
import type { Shown, ValidateEvent, ValidateReporter, ValidateSummary } from "./validate-event.js";

type Language = "en" | "zh";

/** One JSON object a line: findings, what was not judged, and a summary at the end; each says its `type`. */
export function ndjsonReporter({ write, lang, reveal }: Shown): ValidateReporter {
  const line = (one: ValidateLine): void => write(`${JSON.stringify(one)}\n`);
  if (reveal) line({ type: "notice", revealed: true, message: REVEALED[lang] });
  return {
    event(event) {
      for (const item of itemsOf(event, lang, reveal)) line(item);
    },
    end(summary) {
      line({ type: "summary", ...summary });
    },
  };
}

/** One JSON document, a {@link ValidateReport}, written as it comes so that it never has to be held. */
export function jsonReporter({ write, lang, reveal }: Shown): ValidateReporter {
  const head: Omit<ValidateReport, "items" | "summary"> = {
    validateVersion: 1,
    ...(reveal ? { revealed: true, notice: REVEALED[lang] } : {}),
  };
  let open = false;
  const begin = (): void => {
    if (!open) write(`${JSON.stringify(head).slice(0, -1)},"items":[`);
    open = true;
  };
  let first = true;
  return {
    event(event) {
      for (const item of itemsOf(event, lang, reveal)) {
        begin();
        write(`${first ? "" : ","}\n${JSON.stringify(item)}`);
        first = false;
      }
    },
    end(summary: ValidateSummary) {
      begin();
      write(`${first ? "" : "\n"}],"summary":${JSON.stringify(summary)}}\n`);
    },
  };
}

function itemsOf(event: ValidateEvent, lang: Language, reveal: boolean): readonly ValidateItem[] {
  switch (event.type) {
    case "findings":
      return event.findings.map((finding) => ({ type: "finding", ...showFinding(finding, lang, reveal) }));
    case "not-judged":
      return [{ type: "not-judged", file: printable(event.label), reason: printable(event.reason[lang]) }];
    case "input-finished":
      return [{ type: "input", file: printable(event.label), records: event.records, accepted: event.accepted }];
    default:
      return [];
  }
}
