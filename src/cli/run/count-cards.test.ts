import { describe, expect, it } from "vitest";
import { borrowerFor } from "../../generate/borrower.js";
import { liveCard } from "../../ledger/testing/live-card.js";
import { cardRecords } from "../../profiles/pboc-g2/reporting/card/card-records.js";
import { storyOf } from "../../profiles/pboc-g2/reporting/card/testing/card-owed.js";
import { cardsNotReached, countCardsLived } from "./count-cards.js";

describe("what cards reached", () => {
  const { lived, rules } = liveCard({
    activated: "2024-02-07",
    events: `2024-02-07 draw 1000
             2024-02-20 spread 600/6
             2024-03-30 limit 8000
             2024-04-06 pay 250
             2024-04-07 move 3`,
  });
  const part = { lived, owed: cardRecords(lived, rules, "2024-05-04") };

  it("is counted by events, records, segments and statuses", () => {
    // 1,100.00 are billed on 5 March, of which 110.00 are due on the 25th; they and April's minimum are paid on 6 April.
    expect(countCardsLived([part], rules.agreement)).toEqual({
      "event:R2-opened": 1,
      "event:card-activation": 1,
      "event:card-drawdown": 1,
      "event:card-large-instalment": 1,
      "event:card-repayment": 1,
      "event:card-bill-day-change": 1,
      "record:R2-10": 1,
      "record:R2-30": 4,
      "record:R2-30+C": 1,
      "record:R2-40": 1,
      "record:R2+I": 1,
      "account:R2-6": 2,
      "status:R2-*": 2,
      "status:R2-N": 3,
      "status:R2-1": 1,
    });
  });

  it("is named where it was not reached, of the products that there was a card of", () => {
    const left = cardsNotReached([part], countCardsLived([part], rules.agreement), rules.agreement);
    expect(left).toContain("record:215-11");
    expect(left).toContain("status:R2-7");
    expect(left.filter((cell) => cell.includes("R3"))).toEqual([]);
    const overdraft = { lived: { ...lived, terms: { ...lived.terms, product: "R3" as const } }, owed: [] };
    const ofR3 = cardsNotReached([overdraft], {}, rules.agreement);
    expect(ofR3).toContain("event:card-activation");
    expect(ofR3.filter((cell) => /R2|215|large|reopening|bill-day/u.test(cell))).toEqual([]);
    const line = { ...lived.line, account: "x", borrower: borrowerFor(0), bookedOn: "2024-01-10" };
    expect(cardsNotReached([{ lived: line, owed: [] }], {}, rules.agreement)).toEqual([]);
  });

  it("is counted apart where cards are withheld", () => {
    const withheld = { cards: { unactivated: "withheld" as const } };
    const first = { ...part, owed: part.owed.slice(0, 1) };
    expect(countCardsLived([first], withheld)).toMatchObject({ "record:card-withheld-until-10": 1 });
    expect(countCardsLived([{ ...part, owed: [] }], withheld)).toMatchObject({ "account:card-never-told": 1 });
  });

  it("is counted beside where it is not simply repaid, and what is left of that is named where any of it was reached", () => {
    const { lived: sold, rules: fold } = storyOf({
      events: "2024-02-03 draw 100\n2024-02-27 stop\n2024-03-27 court\n2024-04-10 carve 1",
    });
    const owed = cardRecords(sold, fold, "2024-12-31");
    const counts = countCardsLived([{ lived: sold, owed }], fold.agreement);
    expect(counts).toMatchObject({
      "event:card-stop-payment": 1,
      "account:R2-31": 1,
      "account:R2-8": 1,
      "special:R2-8": 1,
      "special:R2-12": 1,
      "status:R2-G": 1,
    });
    const left = cardsNotReached([{ lived: sold, owed }], counts, fold.agreement);
    expect(left).toEqual(expect.arrayContaining(["event:card-bad-debt", "account:R2-52", "special:R2-13"]));
    expect(left.filter((cell) => cell.includes("R3"))).toEqual([]);
  });
});
