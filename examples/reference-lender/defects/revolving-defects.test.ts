import { describe, expect, test } from "vitest";
import { TestRevolving } from "../revolving/testing.js";
import { revolvingDefects } from "./revolving-defects.js";
import { type RevolvingStory, revolvingStories } from "./revolving-stories.js";
import { short } from "./short-record.js";

/** Everything the lender sent, one line a record. */
async function live(story: RevolvingStory, defect: string | undefined): Promise<string[]> {
  const loan = await TestRevolving.start(defect);
  try {
    await loan.begin();
    for (const { on, what, to } of story.turns ?? []) {
      expect(await (to === "line" ? loan.onLine(on, what) : loan.on(on, what))).toBe(201);
    }
    await loan.told(story.until);
    return (await loan.driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1));
  } finally {
    await loan.close();
  }
}

/** What a record says, shortened to what the stories are about. */
function said(xml: string): string {
  const at = (tag: string): string => new RegExp(`<${tag}>([^<]*)<`, "u").exec(xml)?.[1] ?? "-";
  const status = ["1", "2", "3"].includes(at("AcctStatus")) ? "" : ` status ${at("AcctStatus")}`;
  return `${at("AcctType")} ${short(xml).slice(14).trim()}${status} limit ${at("AcctCredLine")}`;
}

describe("every defect of revolving loans shows in a short life", () => {
  test.each(revolvingDefects.map(({ name }) => name))(
    "%s",
    async (name) => {
      const story = revolvingStories[name];
      if (story === undefined) throw new Error(`No story for ${name}.`);
      const right = await live(story, undefined);
      const wrong = await live(story, name);
      const lost = right.filter((line) => !wrong.includes(line)).map((line) => `- ${said(line)}`);
      const added = wrong.filter((line) => !right.includes(line)).map((line) => `+ ${said(line)}`);
      expect([...lost, ...added].join("\n")).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    30_000,
  );

  test("each story belongs to a defect", () => {
    expect(Object.keys(revolvingStories).toSorted()).toEqual(revolvingDefects.map(({ name }) => name).toSorted());
  });
});
