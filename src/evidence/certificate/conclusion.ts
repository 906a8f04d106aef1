import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RunVerdict } from "../../../schemas/run/report.js";
import { text } from "../../report/text/bilingual.js";
import type { CertificateInput } from "./certificate-input.js";

/** The verdict in a word, and the sentences under it. */
export interface Conclusion {
  readonly kind: "conformant" | "not-conformant" | "inconclusive";
  readonly word: Bilingual;
  readonly sentences: readonly Bilingual[];
}

const ENDED: Readonly<Record<RunVerdict, Bilingual>> = {
  conformant: text("Nothing that a MUST forbids was found.", "未发现违反 MUST 的情形。"),
  "not-conformant": text("A MUST is broken.", "存在违反 MUST 的情形。"),
  incomplete: text(
    "Something could not run, was not exercised, or the run was cut off.",
    "部分内容未能运行、未被触及，或运行中断。",
  ),
  "lender-unreachable": text("The lender gave no answer.", "报送机构系统无应答。"),
  "harness-error": text("The tool itself failed.", "测试工具自身出错。"),
};

/** What the page says at the top. The word for conformant stands only where the evidence bears it. */
export function conclusionOf({ statement, set }: CertificateInput): Conclusion {
  const { outcome } = statement;
  const obstacles = outcome.obstacles.map((obstacle) => obstacle.text);
  const name = `${set.id} ${set.revision}`;
  switch (outcome.conclusion) {
    case "conformant":
      return {
        kind: "conformant",
        word: text("Conformant", "符合"),
        sentences: [
          text(
            `In this run, and within what is listed here, no requirement of level MUST of ${name} was broken.`,
            `在本次运行及本页所列范围内，未违反 ${name} 中任何 MUST 级要求。`,
          ),
        ],
      };
    case "not-conformant": {
      const broken = outcome.requirements.filter(({ level, verdict }) => level === "MUST" && verdict === "fail").length;
      const count = text(
        broken === 0 ? "The run failed." : `Requirements of level MUST of ${name} that are broken: ${broken}.`,
        broken === 0 ? "运行未通过。" : `违反 ${name} 中 MUST 级要求 ${broken} 项。`,
      );
      return { kind: "not-conformant", word: text("Not conformant", "不符合"), sentences: [count, ...obstacles] };
    }
    default:
      return {
        kind: "inconclusive",
        word: text("No conclusion", "无结论"),
        sentences: [ENDED[outcome.verdict], ...obstacles],
      };
  }
}
