import { describe, expect, it } from "vitest";
import { rulesNotAsked } from "./count-requirements.js";

describe("rulesNotAsked", () => {
  it("names what such lives can be asked and were not", () => {
    const all = rulesNotAsked({}, { exchange: false, corrections: false });
    expect(all).toContain("rule:I2100H07");
    expect(all).not.toContain("rule:R2120106");
    // Another account type, another record, a register that no run has.
    for (const id of ["I2100A01", "I2150B01", "F0001202"]) expect(all).not.toContain(`rule:${id}`);
    const left = rulesNotAsked({ I2100H07: 1 }, { exchange: false, corrections: false });
    expect(all.filter((name) => !left.includes(name))).toEqual(["rule:I2100H07"]);
    expect(rulesNotAsked({}, { exchange: false, corrections: true })).toContain("rule:R2120106");
  });
});
