import { describe, expect, it } from "vitest";
import { sampleLog } from "../fixtures/sample-log.js";
import { both } from "../fixtures/stories.js";
import { makeReport } from "../model/make-report.js";
import { markdownOf, renderMarkdown } from "./markdown.js";
import { md, mdBlock, mdCode, mdTable } from "./markdown-text.js";

describe("the Markdown report", () => {
  it("is, in Chinese, this file; in English it is part of the sample run", async () => {
    await expect(markdownOf(makeReport(sampleLog()), { lang: "zh" })).toMatchFileSnapshot(
      "../__snapshots__/report.zh.md",
    );
  });

  it("says what cannot be relied on: a log that breaks off, a stopped run, personal data shown", () => {
    const report = makeReport(sampleLog());
    const run = report.run === undefined ? {} : { run: { ...report.run, revealed: true } };
    const page = markdownOf({ ...report, ...run, complete: false, interrupted: true });
    expect(page.match(/^> ⚠️/gmu)).toHaveLength(3);
    expect(page).toContain("Personal data is shown in this report");
    expect(renderMarkdown([])).toContain("Incomplete");
  });

  it("tells replay commands that work where it is read", () => {
    expect(markdownOf(makeReport(sampleLog()), { folder: "reports/now" })).toContain(
      "\ntallystick replay reports/now/counterexamples/false-overdue.json\n",
    );
  });

  it("names how many causes it leaves out", () => {
    const report = makeReport(sampleLog());
    const [cluster] = report.clusters;
    if (cluster === undefined) throw new Error("the sample has no cluster");
    const clusters = Array.from({ length: 23 }, (_, index) => ({ ...cluster, key: `${index}` }));
    expect(markdownOf({ ...report, clusters })).toContain("and 3 more causes");
    expect(markdownOf({ ...report, clusters: clusters.slice(0, 21) }, { lang: "zh" })).toContain("另有 1 类成因");
  });

  it("makes nothing that a lender sends into markup", () => {
    const evil = "</td>|<img src=x onerror=alert(1)> [a](http://evil.example) @all #1 `x` **b** $y$\n# head";
    const report = makeReport(sampleLog());
    const page = markdownOf({
      ...report,
      ...(report.run === undefined ? {} : { run: { ...report.run, target: evil } }),
      faults: [{ kind: "lender-answer", message: evil }],
      couldNotRun: [{ scenario: evil, reason: both(evil, evil) }],
      clusters: report.clusters.map((cluster) => ({ ...cluster, title: both(evil, evil), requirement: evil })),
      counterexamples: report.counterexamples.map((example) => ({ ...example, replayFile: evil })),
    });
    const shown = page.replaceAll(/(?<!\\)(`+)(?!`)[^`].*?\1(?!`)/gu, "").replaceAll(/^```[\s\S]*?^```/gmu, "");
    expect(shown).not.toMatch(/(?<!\\)(?:<img|\[a\]|\*\*b|\$y|#1)|@all|http:/u);
    expect(page).not.toMatch(/^# head/mu);
    const columns = page.split("\n").filter((line) => line.startsWith("| "));
    // A bar that a name holds does not begin a column.
    for (const line of columns) expect([4, 5, 6, 7, 8]).toContain(line.replaceAll("\\|", "").split("|").length - 1);
  });
});

describe("Markdown text", () => {
  it.each([
    ["a_b *c* [d](e)", "a\\_b \\*c\\* \\[d\\](e)"],
    ["line\nline", "line line"],
    ["@team #12 !3 ~x", "@&#8203;team \\#12 \\!3 \\~x"],
    ["https://a.b www.c.d", "https&#8203;://a.b www&#8203;.c.d"],
    ["\\| &lt;", "\\\\\\| \\&lt;"],
  ])("%j is %j", (text, expected) => {
    expect(md(text)).toBe(expected);
  });

  it.each([
    ["a", "`a`"],
    ["a`b", "``a`b``"],
    ["`a", "`` `a ``"],
    ["a|b", "`a\\|b`"],
    [" \n ", ""],
  ])("code %j is %j", (text, expected) => {
    expect(mdCode(text)).toBe(expected);
  });

  it("fences a block beyond what is in it, and makes no table of nothing", () => {
    expect(mdBlock(["````", "x"])).toBe("`````sh\n````\nx\n`````");
    expect([mdTable(["a"], []), mdTable(["a", "b"], [["1", "2"]], [1])]).toEqual([
      "",
      "| a | b |\n| --- | ---: |\n| 1 | 2 |",
    ]);
  });
});
