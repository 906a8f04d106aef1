import { expect } from "vitest";
import { TestBook } from "../../amending/testing.js";
import type { AmendingStory } from "../amending-stories.js";

/** Everything the bureau received, one line a record, with the date of its file. */
export async function liveAmending(
  { opened, events, until }: AmendingStory,
  defect: string | undefined,
): Promise<string[]> {
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
