import { EXEMPTION_LISTS } from "../text/judgement-names.js";
import { bi, esc } from "./markup.js";
import type { ExemptionData } from "./model/page-data.js";

/** That somebody answers for a finding, and who; nothing where nobody does. */
export function exemptionBadge(exemption: ExemptionData | undefined): string {
  if (exemption === undefined) return "";
  const { list, owner, reason, expires } = exemption;
  const title = `${owner}: ${reason} (${expires})`;
  return ` <span class="badge exempted" title="${esc(title)}">${bi(EXEMPTION_LISTS[list].covered)}</span>`;
}
