import { createHash } from "node:crypto";
import { Script } from "node:vm";
import { describe, expect, it } from "vitest";
import type { CounterexampleFound, LogEvent } from "../../../schemas/run/event-log.js";
import { falseOverdue } from "../fixtures/counterexamples/false-overdue.js";
import { sampleLog } from "../fixtures/sample-log.js";
import { both } from "../fixtures/stories.js";
import { renderHtml } from "./html.js";

const html = renderHtml(sampleLog());

/** Texts of all elements of one name, in order. */
function contentsOf(page: string, element: string): { attributes: string; content: string }[] {
  return [...page.matchAll(new RegExp(`<${element}\\b([^>]*)>([\\s\\S]*?)</${element}>`, "gu"))].map((match) => ({
    attributes: match[1] ?? "",
    content: match[2] ?? "",
  }));
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

describe("the HTML report", () => {
  it("asks nothing of the network", () => {
    expect(html).not.toMatch(/\s(?:src|href|srcset|action|poster|data)=/u);
    expect(html).not.toMatch(/url\(|@import|fetch\(|XMLHttpRequest|import\(|sendBeacon|WebSocket/u);
  });

  it("has a policy that names its own style and script and nothing else", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)?.[1]?.replaceAll("&#39;", "'");
    const [style] = contentsOf(html, "style");
    const script = contentsOf(html, "script").find(({ attributes }) => attributes === "");
    expect(policy).toBe(
      `default-src 'none'; style-src '${hashOf(style?.content ?? "")}'; script-src '${hashOf(script?.content ?? "")}'; base-uri 'none'; form-action 'none'`,
    );
    // Inline handlers and style attributes would be blocked, so there must be none.
    expect(html).not.toMatch(/\s(?:style|on\w+)="/u);
  });

  it("has a script that parses", () => {
    const script = contentsOf(html, "script").find(({ attributes }) => attributes === "");
    expect(() => new Script(script?.content ?? "(")).not.toThrow();
  });

  it("keeps for every finding a row, and its details in the block the row names", () => {
    const blocks = new Map(
      contentsOf(html, "script")
        .filter(({ attributes }) => attributes.includes("application/json"))
        .map(({ attributes, content }) => [
          /id="example-(\d+)"/u.exec(attributes)?.[1],
          JSON.parse(content) as unknown,
        ]),
    );
    const rows = [
      ...html.matchAll(/<details class="finding [^"]*" id="finding-\d+" data-id="(F\d+)"[^>]* data-example="(\d+)"/gu),
    ];
    expect(rows.map((row) => row[1])).toEqual(
      ["1", "2", "3", "10", "9", "4", "5", "6", "7", "8"].map((number) => `F${number.padStart(4, "0")}`),
    );
    for (const [, id, example] of rows) {
      expect(blocks.get(example)).toMatchObject({
        faults: id === "F0009" || id === "F0010" ? expect.stringContaining("<ol><li>") : "",
        findings: { [id ?? ""]: expect.stringContaining("</section>") as unknown },
        stories: [
          { html: expect.stringContaining("<svg") as unknown },
          ...(id === "F0003" || id === "F0010" ? [{}] : []),
        ],
        calls: expect.stringContaining("curl ") as unknown,
      });
    }
  });

  it("draws every item of a story, and the gap where a record is missing", () => {
    const dropped = JSON.parse(
      contentsOf(html, "script").find(({ attributes }) => attributes.includes('"example-3"'))?.content ?? "{}",
    ) as { stories: { html: string }[] };
    const drawing = dropped.stories[1]?.html ?? "";
    expect(drawing.match(/<g class="t-\w+ s-[\w-]+"/gu)).toEqual([
      '<g class="t-ledger s-ok"',
      '<g class="t-owed s-met"',
      '<g class="t-received s-ok"',
      '<g class="t-ledger s-ok"',
      '<g class="t-owed s-missing"',
    ]);
    expect(drawing.match(/class="gap"/gu)).toHaveLength(1);
  });

  it("tells and draws what was put in: an outage as a band behind the story, a refusal as a mark where it was met", () => {
    const [outage, refusal] = ["example-7", "example-8"].map(
      (id) =>
        JSON.parse(
          contentsOf(html, "script").find(({ attributes }) => attributes.includes(`"${id}"`))?.content ?? "{}",
        ) as { faults: string; stories: { html: string }[] },
    );
    expect(outage?.faults).toContain("from 2024-02-10 08:00, for 22 days, the bureau refuses connections");
    expect(refusal?.faults).toContain("征信中心将各账户的第 2 条记录（内容正确）拒绝一次");
    for (const story of outage?.stories ?? []) {
      const [x = 0, width = 0] = numbersOf(/class="outage" x="([\d.]+)" y="46" width="([\d.]+)"/u, story.html);
      // What fell due in the outage has a day after its end.
      const [from = 0, long = 0] = numbersOf(
        /<g class="t-owed s-(?:missing|met)"[^>]*><title>\d+\. 2024-02[^]*?class="band" x="([\d.]+)" y="120" width="([\d.]+)"/u,
        story.html,
      );
      expect(from).toBeGreaterThan(x);
      expect(from + long).toBeGreaterThan(x + width);
    }
    const drawing = refusal?.stories[0]?.html ?? "";
    const [mark = 0] = numbersOf(/class="diamond" d="M([\d.]+) /u, drawing);
    const [, last = 0] = [...drawing.matchAll(/class="mark" x="([\d.]+)"/gu)].map((match) => Number(match[1]));
    expect(mark).toBeCloseTo(last + 5.5, 1);
    expect(drawing).toContain("Amber is what was put in");
  });

  it("keeps the names of the lanes out of what is scrolled", () => {
    const drawings = [
      ...html.matchAll(/<div class=\\"drawing\\">(.*?)<div class=\\"scroll\\"(.*?)<\/svg><\/div><\/div>/gu),
    ];
    expect(drawings).toHaveLength(11);
    for (const [, beside, scrolled] of drawings) {
      expect(beside?.match(/>(?:ledger|owed|received|账务|应报|实收)</gu)).toHaveLength(6);
      // Only a story with something to draw in it has the fourth lane.
      expect(beside?.match(/>(?:fault|故障)</gu)?.length).toBe(scrolled?.includes("t-fault") ? 2 : undefined);
      expect(scrolled).not.toContain('class=\\"lane\\"');
    }
  });

  it("says everything in both languages", () => {
    expect(html.match(/<span lang="en">/gu)?.length).toBe(html.match(/<span lang="zh">/gu)?.length);
  });

  it("turns nothing a lender sends into markup", () => {
    const evil = `</script><!--<script><img src=x onerror=alert(1)>'"&`;
    const page = renderHtml(sampleLog().map((event) => (event.type === "counterexample" ? poisoned(evil) : event)));
    const blocks = contentsOf(page, "script").filter(({ attributes }) => attributes.includes("application/json"));
    // The calls are put in as text by the script; everything else of a block becomes markup.
    const parts = blocks.flatMap(({ content }) => {
      const data = JSON.parse(content) as {
        faults: string;
        stories: { html: string }[];
        findings: object;
        again: string;
      };
      return [data.faults, ...data.stories.map((story) => story.html), ...Object.values(data.findings), data.again];
    });
    const outside = blocks.reduce((rest, { content }) => rest.replace(content, ""), page);
    for (const markup of [outside, ...parts]) expect(markup).not.toMatch(/<img|<!--/u);
    // One end tag for each block and one for the script: none has been slipped in.
    expect(page.match(/<\/script/giu)).toHaveLength(10);
    expect(page).toContain("&lt;img src=x");
  });

  it("is quick with thousands of findings", () => {
    const example = sampleLog().find((event) => event.type === "counterexample");
    const [finding] = example?.findings ?? [];
    if (example === undefined || finding === undefined) throw new Error("the sample has no counterexample");
    const findings = Array.from({ length: 3000 }, (_, index) => ({ ...finding, id: `F${index}` }));
    const page = renderHtml([{ ...example, findings }]);
    expect(page.match(/<details class="finding/gu)).toHaveLength(3000);
    // What opens at once must stay small: a row of the list takes less than a thousand characters.
    const list = page.slice(page.indexOf('<div class="list">'), page.indexOf('id="no-match"'));
    expect(list.length / 3000).toBeLessThan(1100);
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

/** The numbers that a pattern captures where it first matches. */
function numbersOf(pattern: RegExp, text: string): number[] {
  return (pattern.exec(text) ?? []).slice(1).map(Number);
}

function poisoned(evil: string): CounterexampleFound {
  return {
    ...falseOverdue,
    scenario: evil,
    replayFile: evil,
    faults: { faults: [{ kind: "outage", date: evil, at: evil, minutes: 60, how: "refused" }] },
    lives: falseOverdue.lives.map((life) => ({
      ...life,
      timeline: life.timeline.map((item) => ({ ...item, text: both(evil, evil), findings: [evil], deadline: evil })),
    })),
    findings: falseOverdue.findings.slice(0, 1).map((finding) => ({
      ...finding,
      id: evil,
      requirement: evil,
      message: both(evil, evil),
      differences: [{ field: evil, owed: [evil], received: evil }],
      received: {
        file: evil,
        line: 1,
        arrivedAfter: evil,
        arrivedBy: evil,
        code: evil,
        asOf: evil,
        fields: { [evil]: evil },
      },
      harm: {
        ...finding.harm,
        summary: both(evil, evil),
        grid: [{ month: evil, told: evil, true: "N" }],
        months: [{ month: evil, told: evil, true: "N" }],
      },
    })),
    exchanges: [
      { method: "POST", path: evil, headers: { [evil]: evil }, body: JSON.stringify({ [evil]: evil }), status: 201 },
    ],
  };
}
