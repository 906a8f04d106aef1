import type { ClaimTerms, GuaranteeTerms } from "../../../schemas/ledger/claim-terms.js";
import type { OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import { borrower, shanghai, type TestDriver } from "../testing.js";

/** A loan of 5 000.00 bought from a bank on 5 January 2024, changed as given. */
export function claimTermsWith(changes: Partial<ClaimTerms> = {}): ClaimTerms {
  return {
    product: "C1",
    origin: "bought",
    amount: 500_000,
    openDate: "2024-01-05",
    initialCreditor: "示例银行",
    debtKind: "1",
    statusAtTransfer: "3",
    ...changes,
  };
}

/** A financing guarantee of 12 000.00 given on 5 January 2024 for a year, changed as given. */
export function guaranteeTermsWith(changes: Partial<GuaranteeTerms> = {}): GuaranteeTerms {
  return {
    product: "G1",
    amount: 1_200_000,
    openDate: "2024-01-05",
    dueDate: "2025-01-05",
    busiLines: "1",
    busiDtlLines: "01",
    guarMode: "0",
    othRepyGuarWay: "0",
    depositPercent: 10,
    ...changes,
  };
}

/** Opens a claim or a guarantee at nine on its day. */
export async function openPlain(
  driver: TestDriver,
  terms: ClaimTerms | GuaranteeTerms,
  clientRef = `plain-${terms.product}`,
): Promise<OpenAccountResponse> {
  const openedAt = shanghai(terms.openDate, "09:00:00");
  const { status, body } = await driver.call("POST", "/accounts", { clientRef, openedAt, borrower, terms });
  if (status !== 201) throw new Error(`Opening answered ${String(status)}: ${JSON.stringify(body)}`);
  return body as OpenAccountResponse;
}

/** Lets an event happen at ten on a day; answers the status. */
export async function happen(
  driver: TestDriver,
  accountId: string,
  date: string,
  event: Readonly<Record<string, unknown>>,
): Promise<number> {
  const occurredAt = shanghai(date);
  await driver.clock(occurredAt);
  number += 1;
  const body = { eventId: `h${String(number)}`, occurredAt, ...event };
  return (await driver.call("POST", `/accounts/${accountId}/events`, body)).status;
}

let number = 0;
