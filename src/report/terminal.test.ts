import { describe, expect, it } from "vitest";
import { late } from "./fixtures/counterexamples/late.js";
import { unrepaired } from "./fixtures/counterexamples/unrepaired.js";
import { sampleLog } from "./fixtures/sample-log.js";
import { both } from "./fixtures/stories.js";
import { columns } from "./terminal/screen.js";
import { renderTerminal } from "./terminal.js";

describe("the terminal report", () => {
  it.each([60, 80, 120] as const)("keeps to %i columns, Chinese characters counting twice", (width) => {
    for (const lang of ["en", "zh"] as const) {
      const lines = renderTerminal(sampleLog(), { width, lang, details: 99 }).split("\n");
      // Lines to be pasted into a shell stay whole, and so does a table of fields.
      const free = lines.filter((line) => !/curl |LENDER=|tallystick replay|^ {2}(?:✗| ) \S+ .*\s{2}/u.test(line));
      expect(free.filter((line) => columns(line) > width)).toEqual([]);
    }
  });

  it("has no colour codes unless asked", () => {
    const escape = "\u001b";
    expect(renderTerminal(sampleLog())).not.toContain(escape);
    expect(renderTerminal(sampleLog(), { color: true })).toContain(`${escape}[31m`);
  });

  it("lets a lender move no cursor and turn no text around", () => {
    const evil = "\u001b[2J\u009b1A\u202egniht\r\nfake-line";
    const findings = late.findings.map((finding) => ({
      ...finding,
      message: both(evil, evil),
      differences: [{ field: "AcctMthlyBlgInfSgmt.RpyStatus", owed: ["N"], received: evil }],
    }));
    const text = renderTerminal([{ ...late, findings }]);
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
    expect(text).toContain("␛[2J");
    expect(text.split("\n").some((line) => line.startsWith("fake-line"))).toBe(false);
  });

  it("tells as many counterexamples in full as asked, and the rest in a line each", () => {
    const told = (details: number): number =>
      renderTerminal(sampleLog(), { details }).match(/^ {4}tallystick replay /gmu)?.length ?? 0;
    expect([0, 1, 3, 99].map(told)).toEqual([0, 1, 3, 9]);
    expect(renderTerminal(sampleLog(), { details: 0 })).toContain("More findings");
  });

  it("puts the run's folder before the replay file", () => {
    expect(renderTerminal(sampleLog(), { folder: "reports/x/" })).toContain(
      "tallystick replay reports/x/counterexamples/false-overdue.json",
    );
  });

  it("tells how many cells were not reached, with the first names by kind", () => {
    const [cohort] = sampleLog().filter((event) => event.type === "cohort-finished");
    if (cohort === undefined) throw new Error("the sample has no cohort");
    const summary = (notReached: string[], lang: "en" | "zh"): string =>
      renderTerminal([{ ...cohort, notReached }], { lang, width: 400 });
    const few = ["status:7", "event:extension", "status:6"];
    expect(summary(few, "en")).toMatch(/^ {2}Not reached {4}3 cells · events: extension; status: 6, 7$/mu);
    expect(summary(few, "zh")).toMatch(/^ {2}未覆盖 {4}3 项 · 事件: 展期; 还款状态: 6, 7$/mu);
    const many = Array.from({ length: 30 }, (_, index) => `record:${index + 50}`);
    expect(summary(many, "en")).toMatch(/30 cells · records: 50, .* 73 · \+6 \(report\.html, report\.json\)$/mu);
    expect(summary([], "en")).not.toContain("Not reached");
  });

  it("tells of the requirements that were asked only how many", () => {
    const [cohort] = sampleLog().filter((event) => event.type === "cohort-finished");
    if (cohort === undefined) throw new Error("the sample has no cohort");
    const coverage = { "record:10": 3, "rule:I2100H07": 4, "rule:SCHEDULE": 1 };
    const text = renderTerminal([{ ...cohort, coverage, notReached: ["rule:I2100K01"] }], { lang: "en", width: 400 });
    expect(text).toMatch(/^ {2}Reached {8}records: 10 ×3; requirements asked: 2$/mu);
    expect(text).toMatch(/^ {2}Not reached {4}1 cells · requirements asked: I2100K01$/mu);
    expect(renderTerminal([{ ...cohort, coverage: { "rule:SCHEDULE": 1 } }], { lang: "zh" })).toContain(
      "已检验的要求: 1",
    );
  });

  it("tells what was put in to go wrong before the story, and counts the faults that were met", () => {
    const told = (lang: "en" | "zh"): string => renderTerminal([unrepaired], { lang, width: 100 });
    expect(told("en")).toContain(
      "\n\n  FAULTS PUT IN\n  ! the bureau refuses record 2 of each account, right as it is, once\n\n  STORY",
    );
    expect(told("zh")).toContain("\n  注入故障\n  ! 征信中心将各账户的第 2 条记录（内容正确）拒绝一次\n");
    const { faults: _none, ...undisturbed } = unrepaired;
    expect(renderTerminal([undisturbed])).not.toContain("FAULTS PUT IN");
    const [cohort] = sampleLog().filter((event) => event.type === "cohort-finished");
    if (cohort === undefined) throw new Error("the sample has no cohort");
    const coverage = { "fault/answer/lost": 2, "fault/reject": 1 };
    const reached = (lang: "en" | "zh"): string => renderTerminal([{ ...cohort, coverage }], { lang });
    expect(reached("en")).toContain("faults met: answer: lost ×2, record refused ×1");
    expect(reached("zh")).toContain("遇到的故障: 应答：丢失 ×2, 记录被拒 ×1");
  });

  it("says that nothing was found, and that a log breaks off", () => {
    expect(renderTerminal([])).toMatchInlineSnapshot(`
      "────────────────────────────────────────────────────────────────────────────────────────────────────
      ! Incomplete  Something could not run; what was not seen is not passed. (exit 2)
        The event log breaks off before the end of the run: what follows is what it holds.

        Findings   No findings.
        Looked at  0 lives · 0 business events · 0 records owed · 0 received · 0 files
      "
    `);
  });

  it("names what was under way when a run was cut off, and says where nothing fell to a part", () => {
    const [started, ...rest] = sampleLog();
    if (started?.type !== "run-started") throw new Error("the sample does not begin");
    const open = Array.from({ length: 7 }, (_, index) => ({
      type: "scenario-started" as const,
      scenario: `contract/plain/open-${index}`,
      suite: "contract",
      title: "open",
      requirements: [],
      agreement: "plain",
    }));
    const cut = renderTerminal([started, ...open], { width: 80 });
    expect(cut).toContain("Unfinished");
    expect(cut).toContain("contract/plain/open-4");
    expect(cut).toContain("… + 2");
    const shard = { index: 2, of: 3 };
    const part = renderTerminal([{ ...started, shard }, ...rest.filter(({ type }) => type === "run-finished")], {
      width: 80,
    });
    expect(part).toContain("Nothing fell to this part");
    expect(renderTerminal([{ ...started, shard }], { width: 80 })).not.toContain("Nothing fell to this part");
  });
});
