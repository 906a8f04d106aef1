import { expect, test } from "vitest";
import { validateOpenAccountRequest } from "../../schemas/generated/validators/index.js";
import { idNumberFault } from "../profiles/pboc-g2/rules/id-number/check-id-number.js";
import { borrowerFor } from "./borrower.js";
import { loanCardCode } from "./loan-card-code.js";
import { residentId } from "./resident-id.js";

test("the check character is the one worked out by hand", () => {
  // 9·7 + 9·9 + 1·5 + 1·2 + 9·1 + 6·6 + 1·9 + 1·5 = 210, and 210 mod 11 = 1, which stands for 0.
  expect(residentId("990100", "1960-01-01", 0)).toBe("990100196001010000");
});

test("people are the same each time, all different, and of no real province", () => {
  const people = Array.from({ length: 15_000 }, (_, number) => borrowerFor(number));
  expect(people[4711]).toEqual(borrowerFor(4711));
  expect(new Set(people.map(({ idNum }) => idNum)).size).toBe(people.length);
  for (const { name, idType, idNum } of people) {
    expect(idNum).toMatch(/^99[0-9]{15}[0-9X]$/);
    expect(idNumberFault("person", idType, idNum)).toBeNull();
    expect(name).toMatch(/^\p{Script=Han}{2,3}$/u);
  }
  expect(new Set(people.map(({ name }) => name)).size).toBeGreaterThan(4_000);
});

test("a person fits the lender interface", () => {
  const request = {
    clientRef: "life-1",
    openedAt: "2024-01-15T09:30:00.000+08:00",
    borrower: borrowerFor(0),
    terms: {},
  };
  validateOpenAccountRequest(request);
  expect(validateOpenAccountRequest.errors?.filter(({ instancePath }) => instancePath.startsWith("/borrower"))).toEqual(
    [],
  );
});

test("made-up organisations have a valid check number", () => {
  for (let number = 0; number < 200; number += 1) {
    expect(idNumberFault("enterprise", "10", loanCardCode(number))).toBeNull();
  }
});
