import type { FileDefect, FileDefectKind } from "../../file/file-defect.js";
import { say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import type { FileRule, PlacedBreach, RuleFacts } from "../rule.js";
import type { FileRuleId } from "../rule-ids.js";
import { DEFECT_WORDS } from "./defect-words.js";

const NOTHING: readonly PlacedBreach[] = [];

/** Rules that judge a file by its name, its header and its bytes. */
export const fileRules: readonly FileRule[] = [
  fromDefects(official("F0000201", "ABN003", "§1.3, §6.2, S9, S11"), ["file-name"]),
  fromDefects(official("F0000301", "ABH005", "§1.4, §6.2, S11"), ["header", "byte-order-mark"]),
  fromDefects(official("F0000401", "ABF007", "§6.2, S11"), ["header-mismatch"]),
  fromDefects(official("F0000501", "ABF008", "§1.5, §6.2"), ["line-too-long"]),
  fromDefects(official("F0000502", "ABF010", "§1.5, §6.2, S11"), ["line-end"]),
  defineRule({
    ...official("F0001202", "ABN004", "§6.2"),
    confidence: "B",
    reads: ["header.provider", "registry of providers"],
    judge: ({ registries }) => ({
      header(header) {
        const { providers } = registries;
        if (providers === undefined || providers.has(header.provider)) return NOTHING;
        const expected = say("a provider code that is registered", "已登记的数据提供机构代码");
        return [{ line: null, field: "header.provider", received: header.provider, expected, feedbackTag: "0000" }];
      },
    }),
  }),
  fromDefects({ ...official("F0001302", "ABH006", "§6.2, S11"), confidence: "B" }, ["header-version"]),
  fromDefects(own("TS-ABF000", "ABF000", "§6.1"), ["decryption"]),
  fromDefects(own("TS-ABF001", "ABF001", "§6.1"), ["decompression"]),
  fromDefects(own("TS-ABF002", "ABF002", "§6.1"), ["unparseable"]),
  fromDefects(own("TS-ABF011", "ABF011", "§1.5, §6.1, S11"), ["encoding"]),
  defineRule({
    ...own("TS-HEADER-COUNT", null, "§1.4, S11"),
    reads: ["header.count", "number of lines"],
    judge: () => {
      let readable = 0;
      return {
        record({ decoded }) {
          if (!decoded.defects.some((defect) => defect.kind === "not-xml")) readable += 1;
          return NOTHING;
        },
        defect(defect) {
          // A line that is no record at all is told by its own rule; the header may or may not have counted it.
          if (defect.kind !== "header-count" || defect.claimed === readable) return NOTHING;
          const expected = say(`${defect.found}, the number of records that follow`, `${defect.found}，即实际记录数`);
          return [{ line: 1, field: "header.count", received: String(defect.claimed), expected, feedbackTag: "0000" }];
        },
      };
    },
  }),
];

type FileFacts = Omit<RuleFacts, "reads"> & { readonly kind: "file" };

function official(id: FileRuleId, code: string, source: string): FileFacts {
  return {
    id,
    kind: "file",
    origin: "official",
    feedback: { code, tags: ["0000"] },
    level: "MUST",
    confidence: "A",
    source,
    recordTypes: ["*"],
  };
}

/** A file-level feedback code or check for which the bureau's list has no rule id. */
function own(id: FileRuleId, code: string | null, source: string): FileFacts {
  return { ...official(id, "ABF000", source), origin: "own", feedback: { code, tags: ["0000"] }, confidence: "B" };
}

/** A rule that is broken by certain defects of the file, as the file module tells them. */
function fromDefects(facts: FileFacts, kinds: readonly FileDefectKind[]): FileRule {
  return defineRule({
    ...facts,
    reads: kinds.map((kind) => `file: ${kind}`),
    judge: () => ({ defect: (defect) => (kinds.includes(defect.kind) ? [toBreach(defect)] : NOTHING) }),
  });
}

function toBreach(defect: FileDefect): PlacedBreach {
  const { field, received } = placeOf(defect);
  const expected = DEFECT_WORDS[defect.kind];
  return {
    line: defect.line,
    field,
    received,
    expected: say(`${expected.en} (${defect.detail})`, `${expected.zh}（${defect.detail}）`),
    feedbackTag: "0000",
  };
}

function placeOf(defect: FileDefect): { field: string; received: string | null } {
  switch (defect.kind) {
    case "file-name":
      return { field: `name.${defect.part}`, received: defect.received };
    case "header":
    case "byte-order-mark":
    case "header-version":
      return { field: `header.${defect.field}`, received: defect.received };
    case "header-mismatch":
      return { field: `header.${defect.field}`, received: defect.inHeader };
    case "header-count":
      return { field: "header.count", received: String(defect.claimed) };
    case "line-too-long":
    case "line-end":
    case "encoding":
      return { field: "line", received: null };
    default:
      return { field: "file", received: null };
  }
}
