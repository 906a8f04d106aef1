import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { LedgerEvent } from "../../../../schemas/ledger/event.js";
import type { EventResponse } from "../../../../schemas/ledger/lender-interface.js";
import type { LoanTerms } from "../../../../schemas/ledger/terms.js";
import { createReferenceLender, type ReferenceLender } from "../../reference-lender.js";
import { agreementWith, elements, shanghai, TestDriver, termsWith } from "../../testing.js";

/** What happens to a loan, without the identifier and the instant. */
export type Happening = LedgerEvent extends infer Event
  ? Event extends LedgerEvent
    ? Omit<Event, "eventId" | "occurredAt">
    : never
  : never;

/**
 * One loan at a time, lived for a test: 12 000.00 at 12 % opened at nine on 5 January 2024 and paid back in 12 equal parts of
 * 1 000.00 from 10 February 2024 on, so that 1 120.00, 1 110.00, 1 100.00, 1 090.00 … fall due.
 */
export class TestLoan {
  readonly #lender: ReferenceLender;
  readonly #driver: TestDriver;
  #account = "";
  #number = 0;

  private constructor(lender: ReferenceLender, driver: TestDriver) {
    this.#lender = lender;
    this.#driver = driver;
  }

  static async start(): Promise<TestLoan> {
    const lender = await createReferenceLender({ channel: "pull" });
    return new TestLoan(lender, new TestDriver((await lender.listen()).url));
  }

  async close(): Promise<void> {
    await this.#lender.close();
  }

  /** Begins anew with one loan. */
  async open(terms: Partial<LoanTerms> = {}, agreement: Partial<Agreement> = {}): Promise<void> {
    const opened = shanghai("2024-01-05", "09:00:00");
    await this.#driver.reset(opened, agreementWith(agreement));
    this.#account = (await this.#driver.open(termsWith(terms), opened)).accountId;
  }

  /** Tells the lender what happens at a local time; answers the event's identifier. */
  async on(date: string, what: Happening, time?: string): Promise<string> {
    this.#number += 1;
    const eventId = `e${String(this.#number)}`;
    await this.#driver.event(this.#account, { ...what, eventId, occurredAt: shanghai(date, time) });
    return eventId;
  }

  /** As {@link on}, but answers the lender's answer. */
  async answer(date: string, what: Happening): Promise<EventResponse> {
    this.#number += 1;
    const event: LedgerEvent = { ...what, eventId: `e${String(this.#number)}`, occurredAt: shanghai(date) };
    return this.#driver.event(this.#account, event);
  }

  async pay(date: string, amount: number): Promise<string> {
    return this.on(date, { type: "repayment", amount });
  }

  /** Status and kind of the answer to something that is refused; the clock is moved there. */
  async refusal(date: string, what: Happening, time?: string): Promise<string> {
    this.#number += 1;
    const occurredAt = shanghai(date, time);
    await this.#driver.clock(occurredAt);
    const body = { ...what, eventId: `e${String(this.#number)}`, occurredAt };
    const answer = await this.#driver.call("POST", `/accounts/${this.#account}/events`, body);
    return `${String(answer.status)} ${(answer.body as { type?: string }).type?.split(/[:/]/u).at(-1) ?? ""}`.trim();
  }

  /** The records of the files made by the end of a day but the opening's: given elements, then special transactions. */
  async told(until: string, ...tags: string[]): Promise<string[]> {
    return (await this.xml(until)).slice(1).map((xml) => {
      const record = elements(xml);
      return [...tags.map((tag) => record.get(tag) ?? "-"), ...specials(xml)].join(" ");
    });
  }

  /** The records of the files made by the end of a day. */
  async xml(until: string): Promise<string[]> {
    await this.#driver.clock(shanghai(until, "23:59:59"));
    return (await this.#driver.texts()).flatMap((text) => text.split("\r\n").slice(1).filter(Boolean));
  }

  /** The header lines of the files made so far. */
  async headers(): Promise<string[]> {
    return (await this.#driver.texts()).map((text) => text.split("\r\n")[0] ?? "");
  }
}

/** The special transactions of a record: `K` with type, date, amount and months. */
function specials(xml: string): string[] {
  const pattern =
    /<CagOfTrdInf><ChanTranType>(.*?)<\/ChanTranType><TranDate>(.*?)<\/TranDate><TranAmt>(.*?)<\/TranAmt><DueTranMon>(.*?)<\/DueTranMon>/gu;
  return [...xml.matchAll(pattern)].map((match) => `K${match.slice(1).join("/")}`);
}
