import type { HistoryRule } from "../rule.js";
import { type EndTags, nothingAfterEnd } from "./end-checks.js";
import { idChange } from "./id-change-rules.js";
import { notOlder, reportOf } from "./report-of.js";
import { storedRule } from "./stored-rule.js";

const END: EndTags = { letter: "C", segment: "MotgaCltalBsInfSgmt", tag: "CcStatus" };
const REPORT = { recordTypes: ["510"], confidence: "A", source: "§5.1, §6.7" } as const;

/** Rules of a collateral contract, and of what changes it (510, 511, 514), against what is stored. */
export const collateralHistoryRules: readonly HistoryRule[] = [
  reportOf({ ...REPORT, id: "R5101201", code: "BPR002", tags: "RptDate", reads: "B.RptDate" }, notOlder),
  reportOf({ ...REPORT, id: "R5101202", code: "BPR003", tags: "CcStatus", reads: "C.CcStatus" }, (told, held) =>
    nothingAfterEnd(told, held, END),
  ),
  ...idChange("511", ["I5111B02", "BIE301"], ["I5111B03", "BIE302"], "§6.7"),
  storedRule({
    id: "R5141101",
    code: "BTE300",
    tags: "DelRecCode",
    recordTypes: ["514"],
    reads: "DelRecCode",
    source: "§6.7",
  }),
];
