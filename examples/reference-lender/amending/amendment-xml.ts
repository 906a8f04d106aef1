import { isoOf } from "../loan/day.js";
import { group } from "../reporting/record-xml.js";
import type { Amendment } from "./choices.js";
import { type AmendedKind, deletionOf, formOf, isDeletion } from "./forms.js";

/**
 * One record that puts something right, on one line (§3.2 to §3.4, §3.6).
 * @param accountType AcctType; `undefined`: the record has none
 */
export function amendmentXml(
  kind: AmendedKind,
  accountCode: string,
  accountType: string | undefined,
  { code, asOf, segment }: Amendment,
): string {
  const type = code.slice(0, 3);
  if (isDeletion(code)) {
    const [, root] = deletionOf(kind);
    return document(
      group(root, [
        ["InfRecType", type],
        ["DelRecCode", accountCode],
      ]),
    );
  }
  if (kind === "contract") throw new RangeError(`${code} is no record of a contract over collateral.`);
  const { codes, roots } = formOf(kind);
  if (code === codes[3]) {
    return document(
      group(roots[2], [
        ["InfRecType", type],
        ["DelRecCode", accountCode],
        ["DelSgmtCode", code.slice(3)],
        ["DelStartDate", isoOf(asOf)],
        ["DelEndDate", isoOf(asOf)],
      ]),
    );
  }
  const base = group("BsSgmt", [
    ["InfRecType", type],
    ["ModRecCode", accountCode],
    ["RptDate", isoOf(asOf)],
    ...(accountType === undefined ? [] : [["AcctType", accountType] as const]),
    ["MdfcSgmtCode", code.slice(3)],
  ]);
  return document(`<${roots[1]}>${base}<MdfcSgmt>${segment}</MdfcSgmt></${roots[1]}>`);
}

/** The text of a segment in a record; the empty text without one. */
export function segmentIn(xml: string, tag: string): string {
  return new RegExp(`<${tag}>.*?</${tag}>`, "u").exec(xml)?.[0] ?? "";
}

function document(content: string): string {
  return `<Document>${content}</Document>`;
}
