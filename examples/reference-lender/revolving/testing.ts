import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { RevolvingTerms } from "../../../schemas/ledger/terms.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, borrower, lineTermsWith, shanghai, TestDriver, termsWith } from "../testing.js";

/** Terms at 12 %, which is 1/3000 a day on a basis of 360; interest falls due on the 10th. Changed as given. */
export function revolvingTermsWith(changes: Partial<RevolvingTerms> = {}): RevolvingTerms {
  return {
    product: "R1",
    annualRatePpm: 120_000,
    openDate: "2024-01-05",
    dueDay: 10,
    reporting: termsWith().reporting,
    ...changes,
  };
}

/** What happens to a revolving loan or its line, without the identifier and the instant. */
export type Happening = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * One revolving loan at a time, lived for a test, opened at half past nine on 5 January 2024 under a line of 20 000.00 that
 * was granted at nine and expires on 5 May.
 */
export class TestRevolving {
  readonly driver: TestDriver;
  readonly #lender: ReferenceLender;
  line = "";
  account = "";
  #number = 0;

  private constructor(lender: ReferenceLender, driver: TestDriver) {
    this.#lender = lender;
    this.driver = driver;
  }

  static async start(defect?: string): Promise<TestRevolving> {
    const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
    return new TestRevolving(lender, new TestDriver((await lender.listen()).url));
  }

  async close(): Promise<void> {
    await this.#lender.close();
  }

  /** Begins anew with a line and the loan. */
  async begin(agreement: Partial<Agreement> = {}, terms: Partial<RevolvingTerms> = {}): Promise<void> {
    await this.driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith(agreement));
    this.line = (await this.driver.grant(lineTermsWith({ expiryDate: "2024-05-05" }))).accountId;
    const { body } = await this.open(shanghai("2024-01-05", "09:30:00"), { terms: revolvingTermsWith(terms) });
    this.account = (body as { accountId: string }).accountId;
  }

  /** Tries to open a revolving loan under the line, with members of the request changed as given. */
  async open(openedAt: string, changes: object = {}): Promise<{ status: number; body: unknown }> {
    this.#number += 1;
    await this.driver.clock(openedAt);
    const request = {
      clientRef: `r${String(this.#number)}`,
      openedAt,
      borrower,
      terms: revolvingTermsWith({ openDate: openedAt.slice(0, 10) }),
      under: this.line,
      ...changes,
    };
    return this.driver.call("POST", "/accounts", request);
  }

  /** Tells what happens to the loan at a local time; answers the status. */
  async on(date: string, what: Happening, time = "10:00:00"): Promise<number> {
    return this.#post(this.account, date, what, time);
  }

  /** Tells what happens to its line. */
  async onLine(date: string, what: Happening, time = "10:00:00"): Promise<number> {
    return this.#post(this.line, date, what, time);
  }

  /** The records 210 made until noon of a day, each as the values of some elements; `-` for one that is not there. */
  async told(until: string, ...tags: string[]): Promise<string[]> {
    await this.driver.clock(shanghai(until, "12:00:00"));
    return (await this.driver.records())
      .filter((record) => record.get("InfRecType") === "210")
      .map((record) => tags.map((tag) => record.get(tag) ?? "-").join(" "));
  }

  /** The records of the files made from a date on until noon of a day, as they are, with the date of the file and its type. */
  async xml(from: string, until: string): Promise<string[]> {
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

/** A drawdown. */
export function draw(amount: number): Happening {
  return { type: "drawdown", amount };
}

/** A repayment. */
export function repay(amount: number): Happening {
  return { type: "repayment", amount };
}
