import { breach, NONE, say, unless } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { officialSegment } from "../facts.js";
import { amount, filled, isEmpty } from "../read-field.js";
import type { RecordRule } from "../rule.js";

/** Rules inside segments I (large instalments), J (performance between settlement days) and K (special transactions). */
export const otherSegmentRules: readonly RecordRule[] = [
  defineRule({
    ...officialSegment("I2100I01", "BLE007", "SpecEfctDate"),
    accountTypes: ["R2"],
    needs: ["i"],
    reads: ["I.SpecEfctDate", "I.SpecEndDate"],
    check({ i }) {
      const from = filled(i, "SpecEfctDate");
      const to = filled(i, "SpecEndDate");
      if (from === undefined || to === undefined) return NONE;
      return unless(from <= to, i, "SpecEfctDate", () => say(`not after SpecEndDate ${to}`, `不晚于到期日期${to}`));
    },
  }),
  defineRule({
    ...officialSegment("I2100J02", "BLE034", "RpyStatus"),
    accountTypes: ["D1", "R1", "R2", "R4"],
    needs: ["j"],
    reads: ["J.RpyStatus"],
    check({ j }) {
      const letter = filled(j, "RpyStatus");
      if (letter === undefined) return NONE;
      return unless(letter === "N", j, "RpyStatus", () =>
        say("N, the only letter of this segment", "N（该段唯一允许的取值）"),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100J03", "BLE042", "CloseDate"),
    needs: ["j"],
    reads: ["J.CloseDate", "J.LatRpyDate", "J.FiveCateAdjDate"],
    check({ j }) {
      const closed = filled(j, "CloseDate");
      if (closed === undefined) return NONE;
      const later = ["LatRpyDate", "FiveCateAdjDate"].filter((tag) => (filled(j, tag) ?? "") > closed);
      if (later.length === 0) return NONE;
      const names = later.map((tag) => `${tag} ${filled(j, tag) ?? ""}`).join(", ");
      return [breach(j, "CloseDate", say(`not before ${names}`, `不早于 ${names}`))];
    },
  }),
  defineRule({
    ...officialSegment("I2100J04", "BLE043", "CloseDate"),
    accountTypes: ["C1"],
    needs: ["j"],
    reads: ["J.AcctStatus", "J.CloseDate"],
    check({ j }) {
      if (filled(j, "AcctStatus") !== "2" || !isEmpty(j, "CloseDate")) return NONE;
      return [breach(j, "CloseDate", say("a date, as the collection has ended (2)", "催收结束（2）时必须填写"))];
    },
  }),
  defineRule({
    ...officialSegment("I2100J05", "BLE027", "AcctBal"),
    accountTypes: ["C1"],
    needs: ["j"],
    reads: ["J.AcctStatus", "J.AcctBal"],
    check({ j }) {
      const balance = amount(j, "AcctBal");
      if (balance === undefined || filled(j, "AcctStatus") !== "2") return NONE;
      return unless(balance === 0, j, "AcctBal", () =>
        say("0, as the collection has ended (2)", "催收结束（2）时须为0"),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100J06", "BLE018", "OverdPrd TotOverd"),
    accountTypes: ["D1", "R1", "R2", "R4"],
    needs: ["j"],
    reads: ["J.RpyStatus", "J.OverdPrd", "J.TotOverd"],
    check({ j }) {
      const letter = filled(j, "RpyStatus");
      if (letter !== "N" && letter !== "M") return NONE;
      const words = say("0, as RpyStatus says paid", "当前还款状态为正常时须为0");
      return ["OverdPrd", "TotOverd"].filter((tag) => (amount(j, tag) ?? 0) > 0).map((tag) => breach(j, tag, words));
    },
  }),
  defineRule({
    ...officialSegment("I2100K01", "BLE046", "CagOfTrdNm"),
    needs: ["k"],
    reads: ["K.CagOfTrdNm"],
    check({ k }) {
      const count = amount(k, "CagOfTrdNm");
      if (count === undefined) return NONE;
      return unless(count > 0, k, "CagOfTrdNm", () => say("more than 0", "大于0"));
    },
  }),
];
