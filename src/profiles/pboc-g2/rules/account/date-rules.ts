import { breach, NONE, say, unless } from "../breach.js";
import { daysBetween, monthNumber } from "../calendar.js";
import { defineRule } from "../define-rule.js";
import { official210, officialSegment } from "../facts.js";
import { filled } from "../read-field.js";
import type { RecordView, SegmentView } from "../record-view.js";
import type { RecordRule } from "../rule.js";

/** A date of the record with its tag. */
interface NamedDate {
  readonly tag: string;
  readonly date: string;
}

/** Rules that compare dates of different segments of one 210 record. Dates that are empty are left out (S9). */
export const dateRules: readonly RecordRule[] = [
  defineRule({
    ...official210("I2100A09", "BLE005", "OpenDate", "§6.4, S3, S9, S11"),
    needs: ["c"],
    reads:
      "C.OpenDate H.SettDate H.FiveCateAdjDate H.LatRpyDate H.CloseDate J.FiveCateAdjDate J.LatRpyDate J.CloseDate I.SpecEfctDate I.SpecEndDate K.TranDate".split(
        " ",
      ),
    check(record) {
      const open = filled(record.c, "OpenDate");
      if (open === undefined) return NONE;
      const earlier = businessDates(record).filter(({ date }) => date < open);
      if (earlier.length === 0) return NONE;
      const names = earlier.map(({ tag, date }) => `${tag} ${date}`).join(", ");
      return [breach(record.c, "OpenDate", say(`not after ${names}`, `不晚于 ${names}`))];
    },
  }),
  defineRule({
    ...official210("I2100A10", "BLE006", "CloseDate"),
    needs: [],
    reads: ["H.CloseDate", "J.CloseDate", "I.SpecEfctDate", "K.TranDate"],
    check(record) {
      const segment = record.h ?? record.j;
      if (segment === undefined || (record.i === undefined && record.k === undefined)) return NONE;
      const closed = filled(segment, "CloseDate");
      if (closed === undefined) return NONE;
      const later = [...datesOf(record.i, ["SpecEfctDate"]), ...transactionDates(record.k)].filter(
        ({ date }) => date > closed,
      );
      if (later.length === 0) return NONE;
      const names = later.map(({ tag, date }) => `${tag} ${date}`).join(", ");
      return [breach(segment, "CloseDate", say(`not before ${names}`, `不早于 ${names}`))];
    },
  }),
  defineRule({
    ...official210("I2100A11", "BLE008", "RptDate", "§6.4, S9, S11"),
    codes: ["10"],
    needs: ["b", "c"],
    reads: ["B.RptDate", "C.OpenDate"],
    check({ rptDate, b, c }) {
      const open = filled(c, "OpenDate");
      if (open === undefined || rptDate === "") return NONE;
      return unless(daysBetween(open, rptDate) < 30, b, "RptDate", () =>
        say(
          `within 29 days of OpenDate ${open}; an account found later is first reported by code 31`,
          `距开户日期${open}不超过29天；更晚的账户应以31首次上报`,
        ),
      );
    },
  }),
  defineRule({
    ...official210("I2100A12", "BLE010", "RptDate", "§6.4, S4, S9, S11"),
    codes: ["20"],
    needs: ["b"],
    reads: ["B.RptDate", "H.CloseDate", "J.CloseDate"],
    check(record) {
      const segment = record.h ?? record.j;
      const closed = segment === undefined ? undefined : filled(segment, "CloseDate");
      if (closed === undefined || record.rptDate === "") return NONE;
      return unless(daysBetween(closed, record.rptDate) < 30, record.b, "RptDate", () =>
        say(
          `within 29 days of CloseDate ${closed}; a later closing is reported by code 32`,
          `距关闭日期${closed}不超过29天；更晚的关闭应以32上报`,
        ),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100A13", "BLE039", "RptDate", "§6.4, S3, S11"),
    needs: ["h"],
    reads: ["B.RptDate", "H.Month"],
    check({ rptDate, base, h }) {
      const month = filled(h, "Month");
      if (month === undefined || base === undefined || rptDate === "") return NONE;
      return unless(Math.abs(monthNumber(rptDate) - monthNumber(month)) <= 1, base, "RptDate", () =>
        say(`in month ${month}, or one month before or after it`, `与月份${month}相同或相差一个月`),
      );
    },
  }),
  defineRule({
    ...officialSegment("I2100A14", "BLE040", "LatRpyDate"),
    accountTypes: ["D1", "R1", "R2", "R3", "R4"],
    needs: ["j"],
    reads: ["B.AcctType", "B.RptDate", "J.LatRpyDate"],
    check({ rptDate, j }) {
      const paid = filled(j, "LatRpyDate");
      if (paid === undefined || rptDate === "") return NONE;
      return unless(paid === rptDate, j, "LatRpyDate", () =>
        say(
          `RptDate ${rptDate}: the record carries the day of the repayment`,
          `等于信息报告日期${rptDate}（还款当日）`,
        ),
      );
    },
  }),
];

/** Every business date that must not lie before the opening, with a value. */
function businessDates(record: RecordView): NamedDate[] {
  return [
    ...datesOf(record.h, ["SettDate", "FiveCateAdjDate", "LatRpyDate", "CloseDate"]),
    ...datesOf(record.j, ["FiveCateAdjDate", "LatRpyDate", "CloseDate"]),
    ...datesOf(record.i, ["SpecEfctDate", "SpecEndDate"]),
    ...transactionDates(record.k),
  ];
}

function transactionDates(segment: SegmentView | undefined): NamedDate[] {
  return segment === undefined ? [] : segment.groups.flatMap((group) => datesOf(group, ["TranDate"]));
}

function datesOf(segment: SegmentView | undefined, tags: readonly string[]): NamedDate[] {
  if (segment === undefined) return [];
  return tags.flatMap((tag) => {
    const date = filled(segment, tag);
    return date === undefined ? [] : [{ tag, date }];
  });
}
