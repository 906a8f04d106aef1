import { fileNameWithSerial } from "../reporting/report-file.js";
import type { ExchangeStore } from "../storage/exchange-store.js";
import type { FileRow, FileState } from "../storage/rows.js";
import type { Fate, Sending } from "./choices.js";
import { type Delivery, deliver } from "./delivery.js";

/** What a round of sending has left. */
export interface Sent {
  /** Whether nothing waits any more. */
  readonly empty: boolean;
  /** Whether records wait for a new file. */
  readonly recordsWait: boolean;
}

const states: Readonly<Record<Exclude<Fate, "renamed" | "job-again" | "at-once">, FileState>> = {
  delivered: "sent",
  again: "waiting",
  "name-used": "name-used",
  refused: "refused",
  "given-up": "given-up",
};

/**
 * Sends what waits, oldest first (clauses L16, L18), and stops for this step at the first file that has to wait: a bureau
 * wants an account's records in order, and a step of the clock must not be held by an outage.
 * @param now the business clock, in milliseconds since 1970
 */
export async function sendWaiting(
  store: ExchangeStore,
  delivery: Delivery,
  sending: Sending,
  now: number,
): Promise<Sent> {
  if (delivery.channel === "pull") return { empty: true, recordsWait: false };
  let recordsWait = false;
  // What is made while sending waits for the next step; a file is tried once a step.
  let after = 0;
  for (;;) {
    const file = await store.nextWaitingFile(after);
    if (file === undefined) return { empty: true, recordsWait };
    if (file.not_before > now) return { empty: false, recordsWait };
    const fate = await attempt(store, delivery, sending, file, now);
    if (fate === "refused") recordsWait = true;
    if (fate === "again" || fate === "renamed" || fate === "job-again") return { empty: false, recordsWait };
    after = file.seq;
  }
}

async function attempt(
  store: ExchangeStore,
  delivery: Delivery,
  sending: Sending,
  file: FileRow,
  now: number,
): Promise<Fate> {
  for (let attempts = file.attempts + 1; ; attempts += 1) {
    const { status, retryAfter } = await deliver(file, delivery);
    const fate = sending.fate({ status, retryAfter, attempts });
    if (fate === "at-once") continue;
    if (fate === "renamed" || fate === "job-again") {
      const serial = ((await store.lastSerials(file.created_on)).get(file.name.slice(22, 25)) ?? 0) + 1;
      const name = fileNameWithSerial(file.name, serial);
      const twin = { name, createdAt: file.created_at, content: file.content };
      const state = fate === "renamed" ? "replaced" : "waiting";
      await store.addTwin(file, { file: twin, createdOn: file.created_on, serial }, state);
      return fate;
    }
    await store.attempted(file, states[fate], fate === "again" ? now + (retryAfter ?? 0) : 0);
    return fate;
  }
}
