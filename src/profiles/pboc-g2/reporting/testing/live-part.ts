import type { Agreement } from "../../../../../schemas/ledger/agreement.js";
import type { ClaimTerms, GuaranteeTerms } from "../../../../../schemas/ledger/claim-terms.js";
import type { CollateralTerms } from "../../../../../schemas/ledger/collateral-terms.js";
import type { BusinessEvent } from "../../../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { CardTerms, LineTerms, RevolvingTerms } from "../../../../../schemas/ledger/terms.js";
import { plainItems } from "../../../../generate/reporting-items.js";
import { calendarByName } from "../../../../ledger/calendar-by-name.js";
import type { DatedEvent } from "../../../../ledger/lived-dated.js";
import { plainAgreement } from "../../../../ledger/testing/test-agreement.js";
import { testBorrower } from "../../../../ledger/testing/test-terms.js";
import type { OwedRecord } from "../../../owed-record.js";
import type { OwingRules } from "../../../profile.js";
import type { ReceivedRecord } from "../../../received-record.js";
import { partRecords } from "../part-records.js";

type Part = Parameters<typeof partRecords>[0];

const openDate: IsoDate = "2024-01-10";
const provider = plainAgreement.provider;

const line: LineTerms = {
  product: "line",
  revolving: true,
  limit: 1_000_000,
  effectiveDate: openDate,
  expiryDate: "2024-07-10",
};
const guarantee: GuaranteeTerms = {
  product: "G2",
  amount: 1_000_000,
  openDate,
  dueDate: "2024-06-10",
  busiLines: "1",
  busiDtlLines: "01",
  guarMode: "3",
  othRepyGuarWay: "1",
  depositPercent: 20,
};
const claim: ClaimTerms = {
  product: "C1",
  origin: "bought",
  amount: 1_000_000,
  openDate,
  initialCreditor: "示例银行甲",
  initialCreditorCode: "99EXAMPLE00000001X",
  debtKind: "2",
  statusAtTransfer: "7",
};
const collateral: CollateralTerms = {
  product: "collateral",
  kind: "mortgage",
  amount: 80_000_000,
  maximum: false,
  effectiveDate: openDate,
  expiryDate: "2024-06-10",
  items: [{ kind: "13", value: 15_000_000 }],
};
const revolving: RevolvingTerms = {
  product: "R1",
  annualRatePpm: 0,
  openDate,
  dueDay: 15,
  reporting: plainItems,
};
const card = (product: "R2" | "R3"): CardTerms => ({
  product,
  annualRatePpm: 0,
  openDate,
  billDay: 5,
  paymentDays: 20,
  minimumPermille: 100,
  cardNumber: "1234",
  reporting: { ...plainItems, busiLines: "2", busiDtlLines: product === "R3" ? "71" : "81" },
});

/** Name of something that is no loan. */
export type PartName = "line" | "guarantee" | "claim" | "collateral" | "R1" | "R2" | "R3";

/** What can be lived, by name. */
const PARTS: Readonly<Record<PartName, Part["terms"]>> = {
  line,
  guarantee,
  claim,
  collateral,
  R1: revolving,
  R2: card("R2"),
  R3: card("R3"),
};

/** What is otherwise about a part than it is by itself. */
export interface MorePart {
  readonly terms?: Partial<RevolvingTerms> | Partial<CardTerms>;
  readonly agreement?: Partial<Agreement>;
}

/**
 * Something that is no loan, of 10,000.00 yuan from 10 January 2024, in words: one event a line, `date what`. On all of it
 * `void`, `code B`, `identity 王五`, `back 1` (the event in line 1); on a line `limit 8000`; on a guarantee `balance 8000`,
 * `classify 2`; on a claim `pay 100`, `kind 100`; on a contract `value 90000`; on a revolving loan and a card `draw 100`,
 * `pay 100`, `pay 100 on 2024-02-05` (found late), `bounce 2`, `activate`,
 * `move 10` (the bill day). Nothing is asked whether it can be.
 */
export function livePart(name: PartName, words = "", more: MorePart = {}): Part {
  const events: DatedEvent<BusinessEvent>[] = [];
  for (const one of words.split("\n").map((line) => line.trim())) if (one !== "") events.push(eventOf(one, events));
  const lived = { account: `${provider}OLD`, borrower: testBorrower, bookedOn: openDate, events };
  const under = { lineCode: `${provider}CL1`, line: { terms: { ...line, use: "card" as const }, events: [] } };
  const terms = { ...PARTS[name], ...more.terms };
  const part = { ...lived, terms, ...(["R1", "R2", "R3"].includes(name) ? under : {}) };
  return part as Part;
}

function eventOf(words: string, before: readonly DatedEvent<BusinessEvent>[]): DatedEvent<BusinessEvent> {
  const [day = "", what = "", how = "", , effective] = words.split(/\s+/);
  const base = { eventId: `e${before.length + 1}`, occurredAt: `${day}T02:00:00Z` };
  const event = { ...base, ...meaningOf(what, how) } as unknown as BusinessEvent;
  const date = what === "bounce" ? (before[Number(how) - 1]?.date ?? day) : (effective ?? day);
  return {
    event,
    date,
    ...(date < day ? { known: day } : {}),
    ...(what === "code" ? { code: `${provider}${how}` } : {}),
  };
}

function meaningOf(what: string, how: string): Record<string, unknown> {
  const amount = Number(how) * 100;
  switch (what) {
    case "void":
      return { type: "void" };
    case "code":
      return { type: "code-change" };
    case "identity":
      return { type: "identity-correction", borrower: { ...testBorrower, name: how } };
    case "back":
    case "bounce":
      return { type: "reversal", of: `e${how}` };
    case "limit":
      return { type: "limit-change", limit: amount };
    case "balance":
      return { type: "guaranteed-balance", balance: amount };
    case "classify":
      return { type: "classification", fiveCate: how };
    case "pay":
      return { type: "repayment", amount };
    case "kind":
      return { type: "repayment-in-kind", amount };
    case "value":
      return { type: "collateral-value", item: 1, value: amount };
    case "draw":
      return { type: "drawdown", amount };
    case "move":
      return { type: "bill-day-change", billDay: Number(how) };
    case "activate":
      return { type: "activation" };
    default:
      throw new Error(`There is no event "${what}".`);
  }
}

/** What decides how such a part is told: the plain agreement, in which the category follows from events. */
export const partRules: OwingRules = {
  agreement: { ...plainAgreement, fiveCate: "by-events" },
  calendar: calendarByName("none"),
};

/** 3.65 % a year, one hundredth of a percent a day, so that interest can be worked out in the head. */
export const DAILY_PART: MorePart = {
  terms: { annualRatePpm: 36_500 },
  agreement: { interest: { ...plainAgreement.interest, dayCount: "ACT/365" } },
};

/** What a story owes up to a day. */
export function partOwed(
  name: PartName,
  words: string,
  horizon: IsoDate = "2024-04-30",
  more: MorePart = {},
  received: readonly ReceivedRecord[] = [],
): OwedRecord[] {
  const agreement = { ...partRules.agreement, ...more.agreement };
  return partRecords(livePart(name, words, more), { ...partRules, agreement }, horizon, received);
}
