import { describe, expect, it } from "vitest";
import { addDays } from "../../../../ledger/dates.js";
import type { OwedRecord } from "../../../owed-record.js";
import { decodeRecord } from "../../codec/decode-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { owedReport } from "../../credit-report/owed-report.js";
import { pbocG2Bureau } from "../../loading/pboc-g2-bureau.js";
import { fileOf, receive } from "../../loading/testing/tell-bureau.js";
import { requirements } from "../../requirements/requirements.js";
import { checkRecord } from "../../rules/engine/check-record.js";
import { choicesOf, recordFromOwed } from "../record-from-owed.js";
import { renderCard } from "../testing/render-card.js";
import { cardRecords } from "./card-records.js";
import { storyOf } from "./testing/card-owed.js";
import { CARD_STORIES } from "./testing/card-stories.js";

const stories = Object.entries(CARD_STORIES).map(([name, { horizon, ...story }]) => {
  const { lived, rules } = storyOf(story);
  return { name, lived, rules, horizon, owed: cardRecords(lived, rules, horizon) };
});

// More than any record of a card can be answered in.
const ALL = 10_000;

const mustCome = (owed: readonly OwedRecord[]): OwedRecord[] => owed.filter(({ required }) => required);

describe("what cards owe", () => {
  it.each(stories)("passes every rejecting rule under every accepted choice: $name", ({ owed }) => {
    let judged = 0;
    for (const record of owed) {
      const choices = choicesOf(record, ALL);
      expect(choices.length).toBeLessThan(ALL);
      for (const choice of choices) {
        for (const optional of [false, true]) {
          const root = record.recordType === "215" ? "InSpcEvtDscInf" : "InAcctInf";
          const line = encodeRecord(root, recordFromOwed(record, choice, optional));
          const { view, findings } = checkRecord(decodeRecord(line, { file: "-", line: 1 }));
          expect(view.covered).toBe(true);
          const broken = findings.filter(({ level }) => level === "MUST");
          expect(
            broken.map(({ rule, field, received }) => `${rule} ${field} ${received} in ${renderCard(record)}`),
          ).toEqual([]);
          judged += 1;
        }
      }
    }
    expect(judged).toBeGreaterThan(3);
  });

  it.each(stories)("loads one after the other whichever reading is taken: $name", ({ owed, lived }) => {
    const provider = lived.account.slice(0, 14);
    for (let pick = 0; pick < 4; pick += 1) {
      const bureau = pbocG2Bureau();
      const refused = mustCome(owed).flatMap((record, index) => {
        const choices = choicesOf(record, ALL);
        const body = recordFromOwed(record, choices[pick % choices.length], pick >= 2);
        const file = fileOf([{ type: record.recordType, body }], index + 1, provider);
        const { outcomes } = receive(bureau, file);
        return outcomes.flatMap(({ refusedBy }) =>
          refusedBy.map(({ rule, field }) => `${rule} ${field} in ${renderCard(record)}`),
        );
      });
      expect(refused).toEqual([]);
    }
  });

  it("is of every kind, under a requirement that is known, one record a day", () => {
    const ids = new Set<string>();
    for (const { name, owed } of stories) {
      for (const { requirement } of owed) ids.add(requirement);
      const days = mustCome(owed).map(({ asOf }) => asOf);
      expect(days, name).toEqual([...new Set(days)].sort());
    }
    const codes = ["10", "20", "30", "31", "32", "40"].map((code) => `OWED-CARD-${code}`);
    expect([...ids].sort()).toEqual(["OWED-215-11", "OWED-215-12", ...codes]);
    expect([...ids].filter((id) => !requirements.has(id))).toEqual([]);
  });

  it("reaches every reading of cards", () => {
    const seen = new Set<string>();
    for (const { owed } of stories) {
      for (const { accepted } of owed.flatMap(({ fields }) => [...fields.values()])) {
        for (const { reading } of accepted)
          if (reading !== undefined) seen.add(`${reading.question} ${reading.answer}`);
      }
    }
    expect([...seen].sort()).toEqual([
      "bad-debt-letter B",
      "bad-debt-letter digit",
      "card-balance owed",
      "card-balance with-unbilled",
      "card-closing-due fallen-due",
      "card-closing-due zero",
      "card-due-amount billed",
      "card-due-amount fallen-due",
      "card-paid-before-bill N",
      "card-paid-before-bill star",
      "claim-amount price",
      "claim-amount principal",
      "close-in-opening-month next",
      "close-in-opening-month same",
      "off-day-close-month next",
      "off-day-close-month same",
      "opening-sett-date empty",
      "opening-sett-date open-date",
      "overdrawn-that-day 1",
      "overdrawn-that-day N",
      "overdrawn-the-month-before N",
      "overdrawn-the-month-before star",
      "used-instalment amount",
      "used-instalment not-billed",
    ]);
  });

  it("grows with the horizon and changes nothing that was owed before", () => {
    for (const { lived, rules, horizon, owed } of stories) {
      for (const back of [1, 20, 45, 100]) {
        const earlier = addDays(horizon, -back);
        const then = owed.filter(({ asOf }) => asOf <= earlier);
        expect(cardRecords(lived, rules, earlier).map(renderCard)).toEqual(then.map(renderCard));
      }
    }
  });

  it("makes the report that a bill day without a bill and an opening again leave", () => {
    const report = (name: string): string => {
      const story = stories.find((one) => one.name === name);
      if (story === undefined) throw new Error(`Failed to find the story "${name}".`);
      const { idType, idNum } = story.lived.borrower;
      const { accounts } = owedReport(story.owed, { idType, idNum }, story.horizon.slice(0, 7));
      return `${accounts[0]?.history.map(({ status }) => status).join("")} ${accounts[0]?.events.map(({ type, month }) => `${type} ${month}`).join()}`;
    };
    expect(report("a moved bill day")).toBe("*N1AN12# 11 2024-04");
    expect(report("closed on a bill day and opened again")).toBe("*NC##C 12 2024-05");
    expect(report("sold in a month without a bill")).toBe("*N1AG 11 2024-04");
  });
});
