import type { LifeStory, TimelineItem } from "../../../../schemas/run/event-log.js";
import type { CounterexampleReport } from "../../../../schemas/run/report.js";
import { faultSpots } from "../../model/fault-spots.js";
import { faultWords } from "../../text/fault-words.js";
import { deadlineMoment, shortMoment, shortTime } from "../../text/local-time.js";
import { makeScale } from "./make-scale.js";
import type { SpotData, StoryData, StoryItem } from "./page-data.js";

/** One life of a counterexample as the page tells and draws it. */
export function makeStory(story: LifeStory, example: CounterexampleReport, timeZone: string | undefined): StoryData {
  const spots = faultSpots(example.faults, story, example.lives, timeZone).map(
    ({ fault, ...spot }): SpotData => ({ ...spot, words: faultWords(fault) }),
  );
  const scale = makeScale(
    story.timeline,
    spots.flatMap(({ from, until }) => [from, until]),
  );
  return {
    life: story.life,
    account: story.account,
    items: story.timeline.map(itemOf),
    ...(scale === undefined ? {} : { scale }),
    spots: scale === undefined ? [] : spots,
    ...(story.creditReport === undefined ? {} : { creditReport: story.creditReport }),
  };
}

function itemOf({ lane, date, time, text, state, deadline, arrived, findings }: TimelineItem): StoryItem {
  return {
    lane,
    date,
    ...(time === undefined ? {} : { time: shortTime(time) }),
    text,
    state,
    ...(deadline === undefined ? {} : { deadline: shortMoment(deadline), dueBy: deadlineMoment(deadline) }),
    ...(arrived === undefined ? {} : { arrived: shortMoment(arrived) }),
    findings,
  };
}
