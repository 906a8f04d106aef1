import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { RevolvingTerms } from "../../../schemas/ledger/terms.js";
import { type Happening, TestUnderLine } from "../line/testing-under-line.js";
import { agreementWith, lineTermsWith, shanghai, termsWith } from "../testing.js";

export { type Happening, repay } from "../line/testing-under-line.js";

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

/**
 * One revolving loan at a time, lived for a test, opened at half past nine on 5 January 2024 under a line of 20 000.00 that
 * was granted at nine and expires on 5 May.
 */
export class TestRevolving extends TestUnderLine {
  static async start(defect?: string): Promise<TestRevolving> {
    return new TestRevolving(...(await TestUnderLine.startLender(defect)));
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
    return this.openWith(revolvingTermsWith({ openDate: openedAt.slice(0, 10) }), openedAt, changes);
  }

  /** The records 210 made until noon of a day, each as the values of some elements; `-` for one that is not there. */
  async told(until: string, ...tags: string[]): Promise<string[]> {
    return this.toldOf((recordType) => recordType === "210", until, tags);
  }
}

/** A drawdown. */
export function draw(amount: number): Happening {
  return { type: "drawdown", amount };
}
