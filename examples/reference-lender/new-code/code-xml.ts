import { type AmendedKind, renamingOf } from "../amending/forms.js";
import { group } from "../reporting/record-xml.js";
import type { NewCodes } from "./choices.js";
import type { CodeChange } from "./code-change.js";

/** One record of a new code on one line (§3.2, §3.3, §3.4, §3.6). */
export function codeChangeXml(kind: AmendedKind, change: CodeChange, rules: NewCodes): string {
  const [before, after] = rules.codes(change);
  const [type, root] = renamingOf(kind);
  const record = group(root, [
    ["InfRecType", type],
    ["OdBnesCode", before],
    ["NwBnesCode", after],
  ]);
  return `<Document>${record}</Document>`;
}

/** The first element of a record that holds the code of what it tells of: of what it is, of a correction, of a deletion. */
const named = /<(AcctCode|ContractCode|CcCode|ModRecCode|DelRecCode)>[^<]*<\/\1>/u;

/** A record, none of a new code, under another code. */
export function underCode(xml: string, code: string): string {
  return xml.replace(named, (_, tag: string) => `<${tag}>${code}</${tag}>`);
}

/** The code that a record speaks of, one of a new code the one before; the empty text where it names none. */
export function codeNamed(xml: string): string {
  return /<(AcctCode|ContractCode|CcCode|ModRecCode|DelRecCode|OdBnesCode)>([^<]*)<\/\1>/u.exec(xml)?.[2] ?? "";
}
