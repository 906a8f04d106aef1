import { describe, expect, test } from "vitest";
import { pbocG2Bureau } from "../../loading/pboc-g2-bureau.js";
import { opened } from "../../loading/testing/messages.js";
import { fileOf, receive, tellStory } from "../../loading/testing/tell-bureau.js";
import { HISTORY_RULES, ruleOf } from "../all-rules.js";
import { HISTORY_STORIES, historyGaps } from "../testing/history-gaps.js";

describe("every history rule has a story that passes and one that it alone refuses", () => {
  test.each(HISTORY_RULES)("$id", (rule) => {
    expect(historyGaps(rule)).toEqual([]);
  });

  test("no story is left of a rule that does not exist", () => {
    expect(Object.keys(HISTORY_STORIES).filter((id) => ruleOf(id)?.kind !== "history")).toEqual([]);
  });

  test.each(Object.entries(HISTORY_STORIES))(
    "%s answers with a code and tag that it declares",
    (id, { before, fails }) => {
      const bureau = pbocG2Bureau();
      tellStory(bureau, before);
      const { outcomes } = receive(bureau, fileOf([fails], 500));
      const found = outcomes.flatMap(({ refusedBy }) => refusedBy).filter(({ rule }) => rule === id);
      expect(found.length).toBeGreaterThan(0);
      const feedback = ruleOf(id)?.feedback;
      for (const { feedbackCode, feedbackTag } of found) {
        expect(feedbackCode).toBe(feedback?.code);
        expect(feedback?.tags).toContain(feedbackTag);
      }
    },
  );

  test("F0000601 refuses another file under a used name, and not the same file again", () => {
    const bureau = pbocG2Bureau();
    const [first, other] = [fileOf([opened], 1), fileOf([opened, opened], 1)];
    expect(receive(bureau, first).feedback?.flag).toBe("1");
    expect(receive(bureau, first)).toMatchObject({ repeated: true, records: [], outcomes: [], feedback: null });
    const refused = receive(bureau, other);
    expect(refused.feedback?.flag).toBe("2");
    expect(refused.outcomes.map(({ refusedBy }) => refusedBy.map(({ feedbackCode }) => feedbackCode))).toEqual([
      ["ABF009"],
      ["ABF009"],
    ]);
  });
});
