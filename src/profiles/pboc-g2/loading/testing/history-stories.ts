import type { AccountHistoryRuleId, ChangeHistoryRuleId, HistoryRuleId } from "../../rules/rule-ids.js";
import { guarantor, ID_NUMBER, OTHER_ID_NUMBER, PROVIDER, transaction } from "../../rules/testing/base-records.js";
import {
  ACCOUNT,
  card,
  cardClosed,
  cardMonth,
  cleared,
  closed,
  collection,
  corrected,
  deleted,
  ended,
  erased,
  event,
  type Message,
  month,
  opened,
  recovered,
  renamed,
  told,
} from "./messages.js";

/** How a history rule is proven: what is told before, then a message that it lets pass and one that it refuses. */
export interface HistoryStory {
  readonly before: readonly Message[];
  readonly passes: Message;
  readonly fails: Message;
  /** Other rules that the same message cannot help breaking. */
  readonly also?: readonly HistoryRuleId[];
}

const NEW_CODE = `${PROVIDER}LN0009`;
const BAD_CLASS = { "H.FiveCate": "2", "H.FiveCateAdjDate": "2024-03-01" };

const reopened: readonly Message[] = [card, cardClosed("2024-03"), event("12", "2024-06-10")];

/** A story for each history rule of accounts; F0000601 is about a file and has its own test. */
export const ACCOUNT_STORIES: Readonly<
  Record<Exclude<AccountHistoryRuleId | ChangeHistoryRuleId, "F0000601">, HistoryStory>
> = {
  R0001203: {
    before: [opened, month("2024-02"), month("2024-03", { "B.RptDate": "2024-03-20" })],
    passes: cleared("2024-03-10"),
    fails: cleared("2024-03-20"),
  },
  I0001801: {
    before: [opened, renamed(ACCOUNT, NEW_CODE)],
    passes: month("2024-02", { "B.AcctCode": NEW_CODE }),
    fails: month("2024-02"),
  },
  R2101204: {
    before: [told("R4/31")],
    passes: told("R4/31", { ...laterMonth() }),
    fails: month("2024-03"),
  },
  R2101205: {
    before: [opened, closed("2024-03")],
    passes: month("2024-02", { "B.AcctCode": NEW_CODE, C: terms() }),
    fails: month("2024-04"),
  },
  R2101206: {
    before: [opened, cleared("2024-03-20")],
    passes: closed("2024-03", { "B.RptDate": "2024-03-25" }),
    fails: closed("2024-03"),
  },
  R2101207: {
    before: [opened, month("2024-03", BAD_CLASS)],
    passes: month("2024-04", BAD_CLASS),
    fails: month("2024-04", { ...BAD_CLASS, "H.FiveCateAdjDate": "2024-02-28" }),
  },
  R2101208: {
    before: [opened, month("2024-02", { K: transaction() })],
    passes: month("2024-03", { K: transaction({ TranDate: "2024-03-01" }) }),
    fails: month("2024-03", { K: transaction() }),
  },
  R2101209: {
    before: [card, event("11", "2024-03-10")],
    passes: cardMonth("2024-04"),
    fails: cardMonth("2024-03"),
  },
  R2101210: {
    before: [opened, event("21", "2024-02-10")],
    passes: month("2024-02", { "B.AcctCode": NEW_CODE, C: terms() }),
    fails: month("2024-03"),
  },
  R2101211: { before: reopened, passes: cardMonth("2024-07"), fails: cardMonth("2024-05") },
  R2101212: {
    before: [opened, month("2024-02", { "B.RptDate": "2024-02-20" })],
    passes: month("2024-02", { "B.RptDate": "2024-02-21" }),
    fails: month("2024-02"),
  },
  R2101213: {
    before: [card, cardMonth("2024-03"), event("11", "2024-04-10")],
    passes: cardRecovery("2024-04-11"),
    fails: cardRecovery("2024-04-10"),
  },
  R2101214: {
    before: [],
    passes: told("D1/31"),
    fails: told("D1/31", { F: { Mcc: `${PROVIDER}C1` }, "B.RptDateCode": "90" }),
  },
  R2101215: { before: [], passes: month("2024-02", { C: terms() }), fails: month("2024-02") },
  I2111B02: { before: [opened], passes: renamed(ACCOUNT, NEW_CODE), fails: renamed(NEW_CODE, `${NEW_CODE}A`) },
  I2111B03: {
    before: [opened, renamed(ACCOUNT, NEW_CODE), told("D1/10", { "B.AcctCode": `${NEW_CODE}B` })],
    passes: renamed(NEW_CODE, ACCOUNT),
    fails: renamed(NEW_CODE, `${NEW_CODE}B`),
  },
  R2121206: {
    before: [opened],
    passes: corrected("H", opened),
    fails: corrected("H", opened, { ModRecCode: NEW_CODE }),
  },
  R2121207: {
    before: [opened, month("2024-02"), month("2024-02", { "B.RptDate": "2024-02-20" })],
    passes: corrected("H", month("2024-02", { "B.RptDate": "2024-02-20" })),
    fails: corrected("H", month("2024-02")),
  },
  R2121211: { before: [opened], passes: corrected("H", opened), fails: corrected("H", opened, { AcctType: "R4" }) },
  R2121213: {
    before: [told("R2/31", { I: plan() }), cardMonth("2024-03", { I: plan({ UsedInstAmt: "20" }) })],
    passes: corrected("I", told("R2/31", { I: plan({ SpecEfctDate: "2024-02-02" }) })),
    fails: corrected("I", told("R2/31", { I: plan({ UsedInstAmt: "5" }) })),
  },
  R2121214: {
    before: reopened,
    passes: corrected("H", cardClosed("2024-03", { "H.RpyStatus": "G" })),
    fails: corrected("H", cardMonth("2024-03")),
  },
  R2121215: {
    before: [opened, month("2024-02"), month("2024-03", { C: terms({ LoanAmt: "11000" }) })],
    passes: corrected("C", opened),
    fails: corrected("C", opened, { RptDate: "2024-02-15" }),
  },
  R2121216: {
    before: [told("D1/10", { D: guarantor() }), month("2024-02", { D: guarantor({ ArlpAmt: "900" }) })],
    passes: corrected("D", month("2024-02", { D: guarantor() })),
    fails: corrected("D", told("D1/10", { D: guarantor() })),
  },
  R2121217: {
    before: [opened, month("2024-02"), month("2024-03")],
    passes: corrected("H", closed("2024-03")),
    fails: corrected("H", closed("2024-02")),
  },
  R2121218: {
    before: [
      opened,
      month("2024-02", { ...BAD_CLASS, "H.FiveCateAdjDate": "2024-02-01" }),
      month("2024-03", { ...BAD_CLASS, "H.FiveCateAdjDate": "2024-02-01" }),
    ],
    passes: corrected("H", month("2024-03", BAD_CLASS)),
    fails: corrected("H", month("2024-03")),
  },
  R2121219: {
    before: [card, cardMonth("2024-03"), event("11", "2024-04-10")],
    passes: corrected("H", cardMonth("2024-03")),
    fails: corrected("H", cardMonth("2024-04")),
  },
  R2121220: {
    before: [card, cardRecovery("2024-03-01"), event("11", "2024-04-10")],
    passes: corrected("J", cardRecovery("2024-03-01")),
    fails: corrected("J", cardRecovery("2024-04-10")),
  },
  R2121221: {
    before: [opened, closed("2024-03")],
    passes: corrected("H", closed("2024-03")),
    fails: corrected("H", month("2024-04")),
  },
  R2121222: {
    before: [collection, ended("2024-03-15")],
    passes: corrected("J", ended("2024-03-15")),
    fails: corrected("J", recovered("2024-04-01")),
  },
  R2121223: {
    before: [collection, recovered("2024-03-01"), recovered("2024-04-01")],
    passes: corrected("J", ended("2024-04-01")),
    fails: corrected("J", ended("2024-03-01")),
  },
  R2121224: {
    before: [opened, month("2024-02")],
    passes: corrected("B", month("2024-02", { "B.IDNum": OTHER_ID_NUMBER })),
    fails: corrected("B", told("D1/10", { "B.IDNum": OTHER_ID_NUMBER })),
  },
  R2121225: {
    before: [told("D1/10", { D: guarantor() })],
    passes: corrected("D", told("D1/10", { D: guarantor({ ArlpAmt: "900" }) })),
    fails: corrected("D", told("D1/10", { D: guarantor({ ArlpCertNum: ID_NUMBER }) })),
  },
  R2131201: {
    before: [...reopened, cardMonth("2024-07")],
    passes: deleted("H", "2024-06-11", "2024-07-31"),
    fails: deleted("H", "2024-03-01", "2024-03-31"),
  },
  R2131202: {
    before: [card, event("11", "2024-03-10"), cardMonth("2024-04")],
    passes: deleted("H", "2024-04-01", ""),
    fails: deleted("H", "2024-03-01", ""),
  },
  R2131203: {
    before: [opened],
    passes: deleted("H", "2024-01-01", ""),
    fails: deleted("H", "2024-01-01", "", NEW_CODE),
  },
  R2141101: { before: [opened], passes: erased(), fails: erased(NEW_CODE) },
  R2151201: {
    before: [opened],
    passes: event("21", "2024-02-10"),
    fails: event("21", "2024-02-10", { AcctCode: NEW_CODE }),
  },
  R2151202: { before: [card], passes: event("11", "2024-03-10"), fails: event("11", "2024-02-10") },
  R2151203: {
    before: [card, cardClosed("2024-03")],
    passes: event("12", "2024-04-10"),
    fails: event("12", "2024-03-20"),
  },
  R2151204: {
    before: [opened, month("2024-02")],
    passes: event("21", "2024-03-10"),
    fails: event("21", "2024-04-10"),
  },
  R2151205: {
    before: [card, event("11", "2024-03-10")],
    passes: event("11", "2024-03-12", { Flag: "0" }),
    fails: event("11", "2024-04-12", { Flag: "0" }),
  },
  R2151206: {
    before: [card, cardMonth("2024-03", { "B.RptDate": "2024-04-02" })],
    passes: event("11", "2024-04-03"),
    fails: event("11", "2024-04-02"),
  },
};

function terms(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { ...(opened.body["AcctBsInfSgmt"] as Record<string, string>), ...changes };
}

/** The changes that make the second record of an R4 account. */
function laterMonth(): Readonly<Record<string, string>> {
  return { "B.RptDate": "2024-03-15", "H.Month": "2024-03", "H.SettDate": "2024-03-15", "H.LatRpyDate": "2024-03-15" };
}

/** An instalment plan of a card (segment I). */
function plan(changes: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { SpecLine: "100", SpecEfctDate: "2024-02-01", SpecEndDate: "2025-02-01", UsedInstAmt: "10", ...changes };
}

/** Arrears of the card cleared on a day. */
function cardRecovery(day: string): Message {
  return told("D1/40", { "B.AcctType": "R2", "B.RptDate": day, "J.LatRpyDate": day });
}
