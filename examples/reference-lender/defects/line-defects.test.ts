import { describe, expect, test } from "vitest";
import { createReferenceLender } from "../reference-lender.js";
import { lineTermsWith, shanghai, TestDriver, termsWith } from "../testing.js";
import { lineDefects } from "./line-defects.js";
import { type LineStory, lineStories } from "./line-stories.js";
import { toldOtherwise } from "./testing/told-otherwise.js";

/** Everything the lender sent, one line a record. */
async function live(story: LineStory, defect: string | undefined): Promise<string[]> {
  const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
  try {
    const driver = new TestDriver((await lender.listen()).url);
    await driver.reset(shanghai("2024-01-05", "09:00:00"));
    const { accountId: line } = await driver.grant(lineTermsWith(story.line));
    for (const event of story.events ?? []) await driver.event(line, event);
    for (const { terms, settledOn } of story.draws ?? []) {
      const { accountId } = await driver.draw(line, termsWith(terms));
      if (settledOn === undefined) continue;
      const settled = { type: "early-settlement", eventId: "s", occurredAt: shanghai(settledOn) } as const;
      await driver.event(accountId, { ...settled, amount: 1_200_000 });
    }
    await driver.clock(shanghai(story.until, "12:30:00"));
    return (await driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1));
  } finally {
    await lender.close();
  }
}

/** What a record says, shortened to what the stories are about. */
function short(xml: string): string {
  const tags = ["InfRecType", "AcctType", "ContractCode", "AcctCode", "RptDate", "RptDateCode"];
  const items = ["Flag", "Mcc", "AcctBal", "CreditLim", "ConStatus"];
  const at = (tag: string): string | undefined => new RegExp(`<${tag}>([^<]*)<`, "u").exec(xml)?.[1];
  const told = items.flatMap((tag) => (at(tag) === undefined ? [] : [`${tag} ${at(tag) ?? ""}`]));
  return [...tags.flatMap((tag) => at(tag) ?? []), ...told].join(" ");
}

describe("every defect of credit lines shows in a short life", () => {
  test.each(lineDefects.map(({ name }) => name))(
    "%s",
    async (name) => {
      const story = lineStories[name];
      if (story === undefined) throw new Error(`No story for ${name}.`);
      const right = await live(story, undefined);
      const wrong = await live(story, name);
      expect(toldOtherwise(right, wrong, short)).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    30_000,
  );

  test("each story belongs to a defect", () => {
    expect(Object.keys(lineStories).toSorted()).toEqual(lineDefects.map(({ name }) => name).toSorted());
  });
});
