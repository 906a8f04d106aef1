import { codeTables } from "../../../../schemas/pboc-g2/code-tables/code-tables.js";
import type { Bilingual } from "../../../../schemas/run/finding.js";
import { breach, NONE, say } from "./breach.js";
import { filled } from "./read-field.js";
import type { SegmentView } from "./record-view.js";
import type { Breach } from "./rule.js";

const PERSONAL = new Set<string>(codeTables.IdType.map(({ code }) => code));
const ORGANISATIONAL = new Set<string>(codeTables.OrgIdType.map(({ code }) => code));

const WANTED: Readonly<Record<string, { readonly codes: ReadonlySet<string>; readonly words: Bilingual } | undefined>> =
  {
    "1": {
      codes: PERSONAL,
      words: say("a document of a natural person, as InfoIDType is 1", "身份类别为1时须为个人证件类型"),
    },
    "2": { codes: ORGANISATIONAL, words: say("10, 20 or 30, as InfoIDType is 2", "身份类别为2时须为10、20或30") },
  };

/**
 * Breaches of "the type of document is one of the party's kind", a person (1) or an organisation (2) by InfoIDType (I2300E01
 * and its like). The bureau names no tag for it.
 */
export function documentOfOtherKind(party: SegmentView, typeTag: string): readonly Breach[] {
  const type = filled(party, typeTag);
  const wanted = WANTED[filled(party, "InfoIDType") ?? ""];
  if (type === undefined || wanted === undefined || wanted.codes.has(type)) return NONE;
  return [breach(party, typeTag, wanted.words, "0000")];
}
