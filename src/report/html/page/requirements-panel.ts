import type { RequirementVerdict } from "../../../../schemas/run/verdicts.js";
import { REQUIREMENT_VERDICT_ORDER } from "../../text/judgement-names.js";
import { pageOfList, pagerBar } from "../pager-bar.js";
import { requirementDetail, requirementRow } from "../requirement-row.js";
import { byId, chosen, closestTo, setMarkup, showNone, ticked, wordsOf } from "./elements.js";
import type { FindingsPanel } from "./findings-panel.js";
import type { PageSource } from "./page-source.js";
import { relabel } from "./switches.js";

const REQUIREMENTS_A_PAGE = 40;

/** Every requirement with what became of it, those that did not pass first; a page of them at a time. */
export class RequirementsPanel {
  private readonly all: readonly RequirementVerdict[];
  private readonly texts: readonly string[];
  private readonly list: HTMLElement | null = byId("requirement-list");
  private shown: readonly number[] = [];
  private page = 0;

  constructor({ requirements }: PageSource, findings: FindingsPanel) {
    const place = new Map(REQUIREMENT_VERDICT_ORDER.map((verdict, index) => [verdict, index]));
    this.all = requirements.toSorted((a, b) => (place.get(a.verdict) ?? 0) - (place.get(b.verdict) ?? 0));
    this.texts = this.all.map(({ id, title, source }) => `${id}\n${title.en}\n${title.zh}\n${source}`.toLowerCase());
    if (this.list === null) return;
    this.wire(this.list, findings);
    this.filter();
  }

  /** Opens a requirement wherever it is; false where there is none of that id. */
  open(id: string): boolean {
    const position = this.all.findIndex((requirement) => requirement.id === id);
    if (position < 0 || this.list === null) return false;
    if (!this.shown.includes(position)) this.clear();
    this.page = Math.floor(this.shown.indexOf(position) / REQUIREMENTS_A_PAGE);
    this.render(position);
    const summary = this.list.querySelector<HTMLElement>(`[data-requirement="${position}"] summary`);
    summary?.scrollIntoView({ block: "start" });
    summary?.focus({ preventScroll: true });
    return true;
  }

  private wire(list: HTMLElement, findings: FindingsPanel): void {
    list.parentElement?.querySelector(".tools")?.addEventListener("input", () => this.filter());
    list.addEventListener(
      "toggle",
      ({ target }) => void (target instanceof HTMLDetailsElement && this.fill(target)),
      true,
    );
    list.addEventListener("click", (event) => {
      const button = closestTo(event, "[data-show-requirement]");
      if (button !== null) findings.showRequirement(button.dataset["showRequirement"] ?? "");
    });
    byId("requirement-pages")?.addEventListener("click", (event) => {
      const button = closestTo(event, "[data-page]");
      if (button === null) return;
      this.page = Number(button.dataset["page"]);
      this.render();
      byId("requirements")?.scrollIntoView();
    });
  }

  private clear(): void {
    const search = byId("requirement-search");
    if (search instanceof HTMLInputElement) search.value = "";
    for (const box of document.querySelectorAll<HTMLInputElement>('input[name="requirement-verdict"]'))
      box.checked = false;
    const level = document.querySelector<HTMLSelectElement>('select[name="requirement-level"]');
    if (level !== null) level.value = "";
    this.filter();
  }

  private filter(): void {
    const words = wordsOf("requirement-search");
    const verdicts = ticked("requirement-verdict");
    const level = chosen("requirement-level");
    this.shown = this.all.flatMap((requirement, position) => {
      const lets =
        (verdicts.size === 0 || verdicts.has(requirement.verdict)) &&
        (level === "" || requirement.level === level) &&
        words.every((word) => this.texts[position]?.includes(word) === true);
      return lets ? [position] : [];
    });
    this.page = 0;
    this.render();
  }

  private render(open?: number): void {
    const page = pageOfList(this.shown.length, REQUIREMENTS_A_PAGE, this.page);
    const rows = this.shown.slice(page.from, page.to).flatMap((position) => {
      const requirement = this.all[position];
      return requirement === undefined ? [] : [requirementRow(requirement, position, position === open)];
    });
    setMarkup(this.list, rows.join(""));
    const bar = byId("requirement-pages");
    setMarkup(bar, pagerBar(page));
    if (bar !== null) relabel(bar);
    const count = this.shown.length;
    const heading = document.querySelector(".requirements .shown");
    if (heading !== null)
      heading.textContent = count === this.all.length ? String(count) : `${count} / ${this.all.length}`;
    showNone("no-requirement", count === 0);
  }

  private fill(details: HTMLDetailsElement): void {
    const requirement = this.all[Number(details.dataset["requirement"])];
    if (!details.open || requirement === undefined || details.querySelector(".told") !== null) return;
    details.insertAdjacentHTML("beforeend", requirementDetail(requirement));
  }
}
