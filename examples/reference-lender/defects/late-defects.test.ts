import { describe, expect, test } from "vitest";
import { short } from "../amending/testing.js";
import { element } from "../exchange/testing.js";
import { lateDefects } from "./late-defects.js";
import { lateStories } from "./late-stories.js";
import { liveAmending } from "./testing/live-amending.js";
import { toldOtherwise } from "./testing/told-otherwise.js";

/** What a record says, shortened to what the stories are about. */
function told(line: string): string {
  const tags = ["AcctBal", "RpyStatus", "TotOverd", "CurRpyAmt", "ActRpyAmt", "LatRpyAmt"];
  const items = tags.flatMap((tag) => (element(line, tag) === "" ? [] : [`${tag} ${element(line, tag)}`]));
  return [line.slice(0, 8), short(line), ...items].join(" ");
}

describe("every defect in payments that were found late or bounced shows in a short life", () => {
  test.each(lateDefects.map(({ name }) => name))(
    "%s",
    async (name) => {
      const story = lateStories[name];
      if (story === undefined) throw new Error(`No story for ${name}.`);
      const right = await liveAmending(story, undefined);
      const wrong = await liveAmending(story, name);
      const otherwise = toldOtherwise(right, wrong, told);
      // The same records in another order.
      const moved = otherwise === "" ? wrong.filter((line, index) => line !== right[index]).map(told) : [];
      expect([otherwise, ...moved].join("\n")).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    60_000,
  );
});
