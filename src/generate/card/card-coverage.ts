import type { CardEvent } from "../../../schemas/ledger/event.js";
import type { CountByName } from "../../../schemas/run/event-log.js";
import { nameOfEvent } from "../put-right/put-right-coverage.js";

/** A card and what came of it, as plain data. */
export interface CoveredCard {
  readonly product: "R2" | "R3";
  /** Whether nothing is told of it before its activation (clause L52). */
  readonly withheld: boolean;
  /** Events that took effect. */
  readonly events: readonly { readonly event: CardEvent; readonly date: string; readonly known?: string }[];
  /** Records owed, in the order of their days. */
  readonly owed: readonly CoveredCardRecord[];
}

/** A record owed of a card. */
export interface CoveredCardRecord {
  readonly type: string;
  /** Reporting code; OpetnType of a 215. */
  readonly code: string;
  /** Letters of the segments that must be there. */
  readonly segments: readonly string[];
  /** Right values of RpyStatus. */
  readonly statuses: readonly string[];
  /** Right value of AcctStatus; empty where there is none. */
  readonly account: string;
  /** Values of ChanTranType in segment K; absent where there is none. */
  readonly specials?: readonly string[];
}

/** How often each kind of event, boundary and owed record was reached, by the names of `cardCells`. */
export function countCards(cards: readonly CoveredCard[]): CountByName {
  const counts: CountByName = {};
  const count = (name: string): void => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { product, withheld, events, owed } of cards) {
    count(`event:${product}-opened`);
    for (const event of events) count(`event:card-${nameOfEvent(event)}`);
    const activated = events.some(({ event }) => event.type === "activation");
    if (!activated) count("event:card-never-activated");
    if (withheld && owed[0] !== undefined) count(`record:card-withheld-until-${owed[0].code}`);
    if (withheld && owed.length === 0) count("account:card-never-told");
    for (const record of owed) countRecord(product, record, count);
  }
  return counts;
}

function countRecord(product: string, record: CoveredCardRecord, count: (name: string) => void): void {
  if (record.type === "215") {
    count(`record:215-${record.code}`);
    return;
  }
  count(`record:${product}-${record.code}`);
  if (record.code === "30" && record.segments.includes("C")) count(`record:${product}-30+C`);
  if (record.segments.includes("I")) count(`record:${product}+I`);
  if (UNUSUAL.has(record.account)) count(`account:${product}-${record.account}`);
  for (const special of record.specials ?? []) count(`special:${product}-${special}`);
  for (const status of record.statuses) count(`status:${product}-${status}`);
}

/** AcctStatus of a card that is not activated, or stopped, in court, bad debt or written off (clauses L52, L80, L81). */
const UNUSUAL: ReadonlySet<string> = new Set(["6", "31", "8", "51", "52"]);

const DIGITS = ["1", "2", "3", "4", "5", "6", "7"] as const;

/** What lives of cards reach beside what their lines do, where nothing is withheld. */
export const cardCells: readonly string[] = [
  "event:R2-opened",
  "event:R3-opened",
  ...[
    "activation",
    "never-activated",
    "drawdown",
    "repayment",
    "reversal",
    "classification",
    "large-instalment",
    "bill-day-change",
    "card-closing",
    "card-reopening",
  ].map((name) => `event:card-${name}`),
  ...["10", "30", "30+C", "20", "32", "40"].map((name) => `record:R2-${name}`),
  ...["10", "30", "30+C", "20", "32"].map((name) => `record:R3-${name}`),
  "record:R2+I",
  "record:215-11",
  "record:215-12",
  "account:R2-6",
  "account:R3-6",
  ...["R2", "R3"].flatMap((product) => ["*", "N", ...DIGITS, "C"].map((status) => `status:${product}-${status}`)),
];

/** What lives of cards reach where nothing is told of one before its activation (clause L52). */
export const withheldCells: readonly string[] = [
  ...cardCells.filter((cell) => !cell.endsWith("-6") || cell.startsWith("status:")),
  "record:card-withheld-until-10",
  "record:card-withheld-until-31",
  "account:card-never-told",
];

/** What those reach beside that which are marked, stopped or sold (clauses L80, L81, L83). */
export const cardOtherwiseCells: readonly string[] = [
  ...["legal-action", "bad-debt", "write-off", "stop-payment", "resume-payment", "claim-transfer"].map(
    (name) => `event:card-${name}`,
  ),
  ...["R2", "R3"].flatMap((product) => [
    ...["31", "8", "51", "52"].map((state) => `account:${product}-${state}`),
    ...[8, 12, 13, 15].map((special) => `special:${product}-${special}`),
    ...["B", "G"].map((status) => `status:${product}-${status}`),
  ]),
];
