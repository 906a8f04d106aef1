import { describe, expect, test } from "vitest";
import { openPlain } from "../plain/testing.js";
import { createReferenceLender } from "../reference-lender.js";
import { shanghai, TestDriver } from "../testing.js";
import { plainDefects } from "./plain-defects.js";
import { type PlainStory, plainStories } from "./plain-stories.js";
import { toldOtherwise } from "./testing/told-otherwise.js";

/** Everything the lender sent, one line a record. */
async function live(story: PlainStory, defect: string | undefined): Promise<string[]> {
  const lender = await createReferenceLender({ channel: "pull", ...(defect === undefined ? {} : { defect }) });
  try {
    const driver = new TestDriver((await lender.listen()).url);
    await driver.reset(shanghai("2024-01-05", "09:00:00"));
    const { accountId } = await openPlain(driver, story.terms);
    for (const event of story.events ?? []) await driver.event(accountId, event);
    await driver.clock(shanghai(story.until, "12:30:00"));
    return (await driver.texts()).flatMap((text) => text.split("\r\n").slice(1, -1));
  } finally {
    await lender.close();
  }
}

/** What a record says, shortened to what the stories are about. */
function short(xml: string): string {
  const at = (tag: string): string | undefined => new RegExp(`<${tag}>([^<]*)<`, "u").exec(xml)?.[1];
  const head = ["InfRecType", "AcctType", "RptDate", "RptDateCode", "BusiLines", "InitCredName"];
  const items = ["AcctBal", "LatRpyAmt", "LatRpyDate", "LoanAmt", "RepayPrd", "FiveCate", "CompAdvFlag", "CloseDate"];
  const told = items.flatMap((tag) => ((at(tag) ?? "") === "" ? [] : [`${tag} ${at(tag) ?? ""}`]));
  return [...head.flatMap((tag) => at(tag) ?? []), ...told].join(" ");
}

describe("every defect of claims and guarantees shows in a short life", () => {
  test.each(plainDefects.map(({ name }) => name))(
    "%s",
    async (name) => {
      const story = plainStories[name];
      if (story === undefined) throw new Error(`No story for ${name}.`);
      const right = await live(story, undefined);
      const wrong = await live(story, name);
      expect(toldOtherwise(right, wrong, short)).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    30_000,
  );

  test("each story belongs to a defect", () => {
    expect(Object.keys(plainStories).toSorted()).toEqual(plainDefects.map(({ name }) => name).toSorted());
  });
});
