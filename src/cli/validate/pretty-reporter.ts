import type { Bilingual } from "../../../schemas/run/finding.js";
import { printable } from "../../report/text/printable.js";
import { REVEALED } from "../../report/text/revealed.js";
import { type ShownFinding, showFinding } from "./mask-rule-finding.js";
import type { Shown, ValidateReporter, ValidateSummary } from "./validate-event.js";

type Language = "en" | "zh";

const WORDS: Readonly<Record<Language, Readonly<Record<"received" | "expected" | "missing" | "empty", string>>>> = {
  en: { received: "received", expected: "expected", missing: "nothing", empty: "empty" },
  zh: { received: "收到", expected: "应为", missing: "未出现", empty: "空" },
};

/** Findings for people: grouped by file, two lines each. */
export function prettyReporter({ write, lang, reveal }: Shown): ValidateReporter {
  let shown = "";
  if (reveal) write(`${REVEALED[lang]}\n\n`);
  const head = (label: string): void => {
    if (label !== shown) write(`${shown === "" ? "" : "\n"}${printable(label)}\n`);
    shown = label;
  };
  return {
    event(event) {
      if (event.type === "not-judged") {
        head(event.label);
        write(`  ${printable(event.reason[lang])}\n`);
      } else if (event.type === "findings") {
        head(event.label);
        for (const finding of event.findings) write(lines(showFinding(finding, lang, reveal), lang));
      }
    },
    end(summary) {
      write(`${shown === "" ? "" : "\n"}${summaryLine(summary)[lang]}\n`);
    },
  };
}

function lines(finding: ShownFinding, lang: Language): string {
  const words = WORDS[lang];
  const place = finding.line === null ? "" : lang === "en" ? `line ${finding.line}` : `第${finding.line}行`;
  const code = finding.feedbackCode === null ? "" : `${finding.feedbackCode}/${finding.feedbackTag}`;
  const first = [place, finding.account, finding.level, finding.rule, code, finding.field].filter(
    (part) => part !== "",
  );
  const received = finding.received === null ? words.missing : finding.received === "" ? words.empty : finding.received;
  // A line or file as a whole is not shown: what was found stands in what was expected.
  const whole = finding.field === "line" || finding.field === "file";
  const shown = whole ? "" : `${words.received}: ${received}   `;
  return `  ${first.join("  ")}\n      ${shown}${words.expected}: ${finding.expected}\n`;
}

function summaryLine({ inputs, records, must, should, notJudged }: ValidateSummary): Bilingual {
  return {
    en: `${inputs} input(s), ${records} record(s): ${must} MUST, ${should} SHOULD, ${notJudged} not judged. Ask about a rule: tallystick explain <rule id>`,
    zh: `输入${inputs}个，记录${records}条：MUST ${must}项，SHOULD ${should}项，未判断${notJudged}项。规则说明：tallystick explain <规则编号>`,
  };
}
