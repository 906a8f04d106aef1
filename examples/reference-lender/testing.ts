import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { EventResponse, OpenAccountResponse, SubmissionsPage } from "../../schemas/ledger/lender-interface.js";
import type { LineTerms, LoanTerms } from "../../schemas/ledger/terms.js";
import { defaultAgreement } from "./agreement.js";
import type { TakenEvent } from "./line/taken.js";

/** An agreement that differs from the default one in the given fields. */
export function agreementWith(changes: Partial<Agreement>): Agreement {
  return { ...defaultAgreement, ...changes };
}

/** Terms of 12 monthly instalments of equal principal, 12 000.00 at 12 %, due on the 10th, changed as given. */
export function termsWith(changes: Partial<LoanTerms> = {}): LoanTerms {
  return {
    product: "D1",
    principal: 1_200_000,
    annualRatePpm: 120_000,
    method: "equal-principal",
    frequency: "monthly",
    instalments: 12,
    openDate: "2024-01-05",
    dueDay: 10,
    reporting: {
      busiLines: "1",
      busiDtlLines: "91",
      applyBusiDist: "110102",
      guarMode: "4",
      othRepyGuarWay: "0",
      flag: "0",
    },
    ...changes,
  };
}

/** Terms of a revolving line of 20 000.00 for a year, changed as given. */
export function lineTermsWith(changes: Partial<LineTerms> = {}): LineTerms {
  return {
    product: "line",
    revolving: true,
    limit: 2_000_000,
    effectiveDate: "2024-01-05",
    expiryDate: "2025-01-05",
    ...changes,
  };
}

/** A local time in Shanghai as an instant. */
export function shanghai(date: string, time = "10:00:00"): string {
  return `${date}T${time}+08:00`;
}

/** A person who does not exist: province code 99. */
export const borrower = { name: "示例甲", idType: "10", idNum: "999999199001010016" };

/** A few calls of the lender interface, for tests and for trying the lender by hand. */
export class TestDriver {
  readonly #url: string;
  #number = 0;

  constructor(url: string) {
    this.#url = url;
  }

  /** Any call; answers status and parsed body. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
  }

  /** Posts raw bytes, as a feedback file comes. */
  async send(path: string, content: string): Promise<{ status: number; body: unknown }> {
    const headers = { "content-type": "application/octet-stream" };
    const response = await fetch(`${this.#url}${path}`, { method: "POST", headers, body: Buffer.from(content) });
    const text = await response.text();
    return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
  }

  async reset(now: string, agreement: Agreement = defaultAgreement): Promise<void> {
    await this.#expect(200, "POST", "/reset", { now, agreement });
  }

  async clock(now: string): Promise<void> {
    await this.#expect(200, "PUT", "/clock", { now });
  }

  async open(terms: LoanTerms, openedAt: string, migrated?: { paidInstalments: number }): Promise<OpenAccountResponse> {
    this.#number += 1;
    const clientRef = `a${String(this.#number)}`;
    const request = { clientRef, openedAt, borrower, terms, ...(migrated === undefined ? {} : { migrated }) };
    return (await this.#expect(201, "POST", "/accounts", request)) as OpenAccountResponse;
  }

  /** Grants a credit line at nine on its effective day. */
  async grant(terms: LineTerms): Promise<OpenAccountResponse> {
    this.#number += 1;
    const request = {
      clientRef: `a${String(this.#number)}`,
      openedAt: shanghai(terms.effectiveDate, "09:00:00"),
      borrower,
      terms,
    };
    return (await this.#expect(201, "POST", "/accounts", request)) as OpenAccountResponse;
  }

  /** Draws a loan under a line at a local time of its opening day. */
  async draw(under: string, terms: LoanTerms, time = "10:00:00"): Promise<OpenAccountResponse> {
    this.#number += 1;
    const openedAt = shanghai(terms.openDate, time);
    await this.clock(openedAt);
    const request = {
      clientRef: `a${String(this.#number)}`,
      openedAt,
      borrower,
      terms: { ...terms, product: "R4" },
      under,
    };
    return (await this.#expect(201, "POST", "/accounts", request)) as OpenAccountResponse;
  }

  /** Moves the clock to the event and posts it. */
  async event(accountId: string, event: TakenEvent): Promise<EventResponse> {
    await this.clock(event.occurredAt);
    return (await this.#expect(201, "POST", `/accounts/${accountId}/events`, event)) as EventResponse;
  }

  /** Pays an amount at a local time. */
  async pay(accountId: string, date: string, amount: number, time = "10:00:00"): Promise<string> {
    this.#number += 1;
    const eventId = `e${String(this.#number)}`;
    await this.event(accountId, { type: "repayment", eventId, occurredAt: shanghai(date, time), amount });
    return eventId;
  }

  /** Every record of every file so far, as maps from element to value, in order. */
  async records(): Promise<Map<string, string>[]> {
    return (await this.texts()).flatMap((text) => text.split("\r\n").slice(1).filter(Boolean).map(elements));
  }

  /** The files so far as text. */
  async texts(): Promise<string[]> {
    const page = (await this.#expect(200, "GET", "/submissions")) as SubmissionsPage;
    return page.files.map((file) => Buffer.from(file.contentBase64, "base64").toString("utf8"));
  }

  async #expect(status: number, method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await this.call(method, path, body);
    if (answer.status !== status) {
      throw new Error(`${method} ${path} answered ${String(answer.status)}: ${JSON.stringify(answer.body)}`);
    }
    return answer.body;
  }
}

/** The leaf elements of a record; the tests read no repeated ones. */
export function elements(xml: string): Map<string, string> {
  return new Map([...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/gu)].map((match) => [match[1] ?? "", match[2] ?? ""]));
}
