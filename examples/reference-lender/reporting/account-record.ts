import { type Day, isoMonth } from "../loan/day.js";
import type { Behaviour, View } from "./behaviour.js";
import type { Decision, Reported } from "./decision.js";
import { type Performance, performance } from "./performance.js";
import { type Identity, recordXml } from "./record-xml.js";

/** A record and what the account has told once it is sent. */
export interface AccountRecord {
  readonly code: Decision["code"];
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
  const decision = behaviour.selection.decide(view, behaviour);
  if (decision === undefined) return undefined;
  const values = performance(view, decision, behaviour);
  const monthly = decision.code !== "10" && decision.code !== "40";
  const told = view.reported.specialsTo ?? Number.NEGATIVE_INFINITY;
  const coming = monthly ? view.state.specials.filter((special) => special.day > told && special.day <= view.day) : [];
  const first = !view.reported.told;
  const extended = behaviour.values.tellsExtension && coming.some((special) => special.kind === "extension");
  const xml = recordXml(
    identity,
    view,
    decision,
    values,
    {
      basics: first || extended,
      firstReport: first,
      specials: coming.filter((special) => behaviour.values.special(special)),
    },
    asOf,
    behaviour,
  );
  const month = decision.code === "40" || decision.month === undefined ? null : isoMonth(decision.month);
  return { code: decision.code, month, xml, reported: afterwards(view, decision, values) };
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
