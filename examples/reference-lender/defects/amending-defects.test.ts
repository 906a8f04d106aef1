import { describe, expect, test } from "vitest";
import { short, TestBook } from "../amending/testing.js";
import { element } from "../exchange/testing.js";
import { amendingDefects } from "./amending-defects.js";
import { type AmendingStory, amendingStories } from "./amending-stories.js";
import { toldOtherwise } from "./testing/told-otherwise.js";

/** Everything the bureau received, one line a record, with the date of its file. */
async function live({ opened, events, until }: AmendingStory, defect: string | undefined): Promise<string[]> {
  const book = await TestBook.start(defect);
  try {
    await book.begin();
    const ids: string[] = [];
    const rest = [...events];
    for (const { terms, under } of opened) {
      const date = "openDate" in terms ? terms.openDate : terms.effectiveDate;
      while ((rest[0]?.[1] ?? date) < date) await happen(book, ids, rest.shift());
      ids.push((await book.open(terms, under === undefined ? {} : { under: ids[under] })).accountId);
    }
    while (rest.length > 0) await happen(book, ids, rest.shift());
    await book.morning(until);
    return book.bureau.received.flatMap(({ name, records }) => records.map((xml) => `${name.slice(14, 22)} ${xml}`));
  } finally {
    await book.close();
  }
}

async function happen(book: TestBook, ids: readonly string[], event?: AmendingStory["events"][number]): Promise<void> {
  if (event === undefined) return;
  const [which, date, what] = event;
  expect(await book.on(ids[which] ?? "", date, what)).toBe(201);
}

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
      const right = await live(story, undefined);
      const wrong = await live(story, name);
      expect(toldOtherwise(right, wrong, told)).toMatchSnapshot();
      expect(wrong).not.toEqual(right);
    },
    60_000,
  );
});
