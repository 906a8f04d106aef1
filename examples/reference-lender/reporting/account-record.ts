import { type Day, isoMonth } from "../loan/day.js";
import type { Behaviour, View } from "./behaviour.js";
import type { Decision, Reported } from "./decision.js";
import { transferRecord } from "./otherwise/transfer-record.js";
import { type Performance, performance } from "./performance.js";
import { type Identity, recordXml } from "./record-xml.js";

/** A record and what the account has told once it is sent. */
export interface AccountRecord {
  readonly code: Decision["code"] | "215";
  /** Month of segment H as `yyyy-MM`; null without one. */
  readonly month: string | null;
  readonly xml: string;
  readonly reported: Reported;
}

/** The record of an account for a business day in a file that takes `asOf` as its date; `undefined` where none is owed. */
export function accountRecord(
  identity: Identity,
  view: View,
  asOf: Day,
  behaviour: Behaviour,
): AccountRecord | undefined {
  if (view.state.transferredOn === view.day) return transferredRecord(identity, view, asOf, behaviour);
  const decision = behaviour.selection.decide(view, behaviour);
  if (decision === undefined) return undefined;
  const values = performance(view, decision, behaviour);
  const monthly = decision.code !== "10" && decision.code !== "40";
  const { specials, basics } = behaviour.otherwise;
  const told = view.reported.specialsTo ?? Number.NEGATIVE_INFINITY;
  const changed = view.state.changes.some(
    (change) => change.day > told && change.day <= view.day && basics.tells(change),
  );
  const toldTo = specials.toldTo(view.reported);
  const first = !view.reported.told;
  const xml = recordXml(
    identity,
    view,
    decision,
    values,
    {
      basics: first || (monthly && changed),
      firstReport: first,
      specials: monthly
        ? view.state.specials.filter(
            (special) => special.day > toldTo && special.day <= view.day && specials.tells(special),
          )
        : [],
    },
    asOf,
    behaviour,
  );
  const month = decision.code === "40" || decision.month === undefined ? null : isoMonth(decision.month);
  return { code: decision.code, month, xml, reported: afterwards(view, decision, values) };
}

/** The 215 of the day on which the loan goes to another institution: no other record is owed then (clause L30). */
function transferredRecord(
  { accountCode }: Identity,
  { reported, day }: View,
  asOf: Day,
  { otherwise: { transferOut } }: Behaviour,
): AccountRecord | undefined {
  if (reported.closed || !transferOut.told) return undefined;
  const xml = transferRecord(accountCode, transferOut.month(day), asOf);
  return { code: "215", month: null, xml, reported: { ...reported, closed: transferOut.last } };
}

/** What the account has told once a record is sent. */
export function afterwards(view: View, decision: Decision, values: Performance): Reported {
  const { reported, day } = view;
  const told = {
    ...reported,
    told: true,
    overdue: values.overdueTotal,
    digit: values.digit,
    periods: values.overduePeriods,
  };
  switch (decision.code) {
    case "10":
      return told;
    case "40":
      // The digit stays: it is the last month's, and the next month's may rise by one from it only.
      return { ...told, digit: reported.digit };
    case "20":
    case "32":
      return { ...told, closed: true };
    case "30":
    case "31":
      return {
        ...told,
        nextMonth: (decision.month ?? reported.nextMonth) + 1,
        lastMonth: decision.month ?? null,
        windowFrom: day,
        settledTo: decision.settlement ?? null,
        specialsTo: day,
      };
  }
}
