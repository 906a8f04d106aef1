import type { LatestState } from "../../../schemas/run/credit-report.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { bi } from "../html/markup.js";
import { labelOf } from "./field-labels.js";
import { PAGE_WORDS } from "./page-words.js";
import { plain, shownValue } from "./shown-value.js";
import { eachSide, type Sides } from "./sides.js";
import type { ValueRow } from "./value-rows.js";

/** A value of the latest state that is one of record 210, by its tag there. */
const BY_TAG: readonly (readonly [string, (state: LatestState) => string | number | null | undefined])[] = [
  ["AcctStatus", ({ status }) => status],
  ["AcctBal", ({ balance }) => balance],
  ["TotOverd", ({ overdue }) => overdue],
  ["RpyStatus", ({ repaymentStatus }) => repaymentStatus],
  ["FiveCate", ({ category }) => category],
  ["LatRpyDate", ({ lastRepaymentDate }) => lastRepaymentDate],
  ["LatRpyAmt", ({ lastRepaymentAmount }) => lastRepaymentAmount],
  ["CloseDate", ({ closeDate }) => closeDate],
];

/** The rows of the latest state (PD01B); none before anything was told. */
export function latestRows(states: Sides<LatestState>, accountType: string): ValueRow[] {
  if (states.every((state) => state === undefined)) return [];
  const tagged = BY_TAG.map(([tag, pick]): ValueRow => {
    const raw = eachSide(states, (state) => String(pick(state) ?? ""));
    return { label: labelOf(tag), raw, shown: raw.map((value) => shownValue(tag, value ?? "", accountType)) };
  });
  const others = [
    row(
      PAGE_WORDS.transferred,
      eachSide(states, ({ transferOutMonth }) => transferOutMonth),
      plain,
    ),
    row(
      PAGE_WORDS.closed,
      eachSide(states, ({ closed }) => (closed ? "yes" : "no")),
      (value) => bi(value === "yes" ? PAGE_WORDS.yes : PAGE_WORDS.no),
    ),
    row(
      PAGE_WORDS.reportDate,
      eachSide(states, ({ reportDate }) => reportDate),
      plain,
    ),
  ];
  return [...tagged, ...others].filter(({ raw }) => raw.some((value) => (value ?? "") !== ""));
}

function row(label: Bilingual, raw: Sides<string>, show: (value: string) => string): ValueRow {
  return { label, raw, shown: raw.map((value) => (value === undefined ? shownValue("", "", "") : show(value))) };
}
