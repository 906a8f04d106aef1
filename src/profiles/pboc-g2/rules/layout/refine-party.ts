import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import { breach } from "../breach.js";
import { filled } from "../read-field.js";
import type { Fault, SegmentView } from "../record-view.js";
import { codeTest, typeTest, type ValueTest } from "./value-test.js";

/** What a natural person's items must look like; those of an organisation are the wider ones of the layout. */
const PERSON_TESTS: readonly (readonly [string, ValueTest])[] = [
  ["ArlpName", typeTest("ANC..30")],
  ["ArlpCertType", codeTest(new Set(codeTables.IdType.map((entry) => entry.code)), "IdType")],
  ["ArlpCertNum", typeTest("ANC..20")],
];

/** Values of a responsible party that are wrong only because the party is a natural person (InfoIDType 1). */
export function refineParty(party: SegmentView): readonly Fault[] {
  if (filled(party, "InfoIDType") !== "1") return [];
  return PERSON_TESTS.flatMap(([tag, test]) => {
    const value = filled(party, tag);
    if (value === undefined || test.judge(value) === "right") return [];
    return [{ rule: "I0000201" as const, ...breach(party, tag, test.words) }];
  });
}
