import { describe, expect, it } from "vitest";
import { validateRequirementSet } from "../../schemas/generated/validators/index.js";
import { canonicalJson } from "./canonical-json.js";
import { currentRequirementSet, referenceTo, requirementSetOf, requirementSets } from "./requirement-sets.js";

// A revision that was published is never edited: verdicts were derived by it. Write the next one instead
// (node dist/src/cli/requirement-set/write-requirement-set.js <revision> <first day>), name it in requirement-sets.ts, and
// add its digest here.
const FROZEN: Readonly<Record<string, string>> = {
  "pboc-g2 2026.1": "018a72aa180150a3ecc35496953a43ce9d93d77c4bc55a3be36d6bb908bfb801",
  "pboc-g2 2026.2": "b6deacc89e7d9b1e517299ccf10871b61eb79291976cd1154ed413974d2071d3",
  "pboc-g2 2026.3": "b3d986977f6696b8b6750282767a28c18c83bff723697947993349ca680ca055",
};

describe("the requirement sets", () => {
  it.each(requirementSets)("$id $revision is as its schema asks, by id", (set) => {
    expect([validateRequirementSet(set), validateRequirementSet.errors]).toEqual([true, null]);
    const ids = set.requirements.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it("are frozen: write a new revision, and leave these as they are", () => {
    const digests = requirementSets.map((set) => [`${set.id} ${set.revision}`, referenceTo(set).digest]);
    expect(Object.fromEntries(digests)).toEqual(FROZEN);
  });

  it("follow one another", () => {
    const days = requirementSets.map(({ effectiveFrom }) => effectiveFrom);
    expect(days).toEqual([...days].sort());
    expect(requirementSets.at(-1)).toBe(currentRequirementSet);
  });

  it("are found by what a log names, and not where the words are others", () => {
    const reference = referenceTo(currentRequirementSet);
    expect(requirementSetOf(reference)).toBe(currentRequirementSet);
    expect(requirementSetOf({ ...reference, digest: "0".repeat(64) })).toBeUndefined();
    expect(requirementSetOf({ ...reference, revision: "1999.1" })).toBeUndefined();
  });
});

describe("canonicalJson", () => {
  it("puts members in order and leaves lists as they are", () => {
    expect(canonicalJson({ b: [{ z: 1, y: undefined }, 2], a: "é" })).toBe('{"a":"é","b":[{"z":1},2]}');
  });
});
