import { expect } from "vitest";
import { behaviourWith } from "./defects/index.js";
import { element, exchange, FakeBureau, feedbackFile, type Received } from "./exchange/testing.js";
import { Lender } from "./lender.js";
import type { Database } from "./storage/database.js";
import { DyingDatabase, Killed } from "./storage/dying-database.js";
import { Store } from "./storage/store.js";
import { emptyTables, tables } from "./storage/tables.js";
import { agreementWith, borrower, shanghai, termsWith } from "./testing.js";

type Call = (lender: Lender, bureau: FakeBureau) => Promise<unknown>;

const at = shanghai("2024-01-05", "09:00:00");

/** What the bureau says of the files, in the order of their names: one record rejected, a whole file, then all well. */
function feedbackOf(files: readonly Received[], index: number): { name: string; text: string } {
  const file = files[index];
  if (file === undefined) throw new Error(`The bureau has no file ${String(index)}.`);
  return index === 0 ? feedbackFile(file, "3", { 2: "BLE017" }) : feedbackFile(file, index === 1 ? "2" : "1");
}

/** The files that the bureau has, each once; the same name never comes with other bytes. */
function filesOf({ received }: FakeBureau): Received[] {
  const files = new Map<string, Received>();
  for (const file of received) {
    expect(files.get(file.name)?.bytes ?? file.bytes).toEqual(file.bytes);
    files.set(file.name, file);
  }
  return [...files.values()];
}

const feedback =
  (index: number): Call =>
  async (lender, bureau) => {
    const { name, text } = feedbackOf(filesOf(bureau), index);
    await lender.feedback(name, Buffer.from(text));
  };

const clock =
  (date: string): Call =>
  async (lender) =>
    lender.moveClock(shanghai(date, "09:00:00"));

const open =
  (clientRef: string): Call =>
  async (lender) =>
    lender.openAccount({ clientRef, openedAt: at, borrower, terms: termsWith() }, clientRef);

const story: readonly Call[] = [
  open("a"),
  open("b"),
  clock("2024-01-06"),
  feedback(0),
  async (lender) =>
    lender.postEvent(
      "L00000002",
      { type: "early-settlement", eventId: "s", occurredAt: shanghai("2024-01-06", "09:00:00"), amount: 1_200_000 },
      "s",
    ),
  clock("2024-01-07"),
  feedback(1),
  clock("2024-01-08"),
  feedback(2),
  feedback(3),
  clock("2024-01-10"),
];

/** Lives the story with a lender that is killed after so many statements and started anew; what the bureau has loaded. */
export async function liveKilled(
  database: Database,
  statements: number,
): Promise<{ loaded: string[]; killed: boolean }> {
  await database.script(`${tables} ${emptyTables}; DELETE FROM book`);
  const bureau = new FakeBureau();
  const delivery = {
    channel: "push",
    bureauUrl: "http://bureau.test",
    folder: undefined,
    timeLimit: 1000,
    fetch: bureau.fetch,
  } as const;
  const started = async (db: Database): Promise<Lender> => {
    const lender = new Lender(new Store(db), behaviourWith("none"), delivery, agreementWith({ exchange }), at, false);
    await lender.start();
    return lender;
  };
  const dying = new DyingDatabase(database, statements);
  let lender = await started(dying).catch(async (error: unknown) => {
    if (!(error instanceof Killed)) throw error;
    return started(database);
  });
  for (const call of story) {
    await call(lender, bureau).catch(async (error: unknown) => {
      if (!(error instanceof Killed)) throw error;
      // The caller got no answer and asks again.
      lender = await started(database);
      await call(lender, bureau);
    });
  }
  return { loaded: loadedBy(filesOf(bureau)), killed: dying.dead };
}

function loadedBy(files: readonly Received[]): string[] {
  return files.flatMap(({ records }, index) =>
    records
      .filter((_record, position) => index !== 1 && !(index === 0 && position === 0))
      .map((xml) => `${element(xml, "AcctCode").slice(-1)} ${element(xml, "RptDate")} ${element(xml, "RptDateCode")}`),
  );
}
