import { byId } from "./elements.js";
import type { FindingsPanel } from "./findings-panel.js";

/** The keys of the list: `/` searches, `j` and `k` go from row to row, Escape leaves the search. */
export function wireKeys(findings: FindingsPanel): void {
  const search = byId("search");
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { target } = event;
    if (target === search && event.key === "Escape") {
      findings.clear();
      search?.blur();
    }
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) return;
    if (event.key === "/" && search !== null) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
  });
}

/** From the row that has the focus to the next one or the one before; to the first where none has it. */
function step(by: number): void {
  const rows = [
    ...document.querySelectorAll<HTMLElement>(
      "#clusters .cluster > summary, #clusters .cluster[open] .finding > summary",
    ),
  ];
  const at = rows.findIndex((row) => row.parentElement?.contains(document.activeElement) === true && isNearest(row));
  rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
}

/** Whether the focus lies in this row and not in one inside it. */
function isNearest(row: HTMLElement): boolean {
  return document.activeElement?.closest("details.cluster, details.finding") === row.parentElement;
}
