import { expect, it } from "vitest";
import type { LogEvent } from "../../../schemas/run/event-log.js";
import { LENDER_INTERFACE_FIELDS } from "./lender-interface-fields.js";
import { createSentValues } from "./sent-values.js";
import { Planting, plantBy } from "./testing/planted.js";
import { instancesOf } from "./testing/schema-walk.js";

it("takes out of a quoted answer whatever the lender was told of people", () => {
  const planting = new Planting();
  const sent = createSentValues();
  for (const name of ["OpenAccountRequest", "LedgerEvent"]) {
    for (const body of instancesOf(name, plantBy(planting, LENDER_INTERFACE_FIELDS, name))) {
      sent.remember({ headers: {}, body: JSON.stringify(body) });
    }
  }
  expect(planting.all.length).toBeGreaterThan(20);
  const values = planting.all.map(({ value }) => value);
  const fault: LogEvent = { type: "fault", kind: "lender-answer", message: `answered 500: ${values.join(", ")}` };
  expect(planting.foundIn(JSON.stringify(fault))).toHaveLength(values.length);
  expect(planting.foundIn(JSON.stringify(sent.withoutThem(fault)))).toEqual([]);
  const quoted = `answered 500: ${values.join(", ")}`;
  const notRun: LogEvent = { type: "could-not-run", scenario: "one", reason: { en: quoted, zh: quoted } };
  expect(planting.foundIn(JSON.stringify(sent.withoutThem(notRun)))).toEqual([]);
});

it("keeps the newest calls, and leaves other events alone", () => {
  const sent = createSentValues();
  const body = (name: string): string => JSON.stringify({ borrower: { name } });
  for (let index = 0; index < 2000; index += 1) sent.remember({ headers: {}, body: body(`名字${index}`) });
  const message = "名字1999 名字1900";
  const told = sent.withoutThem({ type: "fault", kind: "lender-answer", message });
  expect(told).toMatchObject({ message: "名＊＊ 名＊＊" });
  const other: LogEvent = { type: "run-finished", at: "2026-11-21T08:00:00Z", exitCode: 0, interrupted: false };
  expect(sent.withoutThem(other)).toBe(other);
});
