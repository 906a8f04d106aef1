import { describe, expect, it } from "vitest";
import { Identities } from "./identities.js";

const cohort = { scenario: "property/plain/cohort-1", cohort: 1 };
const candidate = { ...cohort, candidate: { of: "dropped OWED-30 ", number: 0 } };

describe("where the book is emptied before each lot", () => {
  it("names the same lives the same, whatever was lived before them", () => {
    const alone = new Identities("t", true);
    const later = new Identities("t", true);
    later.next({ scenario: "contract/plain", cohort: 0 });
    later.next(candidate);
    expect(later.next(cohort)).toEqual(alone.next(cohort));
  });

  it("tells cohorts, candidates and kinds of trouble apart", () => {
    const names = new Identities("t", true);
    const lineages = [
      cohort,
      { ...cohort, cohort: 2 },
      candidate,
      { ...candidate, candidate: { ...candidate.candidate, number: 1 } },
      { ...candidate, candidate: { ...candidate.candidate, of: "late OWED-30 " } },
    ];
    expect(new Set(lineages.map((one) => names.next(one).reference)).size).toBe(lineages.length);
  });
});

it("lives recorded people again, but where they were met before", () => {
  expect(new Identities("t", true).next(cohort, 70_000).firstBorrower).toBe(70_000);
  const kept = new Identities("t", false);
  expect(kept.next(cohort, 70_000).firstBorrower).toBe(70_000);
  expect(kept.next(cohort, 70_000).firstBorrower).not.toBe(70_000);
});

it("never uses a reference or a person twice where the lender keeps its book", () => {
  const names = new Identities("t1f", false);
  const all = [cohort, cohort, candidate, candidate, cohort].map((one) => names.next(one));
  expect(new Set(all.map(({ reference }) => reference)).size).toBe(5);
  expect(new Set(all.map(({ firstBorrower }) => firstBorrower)).size).toBe(5);
});
