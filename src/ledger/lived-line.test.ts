import { describe, expect, it } from "vitest";
import type { LineEvent } from "../../schemas/ledger/event.js";
import type { LineTerms } from "../../schemas/ledger/terms.js";
import type { DatedEvent } from "./lived-dated.js";
import { drawRefusal, lineAt, lineRefusal } from "./lived-line.js";

const terms: LineTerms = {
  product: "line",
  revolving: true,
  limit: 1_000_000,
  effectiveDate: "2024-01-10",
  expiryDate: "2024-06-10",
};

const base = { eventId: "e", occurredAt: "2024-02-01T02:00:00Z" };
const change = (limit: number): LineEvent => ({ ...base, type: "limit-change", limit });
const end: LineEvent = { ...base, type: "line-end" };

describe("a credit line on a day", () => {
  const events: DatedEvent<LineEvent>[] = [
    { event: change(2_000_000), date: "2024-02-01" },
    { event: change(500_000), date: "2024-03-01" },
  ];

  it.each([
    ["2024-01-31", 1_000_000, null],
    ["2024-02-01", 2_000_000, null],
    ["2024-03-01", 500_000, null],
    ["2024-06-09", 500_000, null],
    ["2024-06-10", 500_000, "2024-06-10"],
  ])("%s has a limit of %i and ended on %s", (day, limit, endedOn) => {
    expect(lineAt({ terms, events }, day)).toEqual({ limit, endedOn, endedEarly: false });
  });

  it("is over with the day on which it was ended, and stays so beyond its expiry", () => {
    const ended = { terms, events: [...events, { event: end, date: "2024-03-15" }] };
    expect(lineAt(ended, "2024-03-14").endedOn).toBeNull();
    expect(lineAt(ended, "2024-07-01")).toEqual({ limit: 500_000, endedOn: "2024-03-15", endedEarly: true });
  });

  it("takes no event when it is over, no limit that it has, and no end on the day of its grant (L35, L36)", () => {
    const line = { terms, events };
    expect(lineRefusal(line, change(600_000), "2024-03-02")).toBeNull();
    expect(lineRefusal(line, change(500_000), "2024-03-02")).toContain("L35");
    expect(lineRefusal(line, end, "2024-01-10")).toContain("L36");
    expect(lineRefusal(line, end, "2024-01-11")).toBeNull();
    expect(lineRefusal(line, end, "2024-06-10")).toContain("L36");
  });

  it("bears draws up to what is left of its limit, from its grant to the day before it is over (L34)", () => {
    const line = { terms, events };
    const drawn = (amount: number, used: number, day: string): string | null =>
      drawRefusal(line, { amount, used, day });
    expect(drawn(1_000_000, 0, "2024-01-10")).toBeNull();
    expect(drawn(1_000_001, 0, "2024-01-10")).toContain("exceeds");
    expect(drawn(500_000, 1, "2024-03-01")).toContain("exceeds");
    expect(drawn(1, 0, "2024-01-09")).toContain("not granted");
    expect(drawn(1, 0, "2024-06-09")).toBeNull();
    expect(drawn(1, 0, "2024-06-10")).toContain("over");
  });
});
