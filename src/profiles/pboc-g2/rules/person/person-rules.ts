import { NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { amount, filled } from "../read-field.js";
import type { RecordView, SegmentLetter } from "../record-view.js";
import type { RecordRule } from "../rule.js";
import { officialPerson } from "./facts.js";
import { isLenient } from "./lenient-template.js";

/** Segments of a first report, by letter, with their tags. */
export const FIRST_REPORT: readonly (readonly [SegmentLetter, string])[] = [
  ["d", "FcsInfSgmt"],
  ["e", "SpsInfSgmt"],
  ["f", "EduInfSgmt"],
  ["g", "OctpnInfSgmt"],
  ["h", "RedncInfSgmt"],
  ["i", "MlgInfSgmt"],
];

const EMPLOYER = "CpnName CpnType Industry CpnAddr CpnPc CpnDist CpnTEL Occupation Title TechTitle WorkStartDate";

/** Rules of record 110 about which segments and elements it has. */
export const personRules: readonly RecordRule[] = [
  defineRule({
    ...officialPerson("110", "R1100101", "BBR000", FIRST_REPORT.map(([, tag]) => tag).join(" "), "B", "§6.3, S9"),
    codes: ["10"],
    needs: ["b"],
    reads: ["B.RptDateCode", "the segments that are there", "header.template"],
    check(record, context) {
      if (isLenient(record, context)) return NONE;
      const missing = FIRST_REPORT.filter(([letter]) => record[letter] === undefined);
      if (missing.length === 0) return NONE;
      const expected = say("the segment, as RptDateCode is 10", "报告时点为10时必须包含该段");
      return missing.map(([, tag]) => ({ field: tag, received: null, expected, feedbackTag: tag }));
    },
  }),
  defineRule({
    ...officialPerson("110", "R1100102", "BBR000", "BsSgmt"),
    needs: [],
    reads: ["the segments that are there"],
    check({ b }) {
      if (b !== undefined) return NONE;
      const expected = say("segment B (BsSgmt)", "必须包含基础段");
      return [{ field: "BsSgmt", received: null, expected, feedbackTag: "BsSgmt" }];
    },
  }),
  defineRule({
    ...officialPerson("110", "S1100101", "BBD000", EMPLOYER, "A", "§3.5, §6.3, S9"),
    needs: ["g"],
    reads: ["G.EmpStatus", "the elements of G about the employer"],
    check: ({ faults }) => chosen(faults, "S1100101"),
  }),
  defineRule({
    ...officialPerson(
      "110",
      "S1100102",
      "BBD001",
      "SpoName SpoIDType SpoIDNum SpoTel SpsCmpyNm",
      "A",
      "§3.5, §6.3, S9",
    ),
    needs: ["e"],
    reads: ["E.MariStatus", "the elements of E about the spouse"],
    check: ({ faults }) => chosen(faults, "S1100102"),
  }),
  defineRule({
    ...officialPerson("110", "I1100C01", "BBE006", "IDNm"),
    needs: ["c"],
    reads: ["C.IDNm"],
    check: ({ c }) =>
      unless(amount(c, "IDNm") !== 0, c, "IDNm", () =>
        say("above 0; without another document leave the segment out", "大于0；没有其他证件时不报送该段"),
      ),
  }),
  defineRule({
    ...officialPerson("110", "I1100D01", "BBE001", "0000"),
    needs: ["d"],
    reads: ["D.DOB", "D.FcsInfoUpDate"],
    check({ d }) {
      const born = filled(d, "DOB");
      const updated = filled(d, "FcsInfoUpDate");
      if (born === undefined || updated === undefined) return NONE;
      const expected = () => say(`not after FcsInfoUpDate ${updated}`, `不晚于信息更新日期${updated}`);
      return unless(born <= updated, d, "DOB", expected, "0000");
    },
  }),
  defineRule({
    ...officialPerson("110", "I1100F03", "BBE004", "AcaDegree"),
    needs: ["f"],
    reads: ["F.EduLevel", "F.AcaDegree"],
    check({ f }) {
      const level = filled(f, "EduLevel");
      const degree = filled(f, "AcaDegree");
      if (level === undefined || degree === undefined || !WITHOUT_DEGREE.includes(level)) return NONE;
      return unless(degree === "5" || degree === "9", f, "AcaDegree", () =>
        say("5 or 9, by EduLevel", "按学历应为5或9"),
      );
    },
  }),
  defineRule({
    ...officialPerson("110", "I1100G04", "BBE005", "Occupation"),
    needs: ["g"],
    reads: ["G.CpnType", "G.Occupation"],
    check({ g }) {
      const employer = filled(g, "CpnType");
      const occupation = filled(g, "Occupation");
      if (employer === undefined || occupation === undefined || !PRIVATE_EMPLOYERS.includes(employer)) return NONE;
      return unless(occupation !== "0" && occupation !== "X", g, "Occupation", () =>
        say("neither 0 nor X, by CpnType", "按单位性质不得为0或X"),
      );
    },
  }),
];

const WITHOUT_DEGREE: readonly string[] = ["30", "40", "70", "80"];
const PRIVATE_EMPLOYERS: readonly string[] = ["30", "40", "50"];

/** The faults of a rule that the walk over the layout has found. */
function chosen(faults: RecordView["faults"], rule: "S1100101" | "S1100102"): RecordView["faults"] {
  return faults.length === 0 ? faults : faults.filter((fault) => fault.rule === rule);
}
