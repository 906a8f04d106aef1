import { describe, expect, it } from "vitest";
import { borrowerFor } from "../../generate/borrower.js";
import { liveRevolving } from "../../ledger/testing/live-revolving.js";
import { revolvingRecords } from "../../profiles/pboc-g2/reporting/revolving/revolving-records.js";
import { partStory } from "../../profiles/pboc-g2/reporting/testing/otherwise-words.js";
import { countRevolvingLoans, revolvingNotReached } from "./count-revolving.js";

describe("what revolving loans reached", () => {
  const { lived, rules } = liveRevolving({
    events: `2024-01-10 draw 1000
             2024-01-10T11:00 draw 1000
             2024-02-01 pay 500
             2024-02-02 draw 100
             2024-02-15 pay 1
             2024-02-20 limit 8000
             2024-02-21 pay 500`,
  });
  const part = { lived, owed: revolvingRecords(lived, rules, "2024-03-14") };

  it("is counted by events, days, records and statuses", () => {
    // 6.33 are due on 15 February, of which 1.00 is paid.
    expect(countRevolvingLoans([part])).toEqual({
      "event:revolving-opened": 1,
      "event:revolving-drawdown": 3,
      "event:revolving-repayment": 3,
      "boundary:drawn-on-opening": 1,
      "event:several-drawdowns-a-day": 1,
      "event:drawn-again": 1,
      "record:R1-10": 1,
      "record:R1-30": 1,
      "record:R1-40": 1,
      "status:R1-*": 1,
      "status:R1-1": 1,
    });
  });

  it("is named where it was not reached, if there is such a loan at all", () => {
    expect(revolvingNotReached([part], countRevolvingLoans([part]))).toEqual([
      "event:revolving-never-drawn",
      "event:revolving-reversal",
      "event:revolving-classification",
      "record:R1-30+C",
      "record:R1-20",
      "record:R1-32",
      "status:R1-N",
      "status:R1-2",
      "status:R1-C",
    ]);
    const line = { ...lived.line, account: "x", borrower: borrowerFor(0), bookedOn: "2024-01-10" };
    expect(revolvingNotReached([{ lived: line, owed: [] }], {})).toEqual([]);
  });

  it("counts what is not simply repaid, and names what is left of that where any of it was reached", () => {
    const story = "2024-01-10 draw 1000";
    const marked = liveRevolving({ events: story });
    const events = [
      ...marked.lived.events,
      ...partStory("2024-02-20 court\n2024-03-20 write-off\n2024-04-20 sell 1").otherwise,
    ];
    const sold = { ...marked.lived, events };
    const counts = countRevolvingLoans([{ lived: sold, owed: revolvingRecords(sold, marked.rules, "2024-12-31") }]);
    expect(counts).toMatchObject({
      "event:revolving-legal-action": 1,
      "account:R1-8": 1,
      "account:R1-42": 1,
      "special:R1-8": 1,
      "special:R1-15": 1,
      "special:R1-13": 1,
      "status:R1-B": 1,
      "status:R1-G": 1,
    });
    const left = revolvingNotReached([{ lived: sold, owed: [] }], counts);
    expect(left).toEqual(expect.arrayContaining(["event:revolving-relief", "account:R1-41", "special:R1-12"]));
    expect(left).not.toContain("special:R1-13");
  });
});
