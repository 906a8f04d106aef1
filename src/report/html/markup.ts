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

/**
 * A value as text of a `<script type="application/json">`. Inside that element only `</script`, `<script` and `<!--`
 * mean anything to the browser; the `<` of each is written as an escape, which JSON reads as the same character.
 */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/<(?=\/script|script|!--)/giu, String.raw`\u003c`);
}

/** A coordinate with one decimal at most, so that the same log gives the same bytes and the file stays small. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A section of a class under its heading, both finished markup; nothing where there is no body. */
export function titledSection(title: string, kind: string, body: string): string {
  return body === "" ? "" : `<section class="${kind}"><h2>${title}</h2>${body}</section>`;
}
