import { expect, test } from "vitest";
import { validateAgreement, validateLedgerEvent, validateOpenAccountResponse } from "./generated/validators/index.js";
import { formatProblems, parseWith, SchemaError, schemaProblems } from "./validation.js";

const repayment = { type: "repayment", eventId: "e1", occurredAt: "2024-01-15T10:00:00+08:00", amount: 100 };

test("a valid value comes back as what it is", () => {
  expect(parseWith(validateLedgerEvent, repayment, "the event")).toBe(repayment);
});

test("every problem is told with its place, what was received and what is allowed", () => {
  const event = { ...repayment, amount: "100", occurredAt: "yesterday", instalmnt: 1, instalment: 0 };
  expect(validateLedgerEvent(event)).toBe(false);
  expect(formatProblems(schemaProblems(validateLedgerEvent, event)).split("\n")).toEqual([
    '  (root): member "instalmnt" is not known here; known are "type", "amount", "instalment", "eventId", "occurredAt", "effectiveDate", "knownAt".',
    '  /amount: must be of type integer; received "100".',
    "  /instalment: must be >= 1; received 0.",
    '  /occurredAt: must match ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})$; received "yesterday".',
  ]);
});

test("an unknown tag of a union names the known ones", () => {
  const event = { ...repayment, type: "payment" };
  expect(validateLedgerEvent(event)).toBe(false);
  expect(schemaProblems(validateLedgerEvent, event)).toEqual([
    {
      pointer: "",
      message:
        '"type" must be one of "repayment", "reversal", "prepayment", "early-settlement", "extension", "classification", ' +
        '"identity-correction", "void", "relief", "legal-action", "bad-debt", "write-off", "repayment-in-kind", ' +
        '"guarantor-payment", "claim-transfer", "transfer-out", "securitisation", "payout", "code-change"; received "payment".',
    },
  ]);
});

test("a value that is no object at all is one problem", () => {
  expect(() => parseWith(validateAgreement, "<html>", "the lender's answer")).toThrow(
    new SchemaError("the lender's answer", [{ pointer: "", message: 'must be of type object; received "<html>".' }]),
  );
});

test("an answer of a lender may carry members of its own", () => {
  const answer = { accountId: "1", bureauAccountCode: "N00000000H0001LN1", traceId: "x" };
  expect(parseWith(validateOpenAccountResponse, answer, "the answer")).toBe(answer);
});
