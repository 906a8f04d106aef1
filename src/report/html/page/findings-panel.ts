import { clusterRow } from "../cluster-row.js";
import { findingDetail } from "../finding-detail.js";
import { findingRow } from "../finding-row.js";
import type { FindingRowData } from "../model/page-data.js";
import { pageOfList, pagerBar } from "../pager-bar.js";
import { byId, chosen, closestTo, setMarkup, showNone, ticked, wordsOf } from "./elements.js";
import { type FindingFilter, isFiltering, isShown, searchedText } from "./finding-filter.js";
import type { PageSource } from "./page-source.js";
import { relabel } from "./switches.js";
import { scrollToMarks } from "./timeline-scroll.js";

/** Causes on a page of the list, and findings on a page of a cause. */
const CLUSTERS_A_PAGE = 40;
const FINDINGS_A_PAGE = 20;

/** A cause with those of its findings that are let through, worst first, by position among all findings. */
interface ShownCluster {
  readonly position: number;
  readonly rows: readonly number[];
}

/**
 * The findings by cause. Only one page of causes stands in the document, and of an opened one a page of its findings; the
 * detail of a finding is made when it is opened and stays until its row goes.
 */
export class FindingsPanel {
  private readonly source: PageSource;
  private readonly list: HTMLElement | null = byId("clusters");
  private readonly positions: ReadonlyMap<string, number>;
  private readonly members: readonly (readonly number[])[];
  private readonly clusterOf: ReadonlyMap<number, number>;
  private readonly pages: Map<number, number> = new Map();
  private texts: readonly string[] | undefined;
  /** Causes that stand open, by position; they stay so when the list is set anew. */
  private readonly opened: Set<number> = new Set();
  private shown: readonly ShownCluster[] = [];
  private page = 0;

  constructor(source: PageSource) {
    this.source = source;
    this.positions = new Map(source.rows.map(({ id }, position) => [id, position]));
    this.members = source.clusters.map(({ findings }) => findings.flatMap((id) => this.positions.get(id) ?? []));
    this.clusterOf = new Map(this.members.flatMap((rows, cluster) => rows.map((row) => [row, cluster] as const)));
    if (this.list === null) return;
    this.wire(this.list);
    this.filter();
    this.openFirst();
  }

  /** Shows only the findings that break a requirement, and goes there. */
  showRequirement(id: string): void {
    this.clear();
    const choice = document.querySelector<HTMLSelectElement>('select[name="requirement"]');
    const search = byId("search");
    if (choice !== null) choice.value = id;
    else if (search instanceof HTMLInputElement) search.value = id;
    this.filter();
    byId("findings")?.scrollIntoView();
  }

  /** Opens a finding wherever it is, also one that is filtered away; false where there is none of that id. */
  open(id: string): boolean {
    const row = this.positions.get(id);
    const cluster = row === undefined ? undefined : this.clusterOf.get(row);
    if (row === undefined || cluster === undefined) return false;
    if (!this.shown.some(({ rows }) => rows.includes(row))) this.clear();
    const place = this.shown.findIndex(({ position }) => position === cluster);
    const rows = this.shown[place]?.rows ?? [];
    this.page = Math.floor(place / CLUSTERS_A_PAGE);
    this.pages.set(cluster, Math.floor(rows.indexOf(row) / FINDINGS_A_PAGE));
    this.render();
    const summary = this.openCluster(cluster, row);
    summary?.scrollIntoView({ block: "start" });
    summary?.focus({ preventScroll: true });
    return true;
  }

  /** Takes search and filters off. */
  clear(): void {
    const search = byId("search");
    if (search instanceof HTMLInputElement) search.value = "";
    const controls = this.list?.parentElement?.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
      ".tools input[type=checkbox], .tools select",
    );
    for (const control of controls ?? []) {
      if (control instanceof HTMLInputElement) control.checked = false;
      else control.value = "";
    }
    this.filter();
  }

  private wire(list: HTMLElement): void {
    const tools = list.parentElement?.querySelector(".tools");
    tools?.addEventListener("input", () => this.filter());
    byId("clear")?.addEventListener("click", () => this.clear());
    // The event does not rise from the element that is opened.
    list.addEventListener(
      "toggle",
      ({ target }) => void (target instanceof HTMLDetailsElement && this.fill(target)),
      true,
    );
    list.addEventListener("click", (event) => {
      const button = closestTo(event, ".members > .pager [data-page]");
      const details = button?.closest<HTMLDetailsElement>(".cluster");
      if (button === null || details === null || details === undefined) return;
      const cluster = Number(details.dataset["cluster"]);
      this.pages.set(cluster, Number(button.dataset["page"]));
      this.fillCluster(details, cluster);
      details.querySelector<HTMLElement>("summary")?.focus();
    });
    byId("cluster-pages")?.addEventListener("click", (event) => {
      const button = closestTo(event, "[data-page]");
      if (button === null) return;
      this.page = Number(button.dataset["page"]);
      this.render();
      byId("findings")?.scrollIntoView();
    });
  }

  private filter(): void {
    const filter: FindingFilter = {
      words: wordsOf("search"),
      classes: ticked("class"),
      level: chosen("level"),
      suite: chosen("suite"),
      agreement: chosen("agreement"),
      requirement: chosen("requirement"),
      verdict: chosen("verdict"),
      exempted: chosen("exempted"),
    };
    const texts = filter.words.length === 0 ? [] : this.searched();
    const lets = (position: number): boolean => {
      const row = this.source.rows[position];
      return row !== undefined && isShown(row, texts[position] ?? "", filter);
    };
    this.shown = this.members
      .map((rows, position) => ({ position, rows: rows.filter(lets) }))
      .filter(({ rows }) => rows.length > 0);
    this.page = 0;
    this.pages.clear();
    const clear = byId("clear");
    if (clear !== null) clear.hidden = !isFiltering(filter);
    this.render();
  }

  private searched(): readonly string[] {
    this.texts ??= this.source.rows.map((row, position) => {
      const cause = this.source.clusters[this.clusterOf.get(position) ?? -1]?.title;
      return searchedText(row, cause?.en ?? "", cause?.zh ?? "");
    });
    return this.texts;
  }

  private render(): void {
    const { rows: all, clusters, texts } = this.source;
    const page = pageOfList(this.shown.length, CLUSTERS_A_PAGE, this.page);
    const rows = this.shown.slice(page.from, page.to).flatMap(({ position, rows: own }) => {
      const cluster = clusters[position];
      return cluster === undefined
        ? []
        : [clusterRow(cluster, position, this.rowsAt(own), texts, this.opened.has(position))];
    });
    setMarkup(this.list, rows.join(""));
    for (const details of this.list?.querySelectorAll<HTMLDetailsElement>(".cluster[open]") ?? []) this.fill(details);
    const bar = byId("cluster-pages");
    setMarkup(bar, pagerBar(page));
    if (bar !== null) relabel(bar);
    const count = this.shown.reduce((sum, { rows: own }) => sum + own.length, 0);
    const heading = document.querySelector(".findings .shown");
    if (heading !== null) heading.textContent = count === all.length ? String(count) : `${count} / ${all.length}`;
    showNone("no-match", count === 0);
  }

  private rowsAt(positions: readonly number[]): FindingRowData[] {
    return positions.flatMap((position) => this.source.rows[position] ?? []);
  }

  /** What is opened is filled; a cause with one finding opens it as well. */
  private fill(details: HTMLDetailsElement): void {
    const isCluster = details.classList.contains("cluster");
    const position = Number(details.dataset["cluster"]);
    if (isCluster && details.open) this.opened.add(position);
    if (isCluster && !details.open) this.opened.delete(position);
    if (!details.open) return;
    if (isCluster && details.querySelector(".finding") === null) this.fillCluster(details, position);
    if (details.classList.contains("finding")) this.fillFinding(details);
  }

  private fillCluster(details: HTMLDetailsElement, cluster: number): void {
    const own = this.shown.find(({ position }) => position === cluster)?.rows ?? [];
    const page = pageOfList(own.length, FINDINGS_A_PAGE, this.pages.get(cluster) ?? 0);
    const rows = own.slice(page.from, page.to).flatMap((position) => {
      const row = this.source.rows[position];
      return row === undefined ? [] : [findingRow(row, position, own.length === 1)];
    });
    const members = details.querySelector<HTMLElement>(".members");
    setMarkup(members, rows.join("") + pagerBar(page));
    if (members === null) return;
    relabel(members);
    for (const finding of members.querySelectorAll<HTMLDetailsElement>(".finding[open]")) this.fillFinding(finding);
  }

  private fillFinding(details: HTMLDetailsElement): void {
    const body = details.querySelector<HTMLElement>(".detail");
    if (body === null || body.childElementCount > 0) return;
    const position = Number(details.dataset["finding"]);
    const row = this.source.rows[position];
    const detail = this.source.detail(position);
    const example = row === undefined ? undefined : this.source.example(row.example);
    if (row === undefined || detail === undefined || example === undefined) return;
    setMarkup(body, findingDetail(row, detail, example, this.source.texts));
    scrollToMarks(body);
  }

  private openCluster(cluster: number, row: number): HTMLElement | null {
    const details = this.list?.querySelector<HTMLDetailsElement>(`[data-cluster="${cluster}"]`);
    if (details === null || details === undefined) return null;
    details.open = true;
    this.fillCluster(details, cluster);
    const finding = details.querySelector<HTMLDetailsElement>(`[data-finding="${row}"]`);
    if (finding === null) return null;
    finding.open = true;
    this.fillFinding(finding);
    return finding.querySelector("summary");
  }

  /** The first cause stands open, so that the page begins with a story and not with a list. */
  private openFirst(): void {
    const [first] = this.shown;
    const row = first?.rows[0];
    if (first !== undefined && row !== undefined) this.openCluster(first.position, row);
  }
}
