import { describe, expect, it } from "vitest";
import type { CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { CollateralEvent } from "../../../schemas/ledger/event.js";
import type { DatedEvent } from "../lived-dated.js";
import { collateralAt, collateralRefusal } from "./lived-collateral.js";

const terms: CollateralTerms = {
  product: "collateral",
  kind: "mortgage",
  amount: 80_000_000,
  maximum: false,
  effectiveDate: "2024-01-10",
  expiryDate: "2024-06-10",
  items: [
    { kind: "11", value: 100_000_000, certificate: { kind: "1", number: "9900001" } },
    { kind: "99", value: 5_000_000 },
  ],
};

const base = { eventId: "e", occurredAt: "2024-02-01T02:00:00Z" };
const value = (item: number, worth: number): CollateralEvent => ({
  ...base,
  type: "collateral-value",
  item,
  value: worth,
});
const end: CollateralEvent = { ...base, type: "collateral-end" };
const events: DatedEvent<CollateralEvent>[] = [
  { event: value(1, 90_000_000), date: "2024-02-01" },
  { event: value(2, 6_000_000), date: "2024-02-01" },
  { event: value(1, 95_000_000), date: "2024-02-01" },
];

describe("a contract over collateral on a day", () => {
  it("holds the values of the day's end and keeps what names its things (L61)", () => {
    const worth = (day: string): number[] => collateralAt({ terms, events }, day).items.map((item) => item.value);
    expect(worth("2024-01-31")).toEqual([100_000_000, 5_000_000]);
    expect(worth("2024-02-01")).toEqual([95_000_000, 6_000_000]);
    expect(collateralAt({ terms, events }, "2024-02-01").items[0]?.certificate?.number).toBe("9900001");
  });

  it("is over with its expiry, or with the day on which it was ended (L62)", () => {
    expect(collateralAt({ terms, events }, "2024-06-09").endedOn).toBeNull();
    expect(collateralAt({ terms, events }, "2024-06-10")).toMatchObject({ endedOn: "2024-06-10", endedEarly: false });
    const ended = { terms, events: [...events, { event: end, date: "2024-03-15" }] };
    expect(collateralAt(ended, "2024-03-14").endedOn).toBeNull();
    expect(collateralAt(ended, "2024-07-01")).toMatchObject({ endedOn: "2024-03-15", endedEarly: true });
  });

  it("takes no value that is in force and none of an item that is not there (L61)", () => {
    const refusal = (event: CollateralEvent): string | null =>
      collateralRefusal({ terms, events }, event, "2024-02-01");
    expect(refusal(value(1, 95_000_000))).toContain("L61");
    expect(refusal(value(1, 100_000_000))).toBeNull();
    expect(refusal(value(2, 95_000_000))).toBeNull();
    expect(refusal(value(3, 95_000_000))).toContain("no item 3");
  });

  it("does not end on its first day, and takes nothing when it is over, nor on the day of its expiry (L62)", () => {
    const refusal = (event: CollateralEvent, day: string): string | null =>
      collateralRefusal({ terms, events: [] }, event, day);
    expect(refusal(end, "2024-01-10")).toContain("L62");
    expect(refusal(value(1, 1), "2024-01-10")).toBeNull();
    expect(refusal(end, "2024-01-11")).toBeNull();
    expect(refusal(value(1, 1), "2024-06-10")).toContain("over");
    expect(refusal(end, "2024-06-10")).toContain("over");
    const ended = { terms, events: [{ event: end, date: "2024-03-15" }] };
    expect(collateralRefusal(ended, value(1, 1), "2024-03-15")).toContain("over");
  });
});
