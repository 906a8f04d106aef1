import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { CardTerms, LineTerms } from "../../../schemas/ledger/terms.js";
import { type Happening, TestUnderLine } from "../line/testing-under-line.js";
import { agreementWith, lineTermsWith, shanghai, termsWith } from "../testing.js";

export { type Happening, repay } from "../line/testing-under-line.js";

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

/**
 * One card at a time, lived for a test, opened at half past nine on 5 January 2024 under a line of 20 000.00 that was granted
 * at nine and expires a year later.
 */
export class TestCard extends TestUnderLine {
  static async start(defect?: string): Promise<TestCard> {
    return new TestCard(...(await TestUnderLine.startLender(defect)));
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
    return this.openWith(cardTermsWith({ openDate: openedAt.slice(0, 10) }), openedAt, changes);
  }

  /** The records but those of the line, made until noon of a day, each as some elements; `-` for one that is not there. */
  async told(until: string, ...tags: string[]): Promise<string[]> {
    return this.toldOf((recordType) => recordType !== "220", until, tags);
  }

  /** The records 210 and 215 made until noon of a day, as they are. */
  async xml(until: string): Promise<string[]> {
    await this.driver.clock(shanghai(until, "12:00:00"));
    const lines = (await this.driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1));
    return lines.filter((line) => !line.includes("<InCtrctInf>"));
  }
}

/** Something spent. */
export function spend(amount: number): Happening {
  return { type: "drawdown", amount };
}

/** Any event that needs no more than its type. */
export function simply(type: "activation" | "card-closing" | "card-reopening"): Happening {
  return { type };
}
