import type { ClaimTerms } from "../../schemas/ledger/claim-terms.js";
import type { ClaimEvent, ClaimTransfer } from "../../schemas/ledger/event.js";
import type { IsoDate, MinorUnits } from "../../schemas/ledger/primitives.js";
import { amendRefusal, isAmending, voidRefusal } from "./amend-refusal.js";
import type { Happened, LivedDated } from "./lived-dated.js";
import { inEffectOn } from "./put-right.js";
import type { Refusal } from "./refusal.js";
import { takeBackRefusal } from "./take-back-refusal.js";

/** A claim that is collected, as it was lived: what was told to the lender of it. */
export type LivedClaim = LivedDated<ClaimTerms, ClaimEvent>;

/** A claim at the end of a business day. */
export interface ClaimView {
  /** What is still owed; nothing once it is over. */
  readonly balance: MinorUnits;
  /** All that was received on the last day on which something was, money or not; nothing before any. */
  readonly lastReceived: MinorUnits;
  /** That day; the day of taking over before any. */
  readonly lastReceivedOn: IsoDate;
  /** Day with which it was over; null while it is collected. */
  readonly endedOn: IsoDate | null;
  /** The transfer with which it was over. */
  readonly transfer: TransferView | null;
}

/** A claim transfer, and what was owed when it happened. */
export interface TransferView {
  readonly event: ClaimTransfer;
  readonly balance: MinorUnits;
}

/** What of a claim can be taken back (clause L78). */
export const TAKEN_BACK_OF_CLAIM: ReadonlySet<ClaimEvent["type"]> = new Set(["repayment"]);

/** The claim at the end of a day, as it was known then (clauses L37 to L39, L78); what is void stands as before. */
export function claimAt({ terms, events }: Happened<ClaimTerms, ClaimEvent>, day: IsoDate): ClaimView {
  let view: ClaimView = {
    balance: terms.amount,
    lastReceived: 0,
    lastReceivedOn: terms.openDate,
    endedOn: null,
    transfer: null,
  };
  for (const { event, date } of inEffectOn(events, day)) view = after(view, event, date);
  return view;
}

/** Why an event on a claim cannot be, as a lender would answer it (422 or 409); null where it can (clauses L38, L39, L75 to L78). */
export function claimRefusal(lived: Happened<ClaimTerms, ClaimEvent>, event: ClaimEvent, day: IsoDate): Refusal {
  const { balance, endedOn } = claimAt(lived, day);
  const { events, terms } = lived;
  const opening = day === terms.openDate;
  const isVoid = voidRefusal({ name: "claim", events });
  if (isVoid !== null) return isVoid;
  if (isAmending(event))
    return amendRefusal(event, day, { name: "claim", events, openedOn: terms.openDate, over: endedOn !== null });
  if (endedOn !== null) return "the claim is over (L39)";
  if (event.type === "claim-transfer") {
    return opening ? "a claim is not handed over on the day of its taking over (L39)" : null;
  }
  if (event.type === "reversal") {
    if (events.some((one) => one.event.type === "relief")) return "something of the claim was let go (L78)";
    return takeBackRefusal(lived, event, day, {
      of: TAKEN_BACK_OF_CLAIM,
      refusal: claimRefusal,
      isOver: (kept, on) => claimAt(kept, on).endedOn !== null,
    });
  }
  if (opening && event.type === "relief") return "nothing is let go on the day of taking over (L38)";
  if (event.amount > balance) return "it exceeds what is still owed (L38)";
  return opening && event.amount === balance ? "it would leave nothing on the day of taking over (L38)" : null;
}

function after(view: ClaimView, event: ClaimEvent, date: IsoDate): ClaimView {
  // What puts right changes nothing of what is owed, and what was taken back is not here any more.
  if (isAmending(event) || event.type === "reversal") return view;
  if (event.type === "claim-transfer") {
    return { ...view, balance: 0, endedOn: date, transfer: { event, balance: view.balance } };
  }
  const balance = view.balance - event.amount;
  const less = { ...view, balance, endedOn: balance === 0 ? date : null };
  if (event.type === "relief") return less;
  const sameDay = view.lastReceivedOn === date ? view.lastReceived : 0;
  return { ...less, lastReceived: sameDay + event.amount, lastReceivedOn: date };
}
