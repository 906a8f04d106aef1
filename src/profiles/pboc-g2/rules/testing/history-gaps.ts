import { pbocG2Bureau } from "../../loading/pboc-g2-bureau.js";
import { FAMILY_STORIES } from "../../loading/testing/family-stories.js";
import { ACCOUNT_STORIES, type HistoryStory } from "../../loading/testing/history-stories.js";
import { opened } from "../../loading/testing/messages.js";
import { fileOf, receive, tellStory } from "../../loading/testing/tell-bureau.js";
import type { HistoryRule } from "../rule.js";
import { difference } from "./record-gaps.js";

/** The proof of each history rule, by rule; F0000601 judges a file and no record, and has none among them. */
export const HISTORY_STORIES: Readonly<Record<string, HistoryStory>> = { ...ACCOUNT_STORIES, ...FAMILY_STORIES };

/** What is missing of the proof of a history rule, a sentence each; none where a message loads and it alone refuses one. */
export function historyGaps({ id }: HistoryRule): string[] {
  if (id === "F0000601") return nameGaps(id);
  const story = HISTORY_STORIES[id];
  if (story === undefined) return ["has no story: add one to the stories in loading/testing"];
  const { before, passes, fails, also = [] } = story;
  const refused = tellStory(pbocG2Bureau(), [...before, fails]);
  return [
    ...difference("passes", tellStory(pbocG2Bureau(), [...before, passes]).flat(), []),
    ...difference("fails", refused.flat(), [id, ...also]),
    // What is told before must load, or it is not what the message is refused for.
    ...(refused.slice(0, -1).flat().length > 0 ? ["its story is refused before its end"] : []),
  ];
}

/** The rule of file names: a name that is new passes, and another file under it is refused whole. */
function nameGaps(id: string): string[] {
  const bureau = pbocG2Bureau();
  const told = [fileOf([opened], 1), fileOf([opened, opened], 1)].map((file) => receive(bureau, file));
  const [first = [], second = []] = told.map(({ outcomes }) => [
    ...new Set(outcomes.flatMap(({ refusedBy }) => refusedBy.map(({ rule }) => rule))),
  ]);
  return [...difference("passes", first, []), ...difference("fails", second, [id])];
}
