import type { GuarantorPayment, MarkingEvent, Relief, RepaymentInKind } from "../../../../../schemas/ledger/event.js";
import { fen } from "../../../../ledger/testing/live-story.js";

/** What happens to a revolving loan or a card that is not simply repaid. */
type OtherwiseEvent = MarkingEvent | Relief | RepaymentInKind | GuarantorPayment;

interface Base {
  readonly eventId: string;
  readonly occurredAt: string;
}

const AMOUNT = { relieve: "relief", "in-kind": "repayment-in-kind", guarantor: "guarantor-payment" } as const;
const MARK = {
  court: "legal-action",
  "bad-debt": "bad-debt",
  "write-off": "write-off",
  stop: "stop-payment",
  resume: "resume-payment",
} as const;
const LEAVE = { sell: "sale", carve: "carve-out" } as const;

/** A story parted: the words of its plain events, and the other ones with their days. */
export interface PartedStory {
  readonly plain: string;
  readonly otherwise: readonly { readonly event: OtherwiseEvent; readonly date: string }[];
}

/**
 * Parts a story, one event a line, `date[Ttime] what`, by what its line-by-line reader knows: `court`, `bad-debt`,
 * `write-off`, `stop`, `resume`, `relieve 50` (yuan), `in-kind 50`, `guarantor 50`, `sell 900`, `carve 900` are told apart, with
 * ids `o1`, `o2`, … in their order.
 */
export function partStory(words: string): PartedStory {
  const plain: string[] = [];
  const otherwise: PartedStory["otherwise"][number][] = [];
  for (const line of words.split("\n").map((one) => one.trim())) {
    const [when = "", what = "", how = ""] = line.split(/\s+/);
    const [date = "", time = "10:00"] = when.split("T");
    const event = otherwiseEvent(what, how, {
      eventId: `o${otherwise.length + 1}`,
      occurredAt: `${date}T${time}:00+08:00`,
    });
    if (event === null) plain.push(line);
    else otherwise.push({ event, date });
  }
  return { plain: plain.join("\n"), otherwise };
}

/** Events in the order in which they happened. */
export function inOrder<E extends { readonly event: Base }>(events: readonly E[]): E[] {
  return events.toSorted((a, b) => (a.event.occurredAt < b.event.occurredAt ? -1 : 1));
}

/** What can happen to a card too. @throws Error where it can happen to a revolving loan only. */
export function onCard({ event, date }: PartedStory["otherwise"][number]): {
  readonly event: MarkingEvent;
  readonly date: string;
} {
  if (event.type === "relief" || event.type === "repayment-in-kind" || event.type === "guarantor-payment")
    throw new Error(`Failed to live ${event.eventId}: a card takes no ${event.type} (L82).`);
  return { event, date };
}

function otherwiseEvent(what: string, how: string, base: Base): OtherwiseEvent | null {
  if (isKeyOf(AMOUNT, what)) return { ...base, type: AMOUNT[what], amount: fen(how) };
  if (isKeyOf(MARK, what)) return { ...base, type: MARK[what] };
  if (isKeyOf(LEAVE, what)) return { ...base, type: "claim-transfer", how: LEAVE[what], price: fen(how) };
  return null;
}

function isKeyOf<T extends object>(table: T, name: string): name is keyof T & string {
  return Object.hasOwn(table, name);
}
