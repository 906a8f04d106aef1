import { differenceRow, differenceTable } from "../difference-row.js";
import { pageOfList, pagerBar } from "../pager-bar.js";
import { byId, chosen, closestTo, setMarkup, showNone, wordsOf } from "./elements.js";
import type { PageSource } from "./page-source.js";
import { relabel } from "./switches.js";

const DIFFERENCES_A_PAGE = 40;

/** The differences between two builds, a page at a time. */
export function wireDifferences({ differences, builds }: PageSource): void {
  const list = byId("difference-list");
  if (list === null) return;
  const texts = differences.map((one) =>
    `${one.recordType}/${one.code}\n${one.field ?? ""}\n${one.scenario}\n${one.agreement}\n${one.old ?? ""}\n${one.new ?? ""}\n${one.intended ?? ""}`.toLowerCase(),
  );
  let page = 0;
  const render = (): void => {
    const words = wordsOf("difference-search");
    const [kind, intended] = [chosen("difference-kind"), chosen("difference-intended")];
    const shown = differences.filter(
      (one, index) =>
        (kind === "" || one.kind === kind) &&
        (intended === "" || (intended === "yes") === (one.intended !== undefined)) &&
        words.every((word) => texts[index]?.includes(word) === true),
    );
    const part = pageOfList(shown.length, DIFFERENCES_A_PAGE, page);
    setMarkup(
      list,
      shown.length === 0 ? "" : differenceTable(shown.slice(part.from, part.to).map(differenceRow), builds),
    );
    const bar = byId("difference-pages");
    setMarkup(bar, pagerBar(part));
    if (bar !== null) relabel(bar);
    const heading = document.querySelector(".builds .shown");
    if (heading !== null) {
      heading.textContent =
        shown.length === differences.length ? String(shown.length) : `${shown.length} / ${differences.length}`;
    }
    showNone("no-difference", shown.length === 0);
  };
  list.parentElement?.querySelector(".tools")?.addEventListener("input", () => {
    page = 0;
    render();
  });
  byId("difference-pages")?.addEventListener("click", (event) => {
    const button = closestTo(event, "[data-page]");
    if (button === null) return;
    page = Number(button.dataset["page"]);
    render();
    byId("differences")?.scrollIntoView();
  });
  render();
}
