import { describe, expect, it } from "vitest";
import { comparedLog } from "./fixtures/compared-log.js";
import { renderJUnit } from "./junit.js";
import { renderMarkdown } from "./markdown/markdown.js";
import { makeReport } from "./model/make-report.js";
import { renderTerminal } from "./terminal.js";

const events = comparedLog();

describe("what two builds tell otherwise", () => {
  it("stands on the terminal by kind, what nobody intends first", () => {
    const text = renderTerminal(events, { width: 100, color: false, folder: "reports/now" });
    const from = text.indexOf("What old and new");
    expect(text.slice(from, text.indexOf("\n\n", from))).toMatchInlineSnapshot(`
      "What old and new tell otherwise of the same lives: 3 kinds
        ✗ changed 210/30 AcctMthlyBlgInfSgmt.FiveCate: 48 records
          first in property/cohorts, life 3, as of 2024-03-15: 1 → 2
          shortest life: reports/now/counterexamples/difference-fivecate.json
        ✗ only-new 210/40: 7 records
          first in property/cohorts, life 3, as of 2024-04-02: nothing → 2024-04-02
        ✓ moved 210/20: 31 records
          first in property/cohorts, life 3, as of 2024-04-15: 2024-04-16 02:00 → 2024-04-16 23:30
          intended by reporting team: the nightly job moved to the evening (until 2027-06-30)
      Declarations that have gone bad
        changed AcctBsSgmt.MngmtOrgCode (ops: a merger): expired on 2020-06-30: decide again, or take it
        out"
    `);
    expect(renderTerminal(events, { width: 100, color: false, lang: "zh" })).toContain("已于 2020-06-30 过期");
  });

  it("has a case in JUnit for each kind and each declaration", () => {
    const xml = renderJUnit(events);
    expect(xml.slice(xml.indexOf('<testsuite name="differences"'))).toMatchInlineSnapshot(`
      "<testsuite name="differences" tests="5" failures="3" errors="0" skipped="0">
          <testcase classname="difference" name="changed 210/30 AcctMthlyBlgInfSgmt.FiveCate">
            <failure message="nobody intends it: 48 records, first in property/cohorts: 1 → 2" type="difference"><![CDATA[48 records, first in property/cohorts: 1 → 2
      shortest life: counterexamples/difference-fivecate.json]]></failure>
          </testcase>
          <testcase classname="difference" name="only-new 210/40">
            <failure message="nobody intends it: 7 records, first in property/cohorts: nothing → 2024-04-02" type="difference"><![CDATA[7 records, first in property/cohorts: nothing → 2024-04-02]]></failure>
          </testcase>
          <testcase classname="difference" name="moved 210/20">
            <system-out><![CDATA[31 records, first in property/cohorts: 2024-04-16 02:00 → 2024-04-16 23:30
      intended by reporting team: the nightly job moved to the evening (until 2027-06-30)]]></system-out>
          </testcase>
          <testcase classname="intended" name="moved 210/20">
            <system-out><![CDATA[in-force: reporting team, until 2027-06-30: the nightly job moved to the evening]]></system-out>
          </testcase>
          <testcase classname="intended" name="changed AcctBsSgmt.MngmtOrgCode">
            <failure message="expired on 2020-06-30: decide again, or take it out" type="expired"><![CDATA[expired: ops, until 2020-06-30: a merger]]></failure>
          </testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it("has a table in Markdown", () => {
    const page = renderMarkdown(events);
    expect(page.slice(page.indexOf("### What the builds"), page.indexOf("### Could not run"))).toMatchInlineSnapshot(`
      "### What the builds tell otherwise

      | Difference | Records | old | new | Intended |
      | --- | ---: | --- | --- | --- |
      | \`changed 210/30 AcctMthlyBlgInfSgmt.FiveCate\` | 48 | \`1\` | \`2\` | ❌ nobody intends it |
      | \`only-new 210/40\` | 7 | — | \`2024-04-02\` | ❌ nobody intends it |
      | \`moved 210/20\` | 31 | \`2024-04-16 02:00\` | \`2024-04-16 23:30\` | reporting team: the nightly job moved to the evening (until 2027-06-30) |

      ### Declarations of differences that need an answer

      | Difference | State | Owner | What to do |
      | --- | --- | --- | --- |
      | \`changed AcctBsSgmt.MngmtOrgCode\` | expired | ops | expired on 2020-06-30: decide again, or take it out |

      "
    `);
  });

  it("fails the gate by what nobody intends, and by what has gone bad", () => {
    const { gates, declarations } = makeReport(events);
    expect(gates.find(({ gate }) => gate === "differences")).toMatchObject({ held: false, found: 3 });
    expect(declarations.map(({ state }) => state)).toEqual(["in-force", "expired"]);
  });
});
