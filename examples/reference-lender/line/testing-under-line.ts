import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { borrower, shanghai, TestDriver } from "../testing.js";

/** What happens to an account or its line, without the identifier and the instant. */
export type Happening = Readonly<Record<string, unknown>> & { readonly type: string };

/** One account at a time, lived for a test under a line of its own: a revolving loan, a card. */
export abstract class TestUnderLine {
  readonly driver: TestDriver;
  readonly #lender: ReferenceLender;
  line = "";
  account = "";
  #number = 0;

  protected constructor(lender: ReferenceLender, driver: TestDriver) {
    this.#lender = lender;
    this.driver = driver;
  }

  protected static async startLender(defect?: string): Promise<[ReferenceLender, TestDriver]> {
    const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
    return [lender, new TestDriver((await lender.listen()).url)];
  }

  async close(): Promise<void> {
    await this.#lender.close();
  }

  /** Tells what happens to the account at a local time; answers the status. */
  async on(date: string, what: Happening, time = "10:00:00"): Promise<number> {
    return this.#post(this.account, date, what, time);
  }

  /** Tells what happens to its line. */
  async onLine(date: string, what: Happening, time = "10:00:00"): Promise<number> {
    return this.#post(this.line, date, what, time);
  }

  /** The records of the files made from a date on until noon of a day, as they are, with the date of the file and its type. */
  async files(from: string, until: string): Promise<string[]> {
    await this.driver.clock(shanghai(until, "12:00:00"));
    return (await this.driver.texts()).flatMap((text) => {
      const [header = "", ...records] = text.split("\r\n").filter(Boolean);
      const made = header.slice(28, 36);
      return made < from.replaceAll("-", "") ? [] : records.map((xml) => `${made} ${header.slice(4, 7)} ${xml}`);
    });
  }

  /** Tries to open an account under the line, with members of the request changed as given. */
  protected async openWith(
    terms: object,
    openedAt: string,
    changes: object,
  ): Promise<{ status: number; body: unknown }> {
    this.#number += 1;
    await this.driver.clock(openedAt);
    const request = {
      clientRef: `under${String(this.#number)}`,
      openedAt,
      borrower,
      terms,
      under: this.line,
      ...changes,
    };
    return this.driver.call("POST", "/accounts", request);
  }

  /** The records made until noon of a day whose type is one of those that count, each as some elements; `-` for one that is not there. */
  protected async toldOf(
    counts: (recordType: string) => boolean,
    until: string,
    tags: readonly string[],
  ): Promise<string[]> {
    await this.driver.clock(shanghai(until, "12:00:00"));
    return (await this.driver.records())
      .filter((record) => counts(record.get("InfRecType") ?? ""))
      .map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "));
  }

  async #post(id: string, date: string, what: Happening, time: string): Promise<number> {
    this.#number += 1;
    const occurredAt = shanghai(date, time);
    await this.driver.clock(occurredAt);
    const event = { eventId: `x${String(this.#number)}`, occurredAt, ...what };
    return (await this.driver.call("POST", `/accounts/${id}/events`, event)).status;
  }
}

/** A repayment. */
export function repay(amount: number): Happening {
  return { type: "repayment", amount };
}
