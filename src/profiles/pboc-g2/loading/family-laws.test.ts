import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROVIDER } from "../rules/testing/base-records.js";
import { MemoryStore } from "./memory-store.js";
import { type FamilyRecordName, tell } from "./testing/family-messages.js";
import { loadInto, snapshot } from "./testing/load-into.js";
import { erased, type Message, told } from "./testing/messages.js";
import { fileOf } from "./testing/tell-bureau.js";

const CODES = ["CL0001", "GU0001", "CC0001"].map((mark) => `${PROVIDER}${mark}`);
const days = fc.constantFrom("2024-05-06", "2024-06-03", "2025-01-15", "2025-02-03");

/** Right records of all families, on days and under codes that meet now and then. */
const message: fc.Arbitrary<Message> = fc.oneof(
  fc.constantFrom(...CODES).map((code) => told("D1/10", { "B.AcctCode": code })),
  fc.constantFrom(...CODES).map((code) => erased(code)),
  fc.tuple(any("220/10", "220/20", "220/30"), days).map(([name, day]) => tell(name, { "CtrctBsSgmt.RptDate": day })),
  fc
    .tuple(any("230/10", "230/30", "230/40", "230/50", "230/20"), days)
    .map(([name, day]) => tell(name, { "GuarAcctBsSgmt.RptDate": name === "230/20" ? "2025-01-15" : day })),
  fc
    .tuple(any("510/10/mortgage", "510/20/mortgage", "510/30/pledge"), days)
    .map(([name, day]) => tell(name, { "MotgaCltalCtrctBsSgmt.RptDate": day })),
  fc
    .tuple(any("222/B", "222/C", "222/D", "232/B", "232/C", "232/D", "232/E", "232/F"), days)
    .map(([name, day]) => tell(name, { "BsSgmt.RptDate": day })),
  any("221", "231", "511").map((name) => tell(name)),
  any("221", "231", "511").map((name) => {
    const { OdBnesCode, NwBnesCode } = tell(name).body as Record<string, string>;
    return tell(name, { OdBnesCode: NwBnesCode ?? "", NwBnesCode: OdBnesCode ?? "" });
  }),
  any("223", "224", "233", "234", "514", "114", "134").map((name) => tell(name)),
  fc.tuple(any("110", "110/20"), days).map(([name, day]) => tell(name, { "BsSgmt.RptDate": day })),
  fc.tuple(any("120", "130", "140"), days).map(([name, day]) => tell(name, { RptDate: day })),
);

function any<N extends FamilyRecordName>(...names: readonly N[]): fc.Arbitrary<N> {
  return fc.constantFrom(...names);
}

const story = fc.array(message, { maxLength: 25 });

describe("laws of loading, over random messages of all families", () => {
  it("the same messages leave the same, a refused one leaves no trace, and what is held is plain data", () => {
    const loaded = new Set<string>();
    let refused = 0;
    const law = fc.property(story, (messages) => {
      const [store, without] = [new MemoryStore(), new MemoryStore()];
      const fates = messages.map((one, index) => loadInto(store, fileOf([one], index + 1)).fates);
      const kept = messages.filter((_, index) => fates[index]?.every(({ refusedBy }) => refusedBy.length === 0));
      for (const { type } of kept) loaded.add(type);
      refused += messages.length - kept.length;
      const again = kept.flatMap((one, index) => loadInto(without, fileOf([one], index + 1)).fates);
      expect(again.flatMap(({ refusedBy }) => refusedBy)).toEqual([]);
      expect(snapshot(without)).toEqual(snapshot(store));
      for (const [, , entry] of store.all()) expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
    });
    fc.assert(law, { numRuns: 200, seed: 20_250_307 });
    expect([...loaded].sort().join(" ")).toBe(
      "110 114 120 130 134 140 210 214 220 221 222 223 224 230 231 232 233 234 510 511 514",
    );
    expect(refused).toBeGreaterThan(300);
  });

  it("what is told of one kind leaves the others as they are", () => {
    const law = fc.property(story, message, (messages, last) => {
      const store = new MemoryStore();
      for (const [index, one] of messages.entries()) loadInto(store, fileOf([one], index + 1));
      const before = snapshot(store);
      loadInto(store, fileOf([last], 900));
      const kind = KIND[last.type] ?? "";
      const others = (all: typeof before): typeof before => all.filter(([its]) => its !== kind);
      expect(others(snapshot(store))).toEqual(others(before));
    });
    fc.assert(law, { numRuns: 200, seed: 20_250_308 });
  });
});

/** Kind of each record type. */
const KIND: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["account", "210 214"],
      ["agreement", "220 221 222 223 224"],
      ["guarantee", "230 231 232 233 234"],
      ["collateral", "510 511 514"],
      ["person", "110 114"],
      ["family", "120"],
      ["document", "130 134"],
      ["identity", "140"],
    ] as const
  ).flatMap(([kind, types]) => types.split(" ").map((type) => [type, kind])),
);
