import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { comparedLog } from "../fixtures/compared-log.js";
import { sampleLog } from "../fixtures/sample-log.js";
import { makeReport } from "../model/make-report.js";
import { htmlOf, renderHtml } from "./html.js";
import { manyFindings } from "./testing/many-findings.js";
import { dataOf, everyPart } from "./testing/page-parts.js";
import { poisonedReport } from "./testing/poisoned-report.js";

const html = htmlOf(makeReport(comparedLog()));

/** Texts of all elements of one name, in order. */
function contentsOf(page: string, element: string): { attributes: string; content: string }[] {
  return [...page.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, "gu"))].map((match) => ({
    attributes: match[1] ?? "",
    content: match[2] ?? "",
  }));
}

function withoutScripts(page: string): string {
  return contentsOf(page, "script").reduce((rest, { content }) => rest.replace(content, ""), page);
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

describe("the HTML report", () => {
  it("asks nothing of the network", () => {
    expect(html).not.toMatch(/<[^>]*\s(?:src|srcset|action|poster|data)=/u);
    // Links lead to places in the page.
    for (const [, target] of html.matchAll(/<[^>]*\shref="([^"]*)"/gu)) expect(target).toMatch(/^#/u);
    expect(html).not.toMatch(/url\(|@import|fetch\(|XMLHttpRequest|import\(|sendBeacon|WebSocket|EventSource/u);
  });

  it("has a policy that names its own style and script and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.replaceAll("&#39;", "'");
    const [style] = contentsOf(html, "style");
    const script = contentsOf(html, "script").find(({ attributes }) => attributes === "");
    expect(policy).toBe(
      `default-src 'none'; style-src '${hashOf(style?.content ?? "")}'; script-src '${hashOf(script?.content ?? "")}'; base-uri 'none'; form-action 'none'`,
    );
    // Inline handlers and style attributes would be blocked, so there must be none: not in the page, nor in what it makes.
    expect(html.replaceAll(script?.content ?? "", "")).not.toMatch(/<[^>]*\s(?:style|on\w+)="/u);
    for (const part of everyPart(makeReport(comparedLog()))) expect(part).not.toMatch(/<[^>]*\s(?:style|on\w+)="/u);
  });

  it("has a script that parses, and is what its sources make", () => {
    const script = contentsOf(html, "script").find(({ attributes }) => attributes === "");
    expect(() => new Script(script?.content ?? "(")).not.toThrow();
    const check = execFileSync(process.execPath, ["schemas/tooling/page-script.mjs", "--check"], { encoding: "utf8" });
    expect(check).toContain("up to date");
  });

  it("keeps every finding as data: a row, its details, and a cause that names it", () => {
    const report = makeReport(sampleLog());
    const data = dataOf(htmlOf(report));
    expect(data.rows.map(({ id }) => id)).toEqual(report.findings.map(({ id }) => id));
    expect(data.details).toHaveLength(data.rows.length);
    expect(data.clusters.flatMap(({ findings }) => findings).toSorted()).toEqual(
      data.rows.map(({ id }) => id).toSorted(),
    );
    expect(data.requirements).toEqual(report.requirements);
    for (const row of data.rows) expect(data.texts[row.requirement]?.title.en).toEqual(expect.any(String));
  });

  it("makes causes of its own where the log tells of none", () => {
    const data = dataOf(htmlOf({ ...makeReport(sampleLog()), clusters: [] }));
    expect(data.clusters.map(({ key }) => key)).toContain("dropped OWED-30");
    expect(data.clusters.flatMap(({ findings }) => findings)).toHaveLength(data.rows.length);
  });

  it("says everything in both languages, in the page and in what it makes", () => {
    for (const text of [withoutScripts(html), ...everyPart(makeReport(comparedLog()))]) {
      expect(text.match(/<span lang="en">/gu)?.length).toBe(text.match(/<span lang="zh">/gu)?.length);
      expect(text.match(/data-en="/gu)?.length).toBe(text.match(/data-zh="/gu)?.length);
    }
  });

  it("turns nothing a lender sends into markup", () => {
    const evil = `</script><!--<script><img src=x onerror=alert(1)>'"&`;
    const report = poisonedReport(evil);
    const page = htmlOf(report);
    const [data = ""] = contentsOf(page, "script").flatMap(({ attributes, content }) =>
      attributes.includes("application/json") ? [content] : [],
    );
    // Two scripts, and an end tag for each: none has been slipped in.
    expect(page.match(/<script/giu)).toHaveLength(2);
    expect(page.match(/<\/script/giu)).toHaveLength(2);
    for (const text of [page.replace(data, ""), ...everyPart(report)]) {
      expect(text).not.toMatch(/<img|<!--|<script>alert/u);
    }
    expect(everyPart(report).join("")).toContain("&lt;img src=x");
    // As data it is what it was.
    expect(dataOf(page).rows[0]?.message.en).toBe(evil);
  });

  it("stays small with ten thousand findings: no row in the page, and little data for each", () => {
    const page = htmlOf(manyFindings(10_000));
    expect(withoutScripts(page)).not.toMatch(/<details class="(?:cluster|finding|requirement)/u);
    const few = htmlOf(manyFindings(100));
    expect((page.length - few.length) / 9900).toBeLessThan(600);
  });

  it.each<[string, LogEvent[]]>([
    ["an empty log", []],
    ["a log that breaks off", sampleLog().slice(0, 6)],
  ])("can be made of %s", (_name, events) => {
    const page = renderHtml(events);
    expect(page).toContain("The event log breaks off");
    expect(page).toContain("v-");
  });
});
