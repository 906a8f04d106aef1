import type { LedgerEvent } from "../../schemas/ledger/event.js";
import type { TimelineItem } from "../../schemas/run/event-log.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import { localText } from "../ledger/business-day.js";
import type { LifeInProgress } from "./life-in-progress.js";

/** The ledger's lane of a story: the opening, every event, and the steps that could not happen. */
export function ledgerItems(life: LifeInProgress): TimelineItem[] {
  const { timeZone } = life.rules.agreement;
  const lived = life.lived();
  const events = (lived?.events ?? []).map(({ event, date }): TimelineItem => {
    const local = localText(event.occurredAt, timeZone);
    const shifted = local.slice(0, 10) === date ? null : date;
    return {
      lane: "ledger",
      date: local.slice(0, 10),
      time: local.slice(11),
      text: eventText(event, shifted),
      state: "ok",
      findings: [],
    };
  });
  const leftOut = life.leftOut.map(
    ({ step, date, reason }): TimelineItem => ({
      lane: "ledger",
      date,
      time: step.at,
      text: { en: `(${step.do.kind} left out: ${reason})`, zh: `（未执行 ${step.do.kind}：${reason}）` },
      state: "left-out",
      findings: [],
    }),
  );
  return lived === null ? leftOut : [openingItem(life), ...events, ...leftOut];
}

function openingItem(life: LifeInProgress): TimelineItem {
  const { terms } = life.rules;
  const local = localText(life.opensAt, life.rules.agreement.timeZone);
  const dates = life.dueDates().slice(0, 4).join(", ");
  const more = life.dueDates().length > 4 ? ", …" : "";
  const taken = life.setting.life.migrated;
  const en =
    taken === undefined
      ? `loan of ${money(terms.principal)} paid out: ${terms.instalments} × ${terms.method}, ${terms.frequency}, due ${dates}${more}`
      : `loan of ${money(terms.principal)} from ${terms.openDate} taken over, ${taken.paidInstalments} instalments paid, due ${dates}${more}`;
  const zh =
    taken === undefined
      ? `放款 ${money(terms.principal)} 元：共 ${terms.instalments} 期，应还款日 ${dates}${more}`
      : `接管 ${terms.openDate} 发放的 ${money(terms.principal)} 元贷款，已还 ${taken.paidInstalments} 期，应还款日 ${dates}${more}`;
  return {
    lane: "ledger",
    date: local.slice(0, 10),
    time: local.slice(11),
    text: { en, zh },
    state: "ok",
    findings: [],
  };
}

function eventText(event: LedgerEvent, businessDate: string | null): Bilingual {
  const text = plainText(event);
  return businessDate === null
    ? text
    : { en: `${text.en} (counts for ${businessDate})`, zh: `${text.zh}（计入 ${businessDate}）` };
}

function plainText(event: LedgerEvent): Bilingual {
  switch (event.type) {
    case "repayment": {
      const named = event.instalment === undefined ? "" : ` for instalment ${event.instalment}`;
      const namedZh = event.instalment === undefined ? "" : `（第 ${event.instalment} 期）`;
      return { en: `repays ${money(event.amount)}${named}`, zh: `还款 ${money(event.amount)} 元${namedZh}` };
    }
    case "reversal":
      return { en: "the repayment is reversed", zh: "还款冲正" };
    case "prepayment":
      return { en: `prepays ${money(event.amount)}`, zh: `提前还款 ${money(event.amount)} 元` };
    case "early-settlement":
      return { en: `settles early with ${money(event.amount)}`, zh: `提前结清 ${money(event.amount)} 元` };
    case "extension":
      return { en: `maturity put off by ${event.months} months`, zh: `展期 ${event.months} 个月` };
    case "classification":
      return { en: `classified as ${event.fiveCate}`, zh: `五级分类认定为 ${event.fiveCate}` };
    case "identity-correction":
      return { en: "the borrower's identity is corrected", zh: "更正借款人身份信息" };
    case "void":
      return { en: "the account should never have been reported", zh: "账户本不应报送，作废" };
  }
}

/** Minor units with two decimals and grouping, without going through a float. */
export function money(amount: number): string {
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${whole}.${String(amount % 100).padStart(2, "0")}`;
}
