import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import { element, exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import { lenderServer } from "../http/server.js";
import { Lender } from "../lender.js";
import { type Database, openDatabase } from "../storage/database.js";
import { Store } from "../storage/store.js";
import { agreementWith, shanghai, TestDriver, termsWith } from "../testing.js";
import { type FaultStory, faultStories } from "./fault-stories.js";
import { behaviourWith, defects } from "./index.js";

let database: Database;

beforeAll(async () => {
  database = await openDatabase("memory");
}, 60_000);

afterAll(async () => {
  await database.close();
});

/** One run of a story; the lender can be stopped and started anew upon the same database. */
class Run {
  readonly bureau: FakeBureau = new FakeBureau();
  readonly #defect: string | undefined;
  #stop: (() => Promise<void>) | undefined;

  constructor(defect: string | undefined) {
    this.#defect = defect;
  }

  async start(): Promise<TestDriver> {
    await this.#stop?.();
    const delivery = {
      channel: "push",
      bureauUrl: "http://bureau.test",
      folder: undefined,
      timeLimit: 1000,
      fetch: this.bureau.fetch,
    } as const;
    const agreement = agreementWith({ exchange });
    const now = shanghai("2024-01-05", "00:00:00");
    const lender = new Lender(new Store(database), behaviourWith(this.#defect), delivery, agreement, now, false);
    await lender.start();
    const app = lenderServer(lender, () => {
      throw new Error("Nobody asks for capabilities here.");
    });
    this.#stop = async () => app.close();
    return new TestDriver(await app.listen({ port: 0, host: "127.0.0.1" }));
  }

  async stop(): Promise<void> {
    await this.#stop?.();
  }
}

/** Lives a story with its fault or without; answers every record that the bureau received. */
async function live(story: FaultStory, defect: string | undefined, fault: boolean): Promise<string[]> {
  const run = new Run(defect);
  const { bureau } = run;
  if (fault) bureau.script.push(...(story.doing ?? []));
  let driver = await run.start();
  try {
    await driver.reset(shanghai("2024-01-05", "00:00:00"), agreementWith({ exchange }));
    let account: OpenAccountResponse | undefined;
    let number = 0;
    for (const day of days("2024-01-05", story.until)) {
      if (story.restarted === day && fault) driver = await run.start();
      const nine = shanghai(day, "09:00:00");
      await driver.clock(nine);
      for (const opened of story.opened ?? [5, 5]) {
        if (`2024-01-${String(opened).padStart(2, "0")}` !== day) continue;
        number += 1;
        const borrower = { name: "示例甲", idType: "10", idNum: "999999199001010016" };
        const request = {
          clientRef: `c${String(number)}`,
          openedAt: nine,
          borrower,
          terms: termsWith({ openDate: day }),
        };
        account = (await driver.call("POST", "/accounts", request)).body as OpenAccountResponse;
      }
      for (const { file, on, flag, lines = [], extra } of story.feedback ?? []) {
        if (on !== day || (extra && !fault)) continue;
        const about = bureau.received[file];
        if (about === undefined) throw new Error(`There is no file ${String(file)} on ${day}.`);
        const rejected = Object.fromEntries(lines.map((line) => [line, "BLE017"]));
        const { name, text } = fault ? feedbackFile(about, flag, rejected) : feedbackFile(about, "1");
        expect((await driver.send(`/feedback/${name}`, text)).status).toBe(204);
      }
      if (story.paidTwice && day === "2024-01-06") {
        const event = { type: "repayment", eventId: "twice", occurredAt: nine, amount: 5000 };
        const path = `/accounts/${account?.accountId ?? ""}/events`;
        const calls = Array.from({ length: fault ? 2 : 1 }, async () => driver.call("POST", path, event));
        for (const { status } of await Promise.all(calls)) expect(status).toBe(201);
      }
    }
    const paid = (xml: string): string =>
      element(xml, "ActRpyAmt") === "0" ? "" : ` got ${element(xml, "ActRpyAmt")}`;
    const amounts = bureau.received.flatMap(({ records }) => records.map(paid));
    return bureau.told().map((line, index) => `${line}${amounts[index] ?? ""}`);
  } finally {
    await run.stop();
  }
}

/** The dates from one to another. */
function days(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let day = Number(from.slice(8)), month = Number(from.slice(5, 7)); ; day += 1) {
    if (day > 31) [day, month] = [1, month + 1];
    const date = `2024-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    dates.push(date);
    if (date >= to) return dates;
  }
}

/**
 * What a defect tells with the fault. Two calls at one moment are a race, which a busy machine may run the other way: that story
 * is lived again, a few times at most, until it tells something else than a right lender does.
 */
async function liveUntilItShows(story: FaultStory, name: string, right: readonly string[]): Promise<string[]> {
  let told = await live(story, name, true);
  for (let more = story.paidTwice === true ? 9 : 0; more > 0 && told.join("\n") === right.join("\n"); more -= 1) {
    told = await live(story, name, true);
  }
  return told;
}

const provoked = defects.filter(({ provokedBy }) => provokedBy === "fault" || provokedBy === "process");

describe("a defect that only a fault provokes", () => {
  test.each(provoked.map(({ name }) => name))("%s shows with the fault and not without", async (name) => {
    const story = faultStories[name];
    if (story === undefined) throw new Error(`No story for ${name}.`);
    const right = await live(story, undefined, true);
    const wrong = await liveUntilItShows(story, name, right);
    expect(
      [...right.map((line) => `right ${line}`), ...wrong.map((line) => `wrong ${line}`)].join("\n"),
    ).toMatchSnapshot();
    expect(wrong).not.toEqual(right);
    expect(await live(story, name, false)).toEqual(await live(story, undefined, false));
  });
});
