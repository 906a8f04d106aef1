import type { CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import { borrower, shanghai, type TestDriver } from "../testing.js";

/** A mortgage of 300 000.00 over a house of 450 000.00, in force from 5 January 2024 for two years, changed as given. */
export function mortgageWith(changes: Partial<CollateralTerms> = {}): CollateralTerms {
  return {
    product: "collateral",
    kind: "mortgage",
    amount: 30_000_000,
    maximum: false,
    effectiveDate: "2024-01-05",
    expiryDate: "2026-01-05",
    items: [{ kind: "11", value: 45_000_000, certificate: { kind: "1", number: "FC-2024-0099" } }],
    ...changes,
  };
}

/** A pledge of 9 000.00, up to a maximum, over cash of 5 000.00 and shares of 20 000.00, changed as given. */
export function pledgeWith(changes: Partial<CollateralTerms> = {}): CollateralTerms {
  return mortgageWith({
    kind: "pledge",
    amount: 900_000,
    maximum: true,
    items: [
      { kind: "11", value: 500_000 },
      { kind: "15", value: 2_000_000 },
    ],
    ...changes,
  });
}

/** Opens a contract at nine on its day. */
export async function secure(
  driver: TestDriver,
  terms: CollateralTerms,
  clientRef = "secured",
): Promise<OpenAccountResponse> {
  const request = { clientRef, openedAt: shanghai(terms.effectiveDate, "09:00:00"), borrower, terms };
  const { status, body } = await driver.call("POST", "/accounts", request);
  if (status !== 201) throw new Error(`Opening answered ${String(status)}: ${JSON.stringify(body)}`);
  return body as OpenAccountResponse;
}
