import type {
  BillDayChange,
  CardActivation,
  CardClosing,
  CardReopening,
  LargeInstalment,
} from "../../schemas/ledger/card-event.js";
import type {
  BusinessEvent,
  CodeChange,
  CollateralEvent,
  OptionalEvent,
  PersonEvent,
  VoidAccount,
} from "../../schemas/ledger/event.js";
import type { TimelineItem } from "../../schemas/run/event-log.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import { localText } from "../ledger/business-day.js";
import type { LivedPart } from "../ledger/lived-part.js";
import { money } from "./money-text.js";
import type { PartInProgress } from "./parts/part-in-progress.js";

/** The ledger's lane of a story: the opening, every event, and the steps that could not happen. */
export function ledgerItems(part: PartInProgress): TimelineItem[] {
  const { timeZone } = part.setting.agreement;
  const lived = part.lived();
  const events = (lived?.events ?? []).map(({ event, date }): TimelineItem => {
    const local = localText(event.occurredAt, timeZone);
    const shifted = local.slice(0, 10) === date ? null : date;
    return {
      lane: "ledger",
      date: local.slice(0, 10),
      time: local.slice(11),
      text: eventText(event, shifted, lived),
      state: "ok",
      findings: [],
    };
  });
  const leftOut = part.leftOut.map(
    ({ kind, date, at, reason }): TimelineItem => ({
      lane: "ledger",
      date,
      time: at,
      text: { en: `(${kind} left out: ${reason})`, zh: `（未执行 ${kind}：${reason}）` },
      state: "left-out",
      findings: [],
    }),
  );
  return lived === null ? leftOut : [openingItem(part), ...events, ...leftOut];
}

function openingItem(part: PartInProgress): TimelineItem {
  const local = localText(part.opensAt, part.setting.agreement.timeZone);
  return {
    lane: "ledger",
    date: local.slice(0, 10),
    time: local.slice(11),
    text: part.openingText(),
    state: "ok",
    findings: [],
  };
}

function eventText(event: BusinessEvent, businessDate: string | null, lived: LivedPart | null): Bilingual {
  const text = (lived === null ? null : amendText(event, lived)) ?? plainText(event);
  return businessDate === null
    ? text
    : { en: `${text.en} (counts for ${businessDate})`, zh: `${text.zh}（计入 ${businessDate}）` };
}

/** What puts right what was told of something that is no loan, by what that is (clauses L75 to L78); null for all else. */
function amendText(event: BusinessEvent, { terms, events }: LivedPart): Bilingual | null {
  const [en, zh] = NAMES[terms.product];
  switch (event.type) {
    case "void":
      return { en: `the ${en} should never have been reported`, zh: `${zh}本不应报送，作废` };
    case "code-change":
      return { en: `the ${en} gets another code`, zh: `${zh}标识码变更` };
    case "reversal": {
      const what = events.find((one) => one.event.eventId === event.of)?.event.type;
      const told = what === undefined ? undefined : TAKEN_BACK.get(what);
      return told === undefined ? null : { en: `${told[0]} is taken back`, zh: `撤销${told[1]}` };
    }
    default:
      return null;
  }
}

const ACCOUNT = ["account", "账户"] as const;

const NAMES: Readonly<Record<LivedPart["terms"]["product"], readonly [en: string, zh: string]>> = {
  D1: ACCOUNT,
  R1: ACCOUNT,
  R2: ACCOUNT,
  R3: ACCOUNT,
  R4: ACCOUNT,
  C1: ACCOUNT,
  line: ["line", "授信协议"],
  G1: ["guarantee", "担保账户"],
  G2: ["guarantee", "担保账户"],
  collateral: ["contract over collateral", "抵（质）押合同"],
  person: ["registration", "客户资料"],
};

/** What can be taken back and is no repayment (clause L78). */
const TAKEN_BACK: ReadonlyMap<BusinessEvent["type"], readonly [en: string, zh: string]> = new Map([
  ["limit-change", ["the change of the limit", "额度调整"]],
  ["guaranteed-balance", ["the change of what is covered", "在保余额变化"]],
  ["classification", ["the classification", "五级分类认定"]],
]);

function plainText(event: BusinessEvent): Bilingual {
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
      return event.initiative === "lender"
        ? { en: `the lender puts the maturity off by ${event.months} months`, zh: `银行主动延期 ${event.months} 个月` }
        : { en: `maturity put off by ${event.months} months`, zh: `展期 ${event.months} 个月` };
    case "classification":
      return { en: `classified as ${event.fiveCate}`, zh: `五级分类认定为 ${event.fiveCate}` };
    case "identity-correction":
      return { en: "the borrower's identity is corrected", zh: "更正借款人身份信息" };
    case "void":
      return { en: "the account should never have been reported", zh: "账户本不应报送，作废" };
    case "limit-change":
      return { en: `the limit becomes ${money(event.limit)}`, zh: `额度调整为 ${money(event.limit)} 元` };
    case "drawdown":
      return { en: `draws ${money(event.amount)}`, zh: `支用 ${money(event.amount)} 元` };
    case "guaranteed-balance":
      return { en: `${money(event.balance)} is still covered`, zh: `在保余额变为 ${money(event.balance)} 元` };
    case "compensation":
      return { en: `the guarantor pays ${money(event.amount)}`, zh: `代偿 ${money(event.amount)} 元` };
    case "guarantee-end":
      return { en: "the guarantee is released", zh: "担保责任解除" };
    case "line-end":
      return { en: "the line is ended", zh: "额度提前终止" };
    case "activation":
    case "large-instalment":
    case "bill-day-change":
    case "card-closing":
    case "card-reopening":
      return cardText(event);
    case "stop-payment":
      return { en: "nothing can be drawn or spent any more", zh: "银行止付" };
    case "resume-payment":
      return { en: "it can be drawn or spent again", zh: "解除止付" };
    case "collateral-value":
    case "collateral-end":
    case "customer-change":
    case "document-renewed":
    case "second-document":
    case "relative":
      return besideText(event);
    default:
      return optionalText(event);
  }
}

/** Events on a card alone (clauses L52 to L59). */
function cardText(event: CardActivation | LargeInstalment | BillDayChange | CardClosing | CardReopening): Bilingual {
  switch (event.type) {
    case "activation":
      return { en: "the card is activated", zh: "卡片激活" };
    case "large-instalment":
      return {
        en: `spreads ${money(event.amount)} over ${event.parts} bills`,
        zh: `大额专项分期 ${money(event.amount)} 元，分 ${event.parts} 期`,
      };
    case "bill-day-change":
      return { en: `bills are made on day ${event.billDay} from now on`, zh: `账单日调整为每月 ${event.billDay} 日` };
    case "card-closing":
      return { en: "the card is closed", zh: "销户" };
    case "card-reopening":
      return { en: "the card is opened again", zh: "销户后重启" };
  }
}

/** Events on a contract over collateral, and on a person (clauses L61 to L68). Nothing personal is told. */
function besideText(event: Exclude<CollateralEvent | PersonEvent, VoidAccount | CodeChange>): Bilingual {
  switch (event.type) {
    case "collateral-value":
      return {
        en: `item ${event.item} is worth ${money(event.value)} now`,
        zh: `第 ${event.item} 项押品价值变为 ${money(event.value)} 元`,
      };
    case "collateral-end":
      return { en: "the contract over collateral is ended", zh: "抵（质）押合同提前终止" };
    case "customer-change": {
      const members = Object.keys(event.details).join(", ");
      return { en: `becomes known otherwise: ${members}`, zh: `客户资料更新：${members}` };
    }
    case "document-renewed":
      return { en: `the document is valid until ${event.document.until}`, zh: `证件有效期至 ${event.document.until}` };
    case "second-document":
      return event.void === true
        ? { en: "the second document is somebody else's", zh: "证件关联作废" }
        : { en: "is known under a second document", zh: "新增关联证件" };
    case "relative":
      return event.void === true
        ? { en: "is no relative", zh: "家族关系作废" }
        : { en: `a relative is named (${event.relation})`, zh: `新增家族成员（${event.relation}）` };
  }
}

/** Events that a lender need not take (clauses L24 to L32, L80 to L83). */
function optionalText(event: OptionalEvent): Bilingual {
  switch (event.type) {
    case "relief":
      return { en: `${money(event.amount)} of what is due is let go`, zh: `债务减免 ${money(event.amount)} 元` };
    case "legal-action":
      return { en: "the lender goes to court", zh: "司法追偿" };
    case "bad-debt":
      return { en: "becomes bad debt", zh: "认定为呆账" };
    case "write-off":
      return { en: "is written off", zh: "核销" };
    case "repayment-in-kind":
      return {
        en: `an asset worth ${money(event.amount)} is taken in payment`,
        zh: `以资抵债 ${money(event.amount)} 元`,
      };
    case "guarantor-payment":
      return { en: `a guarantor pays ${money(event.amount)}`, zh: `担保人代偿 ${money(event.amount)} 元` };
    case "claim-transfer":
      return event.how === "sale"
        ? { en: `the claim is sold for ${money(event.price)}`, zh: `资产转让，价款 ${money(event.price)} 元` }
        : { en: `the claim is carved out for ${money(event.price)}`, zh: `资产剥离，价款 ${money(event.price)} 元` };
    case "transfer-out":
      return { en: "goes to another institution", zh: "转出至其他机构" };
    case "securitisation":
      return { en: "the claim is securitised", zh: "资产证券化" };
    case "code-change":
      return { en: "gets another account code", zh: "账户标识码变更" };
    case "payout":
      return { en: `a further ${money(event.amount)} is paid out`, zh: `再次放款 ${money(event.amount)} 元` };
  }
}
