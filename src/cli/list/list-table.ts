import type { Bilingual } from "../../../schemas/run/finding.js";
import type { Listing } from "../../../schemas/run/listing.js";
import { columns, pad } from "../../report/terminal/screen.js";
import { EVERY_SUITE } from "../requirement-set/rule-entries.js";

type Lang = "en" | "zh";

/** Headings of the columns of each list. */
const HEADS: Readonly<Record<Listing["list"], Readonly<Record<Lang, readonly string[]>>>> = {
  requirements: {
    en: ["REQUIREMENT", "LEVEL", "SURE", "TESTED BY", "WHAT IT ASKS"],
    zh: ["要求", "级别", "可信度", "测试组", "内容"],
  },
  rules: {
    en: ["RULE", "LEVEL", "SURE", "FEEDBACK", "RECORDS", "WHAT IT ASKS"],
    zh: ["规则", "级别", "可信度", "反馈", "记录", "内容"],
  },
  suites: { en: ["SUITE", "REQUIREMENTS", "WHAT IT LIVES"], zh: ["测试组", "要求数", "内容"] },
  defects: { en: ["DEFECT", "SHOWN BY", "WHAT IS WRONG"], zh: ["缺陷", "触发方式", "内容"] },
};

/** A list as a table for a person: a line each, columns aligned, the words at the end. */
export function listTable(listing: Listing, lang: Lang): string {
  const rows = [HEADS[listing.list][lang], ...rowsOf(listing, (text) => text[lang], lang)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => columns(row[column] ?? ""))));
  const lines = rows.map((row) => row.map((cell, column) => pad(cell, widths?.[column] ?? 0)).join("  "));
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function rowsOf(listing: Listing, say: (text: Bilingual) => string, lang: Lang): string[][] {
  switch (listing.list) {
    case "requirements":
      return listing.requirements.map(({ id, level, confidence, suites, title }) => {
        return [id, level, confidence, suitesText(suites, lang), say(title)];
      });
    case "rules":
      return listing.rules.map(({ id, level, confidence, feedbackCode = "", recordTypes = [], title }) => {
        return [id, level, confidence, feedbackCode, recordTypes.join(","), say(title)];
      });
    case "suites":
      return listing.suites.map(({ name, requirements, title, needs }) => {
        const asked = needs === undefined ? "" : ` (${say(needs)})`;
        return [name, String(requirements.length), `${say(title)}${asked}`];
      });
    case "defects":
      return listing.defects.map(({ name, provokedBy, title }) => [name, provokedBy, say(title)]);
  }
}

function suitesText(suites: readonly string[], lang: Lang): string {
  if (suites.length === 0) return "-";
  if (suites.length < EVERY_SUITE.length) return suites.join(",");
  return lang === "en" ? "every suite" : "全部";
}
