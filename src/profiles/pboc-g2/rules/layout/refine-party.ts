import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import { breach } from "../breach.js";
import { filled } from "../read-field.js";
import type { Fault, SegmentView } from "../record-view.js";
import { codeTest, typeTest, type ValueTest } from "./value-test.js";

const NAME = typeTest("ANC..30");
const DOCUMENT = codeTest(new Set(codeTables.IdType.map((entry) => entry.code)), "IdType");
const NUMBER = typeTest("ANC..20");

/**
 * What a natural person's items must look like, by the element that tells persons from organisations; those of an
 * organisation are the wider ones of the layout.
 */
const PERSON_TESTS: Readonly<Record<string, readonly (readonly [string, ValueTest])[]>> = {
  InfoIDType: [
    ["ArlpName", NAME],
    ["ArlpCertType", DOCUMENT],
    ["ArlpCertNum", NUMBER],
  ],
  BrerType: [
    ["CertRelName", NAME],
    ["CertRelIDType", DOCUMENT],
    ["CertRelIDNum", NUMBER],
  ],
};

/** Values of a responsible party that are wrong only because the party is a natural person (InfoIDType 1). */
export function refineParty(party: SegmentView): readonly Fault[] {
  return refineBy("InfoIDType", party);
}

/** Values of a joint holder of a credit agreement that are wrong only because it is a natural person (BrerType 1). */
export function refineHolder(holder: SegmentView): readonly Fault[] {
  return refineBy("BrerType", holder);
}

function refineBy(kindTag: string, party: SegmentView): readonly Fault[] {
  if (filled(party, kindTag) !== "1") return [];
  return (PERSON_TESTS[kindTag] ?? []).flatMap(([tag, test]) => {
    const value = filled(party, tag);
    if (value === undefined || test.judge(value) === "right") return [];
    return [{ rule: "I0000201" as const, ...breach(party, tag, test.words) }];
  });
}
