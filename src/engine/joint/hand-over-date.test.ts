import { describe, expect, it } from "vitest";
import type { LoanLife } from "../../../schemas/run/life.js";
import { claimWith } from "../../../suites/cases/claim-cases.js";
import { lifeOf, on } from "../../../suites/cases/revolving-cases.js";
import { lifeWith, pays, step } from "../../../suites/support/written-case.js";
import { agreementByName } from "../../generate/agreements.js";
import { handOverDate } from "./hand-over-date.js";
import { amountHanded, livesOfHanded } from "./lives-of-handed.js";

const plain = agreementByName("plain");
const holidays = agreementByName("holidays-and-grace");
if (plain === null || holidays === null) throw new Error("An agreement is missing.");

const out = (instalment: number, days: number): LoanLife =>
  lifeWith({ instalments: 6 }, [pays(1), step(instalment, { kind: "transfer-out" }, days)]);

describe("the date of a hand-over (L85)", () => {
  it("of a loan is that of its step, from the opening or from a due date as it is moved", () => {
    expect(handOverDate(out(0, 81), plain)).toBe("2024-04-05");
    expect(handOverDate(out(5, -10), plain)).toBe("2024-06-05");
    // 15 June 2024 is a Saturday: the fifth instalment falls due on the Monday after.
    expect(handOverDate(out(5, -10), holidays)).toBe("2024-06-07");
  });

  it("of a claim and of what is drawn under a line is so many days after the opening", () => {
    const handed = { days: 50, at: "10:00:00.000", do: { kind: "hand-over", how: "sale", price: 1 } } as const;
    expect(handOverDate(claimWith([handed]), plain)).toBe("2024-03-05");
    const sold = on("2024-04-08", { kind: "transfer-claim", how: "sale", permille: 1 });
    expect(handOverDate(lifeOf([sold]), plain)).toBe("2024-04-08");
  });

  it("is none where nothing is handed over, or where it is twice", () => {
    expect(() => handOverDate(lifeWith({}, [pays(1)]), plain)).toThrow("0 steps");
    const twice = out(0, 81);
    expect(() => handOverDate({ ...twice, steps: [...twice.steps, ...twice.steps.slice(1)] }, plain)).toThrow(
      "2 steps",
    );
  });
});

describe("the lives of the two endpoints (L85)", () => {
  const takes = lifeWith({ openDate: "2024-04-05", principal: 800_000 }, []);

  it("are the lender's own first, whoever gives", () => {
    const gives = out(0, 81);
    expect(livesOfHanded({ giver: 0, gives, takes }, [plain, plain], 0)).toEqual([gives, takes]);
    expect(livesOfHanded({ giver: 1, gives, takes }, [plain, plain], 0)).toEqual([takes, gives]);
  });

  it("are moved by the same months, the taker opening when the giver hands over under its own agreement", () => {
    const [, taken] = livesOfHanded({ giver: 0, gives: out(5, -10), takes }, [holidays, plain], 0);
    expect(taken).toMatchObject({ terms: { openDate: "2024-06-07", principal: 800_000 } });
    // 81 days after 15 March, and not the 5th of a month.
    const [given, later] = livesOfHanded({ giver: 0, gives: out(0, 81), takes }, [plain, plain], 2);
    expect(given).toMatchObject({ terms: { openDate: "2024-03-15" } });
    expect(later).toMatchObject({ terms: { openDate: "2024-06-04" } });
  });

  it("know what is owed to the taker, be it a loan or a claim", () => {
    expect(amountHanded({ takes })).toBe(800_000);
    expect(amountHanded({ takes: claimWith([], { amount: 300 }) })).toBe(300);
  });
});
