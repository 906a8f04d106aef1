import { describe, expect, test } from "vitest";
import { TestCard } from "../card/testing.js";
import { cardDefects } from "./card-defects.js";
import { type CardStory, cardStories } from "./card-stories.js";
import { toldOtherwise } from "./testing/told-otherwise.js";

/** Everything the lender sent, one line a record. */
async function live(story: CardStory, defect: string | undefined): Promise<string[]> {
  const card = await TestCard.start(defect);
  try {
    await card.begin(story.terms, story.agreement);
    for (const { on, what } of story.turns ?? []) expect(await card.on(on, what)).toBe(201);
    await card.told(story.until);
    return (await card.driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1));
  } finally {
    await card.close();
  }
}

/** What a record says, shortened to what the stories are about. */
function short(xml: string): string {
  const at = (tag: string): string | undefined => new RegExp(`<${tag}>([^<]*)<`, "u").exec(xml)?.[1];
  const head = ["InfRecType", "AcctType", "RptDate", "RptDateCode", "OpetnType", "Month"];
  const items = ["AcctStatus", "AcctBal", "UsedAmt", "PridAcctBal", "NotIsuBal", "RemRepPrd", "RpyStatus", "OverdPrd"];
  const more = [
    "TotOverd",
    "OvedrawBaOve180",
    "CurRpyAmt",
    "ActRpyAmt",
    "SpecLine",
    "CreditLimType",
    "CreditID",
    "ChanTranType",
  ];
  const told = [...items, ...more].flatMap((tag) => (at(tag) === undefined ? [] : [`${tag} ${at(tag) ?? ""}`]));
  return [...head.flatMap((tag) => at(tag) ?? []), ...told].join(" ");
}

describe("every defect of cards shows in a short life", () => {
  test.each(cardDefects.map(({ name }) => name))(
    "%s",
    async (name) => {
      const story = cardStories[name];
      if (story === undefined) throw new Error(`No story for ${name}.`);
      const right = await live(story, undefined);
      const wrong = await live(story, name);
      expect(toldOtherwise(right, wrong, short)).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    30_000,
  );

  test("each story belongs to a defect", () => {
    expect(Object.keys(cardStories).toSorted()).toEqual(cardDefects.map(({ name }) => name).toSorted());
  });
});
