import type { FindingRowData } from "../model/page-data.js";

/** What the findings are filtered by; an empty text or set lets all through. */
export interface FindingFilter {
  /** In small letters; each has to be found. */
  readonly words: readonly string[];
  readonly classes: ReadonlySet<string>;
  readonly level: string;
  readonly suite: string;
  readonly agreement: string;
  readonly requirement: string;
  readonly verdict: string;
  /** `none`, `waivers` or `known-failures`. */
  readonly exempted: string;
}

/** Whether a finding is let through. */
export function isShown(row: FindingRowData, text: string, filter: FindingFilter): boolean {
  return (
    (filter.classes.size === 0 || filter.classes.has(row.class)) &&
    fits(filter.level, row.level) &&
    fits(filter.suite, row.suite) &&
    fits(filter.agreement, row.agreement) &&
    fits(filter.requirement, row.requirement) &&
    fits(filter.verdict, row.verdict) &&
    fits(filter.exempted, row.exemption?.list ?? "none") &&
    filter.words.every((word) => text.includes(word))
  );
}

/** Whether anything is filtered at all. */
export function isFiltering(filter: FindingFilter): boolean {
  const { words, classes, ...choices } = filter;
  return words.length > 0 || classes.size > 0 || Object.values(choices).some((choice) => choice !== "");
}

/** What the words of a search are looked for in: everything that a row says, in both languages. */
export function searchedText(row: FindingRowData, causeEn: string, causeZh: string): string {
  const { rule } = row;
  return [
    row.id,
    row.class,
    row.level,
    row.requirement,
    rule?.id ?? "",
    rule?.feedbackCode ?? "",
    row.account,
    row.message.en,
    row.message.zh,
    row.harm.en,
    row.harm.zh,
    row.scenario,
    row.agreement,
    causeEn,
    causeZh,
    row.exemption?.owner ?? "",
  ]
    .join("\n")
    .toLowerCase();
}

function fits(wanted: string, value: string): boolean {
  return wanted === "" || wanted === value;
}
