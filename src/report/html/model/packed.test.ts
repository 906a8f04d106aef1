import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PackedReader, pack } from "./packed.js";

function again(value: unknown): unknown {
  // As it goes into a page and comes out of it.
  const packed = JSON.parse(JSON.stringify(pack(value))) as ReturnType<typeof pack>;
  return new PackedReader(packed).read(packed.root);
}

describe("packed data", () => {
  it("is what was packed, whatever that was", () => {
    const value = fc.jsonValue().map((drawn) => JSON.parse(JSON.stringify(drawn)) as unknown);
    fc.assert(
      fc.property(value, (drawn) => {
        expect(again(drawn)).toEqual(drawn);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("tells apart what only looks alike", () => {
    const alike = [1, "1", [1], ["1"], "-1,0", [], {}, { a: [] }, "", null, "null", true, "true", { "0": 1 }, [0]];
    expect(again(alike)).toEqual(alike);
  });

  it("holds what repeats once, and leaves out what is undefined", () => {
    const finding = { field: "AcctMthlyBlgInfSgmt.RpyStatus", owed: ["N"], received: "1" };
    const many = Array.from({ length: 1000 }, (_, index) => ({ id: index, finding: { ...finding }, none: undefined }));
    const packed = pack(many);
    expect(packed.values.length).toBeLessThan(2020);
    expect(packed.shapes).toEqual([
      ["id", "finding"],
      ["field", "owed", "received"],
    ]);
  });

  it("is read in parts", () => {
    const packed = pack({ a: [{ b: 1 }, { b: 2 }], c: "x" });
    const reader = new PackedReader(packed);
    const members = reader.members();
    expect([...members.keys()]).toEqual(["a", "c"]);
    const items = reader.items(members.get("a") ?? -1);
    expect(items.map((item) => reader.read(item))).toEqual([{ b: 1 }, { b: 2 }]);
    expect(() => reader.items(members.get("c") ?? -1)).toThrow(/no list/);
  });
});
