import { describe, expect, it } from "vitest";
import { addDays } from "../../../../ledger/dates.js";
import { liveRevolving } from "../../../../ledger/testing/live-revolving.js";
import { decodeRecord } from "../../codec/decode-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { owedReport } from "../../credit-report/owed-report.js";
import { pbocG2Bureau } from "../../loading/pboc-g2-bureau.js";
import { fileOf, receive } from "../../loading/testing/tell-bureau.js";
import { checkRecord } from "../../rules/engine/check-record.js";
import { choicesOf, recordFromOwed } from "../record-from-owed.js";
import { inOrder, partStory } from "../testing/otherwise-words.js";
import { renderOwed } from "../testing/render-owed.js";
import { revolvingRecords } from "./revolving-records.js";

/** Stories of revolving loans that between them reach every state, letter and special transaction, with the last day looked at. */
const STORIES: Readonly<Record<string, readonly [words: string, horizon: string]>> = {
  "marked one way after the other, and cleared": [
    "2024-01-10 draw 5000\n2024-02-20 court\n2024-02-21 bad-debt\n2024-03-20 write-off\n2024-04-20 pay 48\n2024-05-16 court",
    "2024-06-30",
  ],
  "stopped on its first day and late": [
    "2024-01-10 draw 5000\n2024-01-10T11:00 stop\n2024-03-20 pay 32.50\n2024-03-21 resume\n2024-05-01 stop",
    "2024-06-30",
  ],
  "let go in part, then wholly": [
    "2024-01-10 draw 5000\n2024-02-20 relieve 10\n2024-02-21 relieve 8\n2024-03-05 pay 5000\n2024-03-20 relieve 9.50",
    "2024-12-31",
  ],
  "let go on its last day": ["2024-07-01 draw 1000\n2024-07-10 relieve 1000.90", "2024-12-31"],
  "paid in kind and by a guarantor": [
    "2024-01-10 draw 5000\n2024-01-10T12:00 in-kind 100\n2024-02-20 guarantor 17.66\n2024-03-14 in-kind 5\n2024-03-15 guarantor 14.21\n2024-04-15 in-kind 4900",
    "2024-12-31",
  ],
  "closed by a guarantor": ["2024-07-01 draw 1000\n2024-08-10 guarantor 1000.90", "2024-12-31"],
  "sold late": ["2024-01-10 draw 5000\n2024-02-20 court\n2024-03-20 sell 4000", "2024-12-31"],
  "sold in its first month": ["2024-01-10 draw 5000\n2024-01-20 sell 0", "2024-12-31"],
  "carved out on a settlement day": ["2024-01-10 draw 5000\n2024-03-15 carve 1", "2024-12-31"],
  "sold after its DueDate": ["2024-07-01 draw 1000\n2024-08-10 sell 1", "2024-12-31"],
};

const stories = Object.entries(STORIES).map(([name, [words, horizon]]) => {
  const { plain, otherwise } = partStory(words);
  const interest = { dayCount: "ACT/365" as const, penaltyRatePpm: 0 };
  const { lived, rules, refusal } = liveRevolving({ agreement: { interest }, events: plain });
  if (refusal !== null) throw new Error(`Failed to live "${name}": ${refusal}.`);
  const whole = { ...lived, events: inOrder([...lived.events, ...otherwise]) };
  return { name, lived: whole, rules, horizon, owed: revolvingRecords(whole, rules, horizon) };
});

const ALL = 10_000;

describe("what revolving loans owe that are not simply repaid", () => {
  it.each(stories)("passes every rejecting rule under every accepted choice: $name", ({ owed }) => {
    for (const record of owed) {
      const choices = choicesOf(record, ALL);
      expect(choices.length).toBeLessThan(ALL);
      for (const choice of choices) {
        for (const optional of [false, true]) {
          const line = encodeRecord("InAcctInf", recordFromOwed(record, choice, optional));
          const { findings } = checkRecord(decodeRecord(line, { file: "-", line: 1 }));
          const broken = findings.filter(({ level }) => level === "MUST");
          expect(
            broken.map(({ rule, field, received }) => `${rule} ${field} ${received} in ${renderOwed(record)}`),
          ).toEqual([]);
        }
      }
    }
  });

  it.each(stories)("loads one after the other whichever reading is taken: $name", ({ owed, lived }) => {
    for (let pick = 0; pick < 4; pick += 1) {
      const bureau = pbocG2Bureau();
      const refused = owed
        .filter(({ required }) => required)
        .flatMap((record, index) => {
          const choices = choicesOf(record, ALL);
          const body = recordFromOwed(record, choices[pick % choices.length], pick >= 2);
          const file = fileOf([{ type: record.recordType, body }], index + 1, lived.account.slice(0, 14));
          return receive(bureau, file).outcomes.flatMap(({ refusedBy }) =>
            refusedBy.map(({ rule, field }) => `${rule} ${field} in ${renderOwed(record)}`),
          );
        });
      expect(refused).toEqual([]);
    }
  });

  it("reaches every state, letter and special transaction", () => {
    const seen = new Set<string>();
    for (const [path, { accepted }] of stories.flatMap(({ owed }) => owed.flatMap(({ fields }) => [...fields]))) {
      const tag = path.split(".").at(-1) ?? "";
      if (!["AcctStatus", "RpyStatus", "ChanTranType"].includes(tag)) continue;
      for (const { value } of accepted) seen.add(`${tag} ${value}`);
    }
    const wanted = [
      ...["1", "2", "3", "5", "8", "41", "42"].map((value) => `AcctStatus ${value}`),
      ...["*", "N", "M", "1", "2", "B", "Z", "D", "C", "G"].map((value) => `RpyStatus ${value}`),
      ...["2", "3", "8", "11", "12", "13", "15"].map((value) => `ChanTranType ${value}`),
    ];
    expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
  });

  it("grows with the horizon and changes nothing that was owed before", () => {
    for (const { lived, rules, horizon, owed } of stories) {
      for (const back of [1, 45, 100, 160]) {
        const earlier = addDays(horizon, -back);
        const then = owed.filter(({ asOf }) => asOf <= earlier);
        expect(revolvingRecords(lived, rules, earlier).map(renderOwed)).toEqual(then.map(renderOwed));
      }
    }
  });

  it("makes the report that its letters and transactions leave, over with the sale", () => {
    const report = (name: string): string => {
      const story = stories.find((one) => one.name === name);
      if (story === undefined) throw new Error(`Failed to find the story "${name}".`);
      const { idType, idNum } = story.lived.borrower;
      const [account] = owedReport(story.owed, { idType, idNum }, story.horizon.slice(0, 7)).accounts;
      const { history = [], latest, transactions = [] } = account ?? {};
      const letters = history.map(({ status }) => status).join("");
      return `${letters} ${latest?.status} ${latest?.closed} ${transactions.map(({ type, date }) => `K${type} ${date}`).join(", ")}`;
    };
    expect(report("sold late")).toBe("*11G 3 true K8 2024-02-20, K13 2024-03-20");
    expect(report("marked one way after the other, and cleared")).toBe(
      "*1BB12 8 false K8 2024-02-20, K15 2024-03-20, K8 2024-05-16",
    );
  });
});
