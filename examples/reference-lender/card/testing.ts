import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CardTerms, LineTerms } from "../../../schemas/ledger/terms.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, borrower, lineTermsWith, shanghai, TestDriver, termsWith } from "../testing.js";

/**
 * A credit card at 18 %, which is 1/2000 a day on a basis of 360; bills on the 10th, due 20 days later, a tenth of them at
 * least. Changed as given.
 */
export function cardTermsWith(changes: Partial<CardTerms> = {}): CardTerms {
  const product = changes.product ?? "R2";
  const details = { busiLines: "2", busiDtlLines: product === "R2" ? "81" : "71" };
  return {
    product,
    openDate: "2024-01-05",
    billDay: 10,
    paymentDays: 20,
    minimumPermille: 100,
    annualRatePpm: 180_000,
    cardNumber: "1234",
    reporting: { ...termsWith().reporting, ...details },
    ...changes,
  };
}

/** What happens to a card or its line, without the identifier and the instant. */
export type Happening = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * One card at a time, lived for a test, opened at half past nine on 5 January 2024 under a line of 20 000.00 that was granted
 * at nine and expires a year later.
 */
export class TestCard {
  readonly driver: TestDriver;
  readonly #lender: ReferenceLender;
  line = "";
  account = "";
  #number = 0;

  private constructor(lender: ReferenceLender, driver: TestDriver) {
    this.#lender = lender;
    this.driver = driver;
  }

  static async start(defect?: string): Promise<TestCard> {
    const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
    return new TestCard(lender, new TestDriver((await lender.listen()).url));
  }

  async close(): Promise<void> {
    await this.#lender.close();
  }

  /** Begins anew with a line and a card that is not activated. */
  async begin(
    terms: Partial<CardTerms> = {},
    agreement: Partial<Agreement> = {},
    line: Partial<LineTerms> = {},
  ): Promise<void> {
    await this.driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith(agreement));
    this.line = (await this.driver.grant(lineTermsWith({ use: "card", ...line }))).accountId;
    const { body } = await this.open(shanghai("2024-01-05", "09:30:00"), { terms: cardTermsWith(terms) });
    this.account = (body as { accountId: string }).accountId;
  }

  /** Begins anew with a card that is activated on the day of its opening. */
  async beginActive(terms: Partial<CardTerms> = {}, agreement: Partial<Agreement> = {}): Promise<void> {
    await this.begin(terms, agreement);
    await this.on("2024-01-05", { type: "activation" });
  }

  /** Tries to open a card under the line, with members of the request changed as given. */
  async open(openedAt: string, changes: object = {}): Promise<{ status: number; body: unknown }> {
    this.#number += 1;
    await this.driver.clock(openedAt);
    const request = {
      clientRef: `c${String(this.#number)}`,
      openedAt,
      borrower,
      terms: cardTermsWith({ openDate: openedAt.slice(0, 10) }),
      under: this.line,
      ...changes,
    };
    return this.driver.call("POST", "/accounts", request);
  }

  /** Tells what happens to the card at a local time; answers the status. */
  async on(date: string, what: Happening, time = "10:00:00"): Promise<number> {
    return this.#post(this.account, date, what, time);
  }

  /** Tells what happens to its line. */
  async onLine(date: string, what: Happening, time = "10:00:00"): Promise<number> {
    return this.#post(this.line, date, what, time);
  }

  /** The records but those of the line, made until noon of a day, each as some elements; `-` for one that is not there. */
  async told(until: string, ...tags: string[]): Promise<string[]> {
    await this.driver.clock(shanghai(until, "12:00:00"));
    return (await this.driver.records())
      .filter((record) => record.get("InfRecType") !== "220")
      .map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "));
  }

  /** The records 210 and 215 made until noon of a day, as they are. */
  async xml(until: string): Promise<string[]> {
    await this.driver.clock(shanghai(until, "12:00:00"));
    const lines = (await this.driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1));
    return lines.filter((line) => !line.includes("<InCtrctInf>"));
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

  async #post(id: string, date: string, what: Happening, time: string): Promise<number> {
    this.#number += 1;
    const occurredAt = shanghai(date, time);
    await this.driver.clock(occurredAt);
    const event = { eventId: `x${String(this.#number)}`, occurredAt, ...what };
    return (await this.driver.call("POST", `/accounts/${id}/events`, event)).status;
  }
}

/** Something spent. */
export function spend(amount: number): Happening {
  return { type: "drawdown", amount };
}

/** A repayment. */
export function repay(amount: number): Happening {
  return { type: "repayment", amount };
}

/** Any event that needs no more than its type. */
export function simply(type: "activation" | "card-closing" | "card-reopening"): Happening {
  return { type };
}
