import { expect, test } from "vitest";
import { pbocG2Bureau } from "../../loading/pboc-g2-bureau.js";
import {
  ACCOUNT,
  card,
  cardClosed,
  cardMonth,
  cleared,
  closed,
  collection,
  corrected,
  deleted,
  ended,
  event,
  type Message,
  month,
  opened,
  recovered,
  renamed,
  told,
} from "../../loading/testing/messages.js";
import { fileOf, receive, tellStory } from "../../loading/testing/tell-bureau.js";
import { PROVIDER } from "../testing/base-records.js";

const CLASS = (date: string): Record<string, string> => ({ "H.FiveCate": "2", "H.FiveCateAdjDate": date });
const REOPENED: readonly Message[] = [card, cardClosed("2024-03"), event("12", "2024-06-10")];

/** What is told before, what is told then, and the answer: `rule tag` of each refusal, none where it loads. */
const CASES: readonly (readonly [string, readonly Message[], Message, readonly string[]])[] = [
  [
    "a closed loan takes no record of an earlier day",
    [opened, closed("2024-03")],
    month("2024-02"),
    ["R2101205 AcctStatus"],
  ],
  ["nor a recovery", [opened, closed("2024-03")], cleared("2024-04-01"), ["R2101205 AcctStatus"]],
  [
    "an ended collection account takes nothing",
    [collection, ended("2024-03-01")],
    recovered("2024-04-01"),
    ["R2101205 AcctStatus"],
  ],
  ["a card that was opened again takes the months after", REOPENED, cardMonth("2024-06"), []],
  ["and can be closed again", [...REOPENED, cardMonth("2024-06")], cardClosed("2024-07"), []],
  ["after which it is closed", [...REOPENED, cardClosed("2024-07")], cardMonth("2024-08"), ["R2101205 AcctStatus"]],
  [
    "a closing that was corrected closes no more",
    [opened, closed("2024-03"), corrected("H", month("2024-03"))],
    month("2024-04"),
    [],
  ],
  [
    "a closing that was deleted closes no more",
    [opened, closed("2024-03"), deleted("H", "2024-03-15", "")],
    month("2024-04"),
    [],
  ],
  [
    "a collection account ends after all that is stored",
    [collection, recovered("2024-04-01")],
    ended("2024-03-01"),
    ["R2101206 RptDate"],
  ],
  [
    "a card closes after its special events",
    [card, event("11", "2024-05-20")],
    cardClosed("2024-04", { "B.RptDate": "2024-05-10" }),
    ["R2101206 RptDate"],
  ],
  [
    "a category is not dated later than what follows",
    [opened, month("2024-03", CLASS("2024-02-10"))],
    month("2024-02", CLASS("2024-02-12")),
    ["R2101207 FiveCateAdjDate"],
  ],
  [
    "it may be dated the same",
    [opened, month("2024-03", CLASS("2024-02-10"))],
    month("2024-02", CLASS("2024-02-10")),
    [],
  ],
  [
    "a recovery has its place in the order too",
    [opened, month("2024-02", CLASS("2024-02-10"))],
    cleared("2024-02-20"),
    ["R2101207 FiveCateAdjDate"],
  ],
  [
    "a special event of the month stands like its record",
    [...REOPENED],
    cardMonth("2024-06", { "B.RptDate": "2024-06-09", "H.SettDate": "", "H.LatRpyDate": "2024-06-05" }),
    ["R2101212 RptDate"],
  ],
  [
    "nor is one of the event's own day let in",
    REOPENED,
    cardMonth("2024-06", { "B.RptDate": "2024-06-10", "H.SettDate": "", "H.LatRpyDate": "2024-06-05" }),
    ["R2101212 RptDate"],
  ],
  [
    "the nearest before counts, be it a recovery",
    [opened, cleared("2024-02-20", { "J.FiveCate": "2", "J.FiveCateAdjDate": "2024-02-18" })],
    month("2024-03", CLASS("2024-02-10")),
    ["R2101207 FiveCateAdjDate"],
  ],
  [
    "event 11 may be told late of a month before the closing",
    [card, cardMonth("2024-04"), cardClosed("2024-05")],
    event("11", "2024-03-10"),
    [],
  ],
  [
    "a code that died stays dead when the account is renamed again",
    [opened, renamed(ACCOUNT, `${ACCOUNT}B`), renamed(`${ACCOUNT}B`, `${ACCOUNT}C`)],
    month("2024-02", { "B.AcctCode": `${ACCOUNT}B` }),
    ["I0001801 0000"],
  ],
  [
    "a dead code is not renamed",
    [opened, renamed(ACCOUNT, `${ACCOUNT}B`)],
    renamed(ACCOUNT, `${ACCOUNT}C`),
    ["I2111B02 OdBnesCode"],
  ],
  [
    "a first record of a line needs its agreement",
    [],
    told("R4/31", { F: null, "B.RptDateCode": "90" }),
    ["R2101215 AcctCredSgmt"],
  ],
  [
    "a first record of a collection account needs its origin",
    [],
    recovered("2024-03-01"),
    ["R2101215 AcctBsInfSgmt", "R2101215 OrigCreditorInfSgmt"],
  ],
  [
    "an H is corrected under the day of the newest of its month, not of a recovery",
    [opened, month("2024-02"), cleared("2024-02-20"), month("2024-03")],
    corrected("H", month("2024-02", { "B.RptDate": "2024-02-20" })),
    ["R2121207 RptDate"],
  ],
  [
    "a correction does not move a record into a month that is told later",
    [opened, month("2024-02"), month("2024-03")],
    corrected("H", month("2024-03", { "B.RptDate": "2024-02-15", "H.SettDate": "", "H.LatRpyDate": "2024-02-15" })),
    ["R2121207 RptDate"],
  ],
  [
    "the closing of a card that was opened again is corrected, and stays a closing",
    [...REOPENED, cardMonth("2024-07")],
    corrected("H", cardClosed("2024-03", { "H.RpyStatus": "G" })),
    [],
  ],
  [
    "but it is not undone",
    [...REOPENED, cardMonth("2024-07")],
    corrected("H", cardMonth("2024-03")),
    ["R2121214 0000"],
  ],
  [
    "a segment is corrected later than its latest",
    [opened, month("2024-02")],
    corrected("C", opened, { RptDate: "2024-02-15" }),
    [],
  ],
  [
    "an identity counts under the newest record with segments left",
    [opened, cleared("2024-02-20"), deleted("J", "2024-02-20", "")],
    corrected("B", opened),
    [],
  ],
  [
    "and under the newest record at all",
    [opened, cleared("2024-02-20"), deleted("J", "2024-02-20", "")],
    corrected("B", cleared("2024-02-20")),
    [],
  ],
  [
    "with an open start a range begins before the re-opening",
    [...REOPENED],
    deleted("H", "", "2024-12-31"),
    ["R2131201 0000", "R2131202 0000"],
  ],
  ["event 11 is for cards", [opened], event("11", "2024-02-10"), ["R2151202 AcctType"]],
  [
    "event 11 is not for a closed card",
    [card, cardClosed("2024-03")],
    event("11", "2024-04-10"),
    ["R2151202 AcctStatus"],
  ],
  ["event 11 is not for the months between", REOPENED, event("11", "2024-05-10"), ["R2151202 Month"]],
  ["event 11 is told once", [card, event("11", "2024-03-10")], event("11", "2024-03-11"), ["R2151202 0000"]],
  ["event 12 is for cards", [opened, closed("2024-02")], event("12", "2024-03-10"), ["R2151203 AcctType"]],
  ["event 12 is for closed cards", [card], event("12", "2024-03-10"), ["R2151203 AcctStatus"]],
  ["event 12 is told once a closing", REOPENED, event("12", "2024-07-10"), ["R2151203 AcctStatus"]],
  ["event 21 is for non-revolving loans", [card], event("21", "2024-03-10"), ["R2151204 AcctType"]],
  [
    "event 21 comes after every record",
    [opened, cleared("2024-02-20")],
    event("21", "2024-02-19"),
    ["R2151204 RptDate"],
  ],
  [
    "event 21 is not for a closed loan",
    [opened, closed("2024-02")],
    event("21", "2024-03-10"),
    ["R2151204 AcctStatus"],
  ],
  ["event 21 is told once", [opened, event("21", "2024-02-10")], event("21", "2024-02-11"), ["R2151204 0000"]],
  [
    "a withdrawn transfer lets records in again",
    [opened, event("21", "2024-02-10"), event("21", "2024-02-11", { Flag: "0" })],
    month("2024-02"),
    [],
  ],
  [
    "and can be told again",
    [opened, event("21", "2024-02-10"), event("21", "2024-02-11", { Flag: "0" })],
    event("21", "2024-02-12"),
    [],
  ],
  ["a re-opening is withdrawn", REOPENED, event("12", "2024-06-20", { Flag: "0" }), []],
  [
    "but not after a later month",
    [...REOPENED, cardMonth("2024-07")],
    event("12", "2024-06-20", { Flag: "0" }),
    ["R2151205 OpetnType"],
  ],
];

test.each(CASES)("%s", (_, before, message, refused) => {
  const bureau = pbocG2Bureau();
  expect(tellStory(bureau, before).flat()).toEqual([]);
  const { outcomes } = receive(bureau, fileOf([message], 900, PROVIDER));
  expect(
    outcomes.flatMap(({ refusedBy }) => refusedBy.map(({ rule, feedbackTag }) => `${rule} ${feedbackTag}`)),
  ).toEqual(refused);
});
