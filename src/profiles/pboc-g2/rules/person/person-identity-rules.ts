import { breach, NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { filled } from "../read-field.js";
import type { SegmentView } from "../record-view.js";
import type { RecordRule } from "../rule.js";
import { officialPerson } from "./facts.js";

/** Rules about the documents of two persons, or two documents of one, in the records 110, 120 and 140. */
export const personIdentityRules: readonly RecordRule[] = [
  defineRule({
    ...officialPerson("110", "I1100A01", "BBD002", "0000"),
    needs: ["b", "c"],
    reads: ["B.IDType", "B.IDNum", "C.OthIDType", "C.OthIDNum"],
    check({ b, c }) {
      const same = c.groups.filter((other) => isSame([b, PERSON], [other, ["OthIDType", "OthIDNum"]]));
      const expected = say("another document than that of segment B", "不得与基础段证件相同");
      return same.length === 0 ? NONE : same.map((other) => breach(other, "OthIDNum", expected, "0000"));
    },
  }),
  defineRule({
    ...officialPerson("110", "I1100A02", "BBD003", "0000"),
    needs: ["b", "e"],
    reads: ["B.IDType", "B.IDNum", "E.SpoIDType", "E.SpoIDNum"],
    check({ b, e }) {
      if (!isSame([b, PERSON], [e, ["SpoIDType", "SpoIDNum"]])) return NONE;
      return [breach(e, "SpoIDNum", say("another document than that of segment B", "不得与基础段证件相同"), "0000")];
    },
  }),
  defineRule({
    ...officialPerson("110", "I1100E01", "BBE002", "SpoIDNum SpoIDType"),
    needs: ["e"],
    reads: ["E.SpoIDType", "E.SpoIDNum"],
    check({ e, faults }) {
      // What is missing, or must not be there, is a matter of S1100102.
      if (faults.some(({ rule }) => rule === "S1100102")) return NONE;
      const type = e.node["SpoIDType"];
      const number = e.node["SpoIDNum"];
      if (typeof type !== "string" || typeof number !== "string") return NONE;
      if ((type.trim() === "") === (number.trim() === "")) return NONE;
      const [empty, other] = type.trim() === "" ? ["SpoIDType", "SpoIDNum"] : ["SpoIDNum", "SpoIDType"];
      return [breach(e, empty, say(`a value, as ${other} has one`, `${other}不为空时也应不为空`))];
    },
  }),
  defineRule({
    ...officialPerson("120", "I1200B01", "BFE000", "0000"),
    needs: [],
    reads: ["IDType", "IDNum", "FamMemCertType", "FamMemCertNum"],
    check({ base }) {
      if (base === undefined) return NONE;
      if (!isSame([base, PERSON], [base, ["FamMemCertType", "FamMemCertNum"]])) return NONE;
      return [breach(base, "FamMemCertNum", say("the document of another person", "应为另一人的证件"), "0000")];
    },
  }),
  defineRule({
    ...officialPerson("140", "I1400B01", "BPE000", "0000"),
    needs: [],
    reads: ["Name", "IDType", "IDNum", "OthName", "OthIDType", "OthIDNum"],
    check({ base }) {
      if (base === undefined) return NONE;
      if (!isSame([base, ["Name", ...PERSON]], [base, ["OthName", "OthIDType", "OthIDNum"]])) return NONE;
      const expected = say(
        "another document, or another name in it, than the first",
        "姓名、证件类型、证件号码不得与前者完全相同",
      );
      return [breach(base, "OthIDNum", expected, "0000")];
    },
  }),
];

const PERSON: readonly string[] = ["IDType", "IDNum"];

type Place = readonly [SegmentView, readonly string[]];

/** Whether two places hold the same values, none of which is missing. */
function isSame([first, tags]: Place, [second, others]: Place): boolean {
  return tags.every((tag, index) => {
    const value = filled(first, tag);
    return value !== undefined && value === filled(second, others[index] ?? "");
  });
}
