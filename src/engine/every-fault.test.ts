import { expect, it } from "vitest";
import { FAULT_NAMES } from "../report/text/fault-names.js";
import { faultsWithin } from "./every-fault.js";

it("names every kind of fault that reports have a name for", () => {
  expect(faultsWithin(() => [], true).sort()).toEqual([...FAULT_NAMES.keys()].sort());
});

it("leaves out what the delivery has no place for, and what takes feedback where the lender takes none", () => {
  const names = faultsWithin(
    ({ faults }) => faults.filter(({ kind }) => kind === "process" || kind === "folder"),
    false,
  );
  const kinds = new Set(names.map((name) => name.split("/")[0]));
  expect(kinds).toEqual(new Set(["answer", "bureau-clock", "outage", "repeated-call", "swapped-calls"]));
});
