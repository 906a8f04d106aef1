import { describe, expect, test } from "vitest";
import { short } from "../amending/testing.js";
import { element } from "../exchange/testing.js";
import { amendingDefects } from "./amending-defects.js";
import { amendingStories } from "./amending-stories.js";
import { liveAmending } from "./testing/live-amending.js";
import { toldOtherwise } from "./testing/told-otherwise.js";

/** What a record says, shortened to what the stories are about. */
function told(line: string): string {
  const tags = ["CreditLim", "AcctBal", "LatRpyAmt", "FiveCate"];
  const items = tags.flatMap((tag) => (element(line, tag) === "" ? [] : [`${tag} ${element(line, tag)}`]));
  return [line.slice(0, 8), short(line), ...items].join(" ");
}

describe("every defect in putting right what is no loan shows in a short life", () => {
  test.each(amendingDefects.map(({ name }) => name))(
    "%s",
    async (name) => {
      const story = amendingStories[name];
      if (story === undefined) throw new Error(`No story for ${name}.`);
      const right = await liveAmending(story, undefined);
      const wrong = await liveAmending(story, name);
      expect(toldOtherwise(right, wrong, told)).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    60_000,
  );
});
