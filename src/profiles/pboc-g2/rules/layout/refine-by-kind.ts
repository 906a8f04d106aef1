import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import { breach } from "../breach.js";
import { filled } from "../read-field.js";
import type { Fault, SegmentView } from "../record-view.js";
import { codeTest, typeTest, type ValueTest } from "./value-test.js";

/** The elements of a party whose values depend on whether it is a person (1) or an organisation (2). */
export interface PartyElements {
  /** Tag of the element that tells persons from organisations. */
  readonly kind: string;
  readonly name: string;
  readonly number: string;
  /** Tag of the type of document where no rule of its own judges that it fits the kind. */
  readonly document?: string;
}

const PERSON_NAME = typeTest("ANC..30");
const PERSON_NUMBER = typeTest("ANC..20");
const DOCUMENTS: Readonly<Record<string, ValueTest | undefined>> = {
  "1": codeTest(new Set(codeTables.IdType.map(({ code }) => code)), "IdType"),
  "2": codeTest(new Set(codeTables.OrgIdType.map(({ code }) => code)), "OrgIdType"),
};

/**
 * What the kind of a party makes of its other values: name and number of a person are shorter than those of an
 * organisation, which the layout has, and each kind has documents of its own. For a document that does not fit the checker
 * names no tag.
 */
export function refineByKind(elements: PartyElements): (party: SegmentView) => readonly Fault[] {
  const { kind, name, number, document } = elements;
  return (party) => {
    const value = filled(party, kind);
    const faults = value === "1" ? [...wrong(party, name, PERSON_NAME), ...wrong(party, number, PERSON_NUMBER)] : [];
    const test = value === undefined ? undefined : DOCUMENTS[value];
    if (document === undefined || test === undefined) return faults;
    return [...faults, ...wrong(party, document, test, "0000")];
  };
}

function wrong(party: SegmentView, tag: string, test: ValueTest, feedbackTag: string = tag): readonly Fault[] {
  const value = filled(party, tag);
  if (value === undefined || test.judge(value) === "right") return [];
  return [{ rule: "I0000201", ...breach(party, tag, test.words, feedbackTag) }];
}
