import { type HeldAccount, isAccount } from "../../loading/held.js";
import { closingHeld, isEnd, latestDate, newestOfMonth, valueOf, versionsOf } from "../../loading/held-facts.js";
import { NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { filled } from "../read-field.js";
import type { RecordView, SegmentView } from "../record-view.js";
import type { Breach, HistoryRule } from "../rule.js";
import { CATEGORY, outOfOrder } from "./classification-order.js";
import { type HistoryRuleFacts, historyFacts } from "./history-facts.js";
import { unlessHeld } from "./told-breach.js";

const RPT_DATE = "AcctBsSgmt.RptDate";

/** Rules of a 210 record for an account that is known. */
export const accountHistoryRules: readonly HistoryRule[] = [
  known(
    { id: "R2101204", code: "BLR019", tags: "AcctType", reads: "B.AcctType", source: "§6.4, §9 (1)" },
    ({ accountType }, account) =>
      unlessHeld(accountType === account.accountType, "AcctBsSgmt.AcctType", accountType, "AcctType", () =>
        say(`${account.accountType}, as it is stored`, `与已入库账户类型${account.accountType}一致`),
      ),
  ),
  known(
    {
      id: "R2101205",
      code: "BLR020",
      tags: "AcctStatus",
      reads: "H.AcctStatus J.AcctStatus",
      confidence: "A",
      source: "§5.1, §6.4",
    },
    (record, account) => {
      const closing = closingHeld(account);
      return unlessHeld(closing === undefined, stateField(record), stateOf(record), "AcctStatus", () =>
        say(
          `nothing more: the account was closed as of ${closing?.rptDate ?? ""}`,
          `账户已于${closing?.rptDate ?? ""}关闭，不得再报送`,
        ),
      );
    },
  ),
  known(
    {
      id: "R2101206",
      code: "BLR021",
      tags: "RptDate",
      reads: "B.RptDate H.AcctStatus J.AcctStatus",
      confidence: "A",
      source: "§5.1, §6.4",
    },
    (record, account) => {
      if (!isEnd(account, stateOf(record) ?? "")) return NONE;
      const last = latestDate(account);
      return unlessHeld(record.rptDate >= last, RPT_DATE, record.rptDate, "RptDate", () =>
        say(
          `not before ${last}, the latest that is stored: a closing comes last`,
          `不早于已入库的最晚日期${last}，关闭须为最后一笔`,
        ),
      );
    },
  ),
  known(
    {
      id: "R2101207",
      code: "BLR022",
      tags: "FiveCateAdjDate",
      reads: "H.FiveCateAdjDate J.FiveCateAdjDate",
      confidence: "A",
      source: "§5.1, §6.4",
    },
    (record, account) => {
      const segment = record.h ?? record.j;
      const date = segment === undefined ? undefined : filled(segment, "FiveCateAdjDate");
      if (segment === undefined || date === undefined) return NONE;
      const expected = outOfOrder(account, CATEGORY, record.rptDate, date);
      return unlessHeld(
        expected === null,
        `${segment.path}.FiveCateAdjDate`,
        date,
        "FiveCateAdjDate",
        () => expected ?? say("", ""),
      );
    },
  ),
  known({ id: "R2101208", code: "BLR023", tags: "0000", reads: "K.TranDate K.ChanTranType" }, (record, account) =>
    record.k === undefined ? NONE : record.k.groups.flatMap((deal) => repeated(deal, account)),
  ),
  known({ id: "R2101209", code: "BLR024", tags: "0000", reads: "H.Month" }, (record, account) => {
    const month = monthOf(record);
    const noBill = account.events.some((event) => event.type === "11" && event.month === month);
    return unlessHeld(
      account.accountType !== "R2" || month === "" || !noBill,
      "AcctMthlyBlgInfSgmt.Month",
      month,
      "0000",
      () => say(`another month: event 11 says that ${month} has no bill`, `其他月份：215/11说明${month}不出单`),
    );
  }),
  known({ id: "R2101210", code: "BLR025", tags: "AcctStatus", reads: "B.AcctType" }, (record, account) => {
    const moved = account.events.find(({ type }) => type === "21");
    return unlessHeld(
      account.accountType !== "D1" || moved === undefined,
      stateField(record),
      stateOf(record),
      "AcctStatus",
      () =>
        say(
          `nothing more: the account was transferred out in ${moved?.month ?? ""}`,
          `账户已于${moved?.month ?? ""}转出，不得再报送`,
        ),
    );
  }),
  known({ id: "R2101211", code: "BLR026", tags: "RptDate", reads: "B.RptDate", confidence: "C" }, (record, account) => {
    const day = record.rptDate.slice(0, 7);
    const gap = closedMonths(account).find(([closed, opened]) => day > closed && day < opened);
    return unlessHeld(gap === undefined, RPT_DATE, record.rptDate, "RptDate", () =>
      say(
        `a day outside the months in which the card was closed (${gap?.join(" to ") ?? ""})`,
        `不在销户至重启之间（${gap?.join("至") ?? ""}）的日期`,
      ),
    );
  }),
  known(
    {
      id: "R2101212",
      code: "BLR027",
      tags: "RptDate",
      reads: "H.Month B.RptDate",
      confidence: "A",
      source: "§5.1, §6.4",
    },
    (record, account) => {
      const month = monthOf(record);
      if (month === "") return NONE;
      const last = account.events.reduce(
        (latest, event) => (event.month === month && event.rptDate > latest ? event.rptDate : latest),
        newestOfMonth(account, month)?.rptDate ?? "",
      );
      return unlessHeld(record.rptDate > last, RPT_DATE, record.rptDate, "RptDate", () =>
        say(`later than ${last}, as of which ${month} is stored`, `晚于${month}已入库的报告日期${last}`),
      );
    },
  ),
  known({ id: "R2101213", code: "BLR028", tags: "RptDate", reads: "J B.RptDate" }, (record, account) => {
    const clash = record.j !== undefined && account.events.some(({ rptDate }) => rptDate === record.rptDate);
    return unlessHeld(!clash, RPT_DATE, record.rptDate, "RptDate", () =>
      say("a day without a stored special event", "没有特殊事件的日期"),
    );
  }),
];

function known(
  facts: Omit<HistoryRuleFacts, "recordTypes">,
  check: (record: RecordView, account: HeldAccount) => readonly Breach[],
): HistoryRule {
  return defineRule({
    ...historyFacts({ ...facts, recordTypes: ["210"] }),
    check: (told, { held }) => (told.act === "report" && isAccount(held) ? check(told.view, held) : NONE),
  });
}

function stateOf(record: RecordView): string | null {
  const segment = record.h ?? record.j;
  return segment === undefined ? null : (filled(segment, "AcctStatus") ?? null);
}

function stateField(record: RecordView): string {
  return `${(record.h ?? record.j)?.path ?? "AcctBsSgmt"}.AcctStatus`;
}

function monthOf({ h }: RecordView): string {
  return h === undefined ? "" : (filled(h, "Month") ?? "");
}

/** A transaction whose type and date are stored already. */
function repeated(deal: SegmentView, account: HeldAccount): readonly Breach[] {
  const [type, date] = [filled(deal, "ChanTranType"), filled(deal, "TranDate")];
  const stored = versionsOf(account, "K").some(({ values }) => {
    const deals = values["CagOfTrdInf"];
    if (deals === undefined || typeof deals === "string") return false;
    return deals.some((other) => other["ChanTranType"] === type && other["TranDate"] === date);
  });
  return unlessHeld(!stored, `${deal.path}.TranDate`, date ?? "", "0000", () =>
    say(
      `a transaction that is not stored; ${type ?? ""} of ${date ?? ""} is`,
      `未入库的交易，${date ?? ""}的${type ?? ""}已入库`,
    ),
  );
}

/** For each re-opening of a card: month of the closing before it, and its own. */
function closedMonths(account: HeldAccount): readonly [string, string][] {
  if (account.events.length === 0) return [];
  const closings = versionsOf(account, "H")
    .filter(({ values }) => isEnd(account, valueOf(values, "AcctStatus")))
    .map(({ values }) => valueOf(values, "Month"));
  return account.events
    .filter(({ type }) => type === "12")
    .flatMap(({ month }): [string, string][] => {
      const closed = closings.findLast((one) => one < month);
      return closed === undefined ? [] : [[closed, month]];
    });
}
