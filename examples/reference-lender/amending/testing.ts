import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import { element, exchange, FakeBureau, feedbackFile } from "../exchange/testing.js";
import { createReferenceLender, type ReferenceLender } from "../reference-lender.js";
import { agreementWith, borrower, shanghai, TestDriver } from "../testing.js";

/** What happens to something, without the identifier and the instant. */
export type Happening = Readonly<Record<string, unknown>> & { readonly type: string };

/** A person who does not exist either. */
export const another = { name: "示例乙", idType: "10", idNum: "999999199002020028" };

/** A lender that pushes to a bureau, with a book of things that are no loans; begins on 5 January 2024. */
export class TestBook {
  readonly bureau: FakeBureau;
  readonly driver: TestDriver;
  readonly #lender: ReferenceLender;
  #number = 0;

  private constructor(bureau: FakeBureau, lender: ReferenceLender, driver: TestDriver) {
    this.bureau = bureau;
    this.#lender = lender;
    this.driver = driver;
  }

  static async start(defect?: string): Promise<TestBook> {
    const bureau = new FakeBureau();
    const own = defect === undefined ? {} : { defect };
    const options = { channel: "push", bureauUrl: "http://bureau.test", fetch: bureau.fetch, ...own } as const;
    const lender = await createReferenceLender(options);
    return new TestBook(bureau, lender, new TestDriver((await lender.listen()).url));
  }

  async close(): Promise<void> {
    await this.#lender.close();
  }

  /** Begins anew. */
  async begin(agreement: Partial<Agreement> = {}): Promise<void> {
    this.bureau.clear();
    await this.driver.reset(shanghai("2024-01-05", "09:00:00"), agreementWith({ exchange, ...agreement }));
  }

  /** Opens something on its day: on the first at nine, later at eleven. */
  async open(
    terms: { readonly openDate: string } | { readonly effectiveDate: string },
    more: object = {},
  ): Promise<OpenAccountResponse> {
    const { status, body } = await this.tryOpen(terms, more);
    if (status !== 201) throw new Error(`Opening answered ${String(status)}: ${JSON.stringify(body)}`);
    return body as OpenAccountResponse;
  }

  /** Tries to open something; answers status and body. */
  async tryOpen(
    terms: { readonly openDate: string } | { readonly effectiveDate: string },
    more: object = {},
  ): Promise<{ status: number; body: unknown }> {
    this.#number += 1;
    const date = "openDate" in terms ? terms.openDate : terms.effectiveDate;
    const openedAt = shanghai(date, date === "2024-01-05" ? "09:00:00" : "11:00:00");
    await this.driver.clock(openedAt);
    const request = { clientRef: `t${String(this.#number)}`, openedAt, borrower, terms, ...more };
    return this.driver.call("POST", "/accounts", request);
  }

  /** Lets something happen at ten on a day; answers the status. */
  async on(id: string, date: string, what: Happening): Promise<number> {
    return (await this.post(id, date, what)).status;
  }

  /** Lets something happen at ten on a day; answers status and body. */
  async post(id: string, date: string, what: Happening): Promise<{ status: number; body: unknown }> {
    this.#number += 1;
    await this.driver.clock(shanghai(date));
    const body = { eventId: `h${String(this.#number)}`, occurredAt: shanghai(date), ...what };
    return this.driver.call("POST", `/accounts/${id}/events`, body);
  }

  /** Goes on to nine in the morning of a day. */
  async morning(date: string): Promise<void> {
    await this.driver.clock(shanghai(date, "09:00:00"));
  }

  /** Brings feedback about a file, by its position among those received: all loaded, or the record on line 2 rejected. */
  async answer(file: number, code?: string): Promise<void> {
    const about = this.bureau.received.at(file);
    if (about === undefined) throw new Error(`The bureau has not received file ${String(file)}.`);
    const { name, text } = feedbackFile(about, code === undefined ? "1" : "3", code === undefined ? {} : { 2: code });
    const { status, body } = await this.driver.send(`/feedback/${name}`, text);
    if (status !== 204) throw new Error(`Feedback answered ${String(status)}: ${JSON.stringify(body)}`);
  }

  /** What the bureau received from a date on, as `toldIn` has it. */
  told(from = ""): string[] {
    return toldIn(this.bureau, from);
  }

  /** All records that the bureau received from a date on. */
  records(from = ""): string[] {
    return this.bureau.received.flatMap(({ name, records }) => (name.slice(14, 22) < from ? [] : records));
  }
}

/**
 * What a bureau received from a date on: date and serial of the file, type and what it tells, as-of date, the date in the
 * code that it bears (in both, where it brings a new one), and the code by which it names a line or a contract.
 */
export function toldIn(bureau: FakeBureau, from = ""): string[] {
  return bureau.received.flatMap(({ name, records }) =>
    name.slice(14, 22) < from ? [] : records.map((xml) => `${name.slice(14, 22)} ${name.slice(26, 29)} ${short(xml)}`),
  );
}

/** A record, shortened so. */
export function short(xml: string): string {
  const at = (...tags: string[]): string => tags.map((tag) => element(xml, tag)).join("");
  const dated = (code: string): string => code.slice(-16, -8);
  const what = at("InfRecType") + at("RptDateCode") + at("MdfcSgmtCode") + at("DelSgmtCode");
  const code = dated(at("AcctCode", "ContractCode", "CcCode", "ModRecCode", "DelRecCode", "OdBnesCode"));
  const after = at("NwBnesCode") === "" ? "" : `to ${dated(at("NwBnesCode"))}`;
  const named = at("Mcc", "Ccc") === "" ? "" : `of ${dated(at("Mcc"))}${dated(at("Ccc"))}`;
  const parts = [what, at("RptDate", "DelStartDate"), code, after, named];
  return parts.filter((part) => part !== "").join(" ");
}
