import escapeHtml from "escape-html";
import type { Bilingual } from "../../../schemas/run/finding.js";

/** Text made safe for element content and double-quoted attributes. */
export function esc(text: string): string {
  return escapeHtml(text);
}

/** A sentence in both languages; the page shows the one that is chosen. */
export function bi(text: Bilingual): string {
  if (text.en === text.zh) return esc(text.en);
  return `<span lang="en">${esc(text.en)}</span><span lang="zh">${esc(text.zh)}</span>`;
}

/** A value as text of a `<script type="application/json">`: no `<` is left that could end the element or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
}

/** A coordinate with one decimal at most, so that the same log gives the same bytes and the file stays small. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
