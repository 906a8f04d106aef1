import * as fc from "fast-check";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import { plainAgreement } from "./test-agreement.js";

/** Any agreement that its schema allows, in the zone and currency of the tests. */
export const randomAgreement: fc.Arbitrary<Agreement> = fc.record({
  name: fc.constant("random"),
  provider: fc.constant(plainAgreement.provider),
  timeZone: fc.constant(plainAgreement.timeZone),
  dayCutOff: fc.constantFrom("24:00", "22:00"),
  currency: fc.constant("CNY"),
  calendar: fc.constantFrom("none", "CN"),
  dueDateRoll: fc.constantFrom("none", "following", "modified-following", "preceding"),
  extraction: fc.record({ roll: fc.constantFrom("none", "following") }),
  grace: fc.record({ days: fc.constantFrom(0, 0, 1, 3, 15), movesAsOf: fc.boolean() }),
  toleranceAmount: fc.constantFrom(0, 0, 1, 100, 5_000),
  interest: fc.record({
    dayCount: fc.constantFrom("30/360", "ACT/360", "ACT/365"),
    penaltyRatePpm: fc.constantFrom(0, 108_000, 360_000),
    penaltyBase: fc.constantFrom("principal", "principal-and-interest"),
    scheduleTolerance: fc.constant(0),
  }),
  cash: fc.record({
    order: fc.constantFrom("oldest-first", "matched"),
    components: fc.constantFrom(
      "penalty-interest-principal",
      "interest-principal-penalty",
      "principal-interest-penalty",
    ),
  }),
  settlement: fc.record({
    day: fc.constantFrom("due-day", "due-day", "month-end"),
    statusBasis: fc.constantFrom("by-days", "by-days", "by-periods"),
    overdueOnLastDay: fc.boolean(),
  }),
  amounts: fc.record({
    rounding: fc.constantFrom("half-up", "truncate"),
    tolerance: fc.constantFrom(0, 1),
    penaltyInTotOverd: fc.boolean(),
  }),
  deadline: fc.record({
    days: fc.constantFrom(1, 2),
    count: fc.constantFrom("calendar", "working"),
    lateWindow: fc.constant(35),
  }),
  fiveCate: fc.constantFrom("by-events", "lender-own"),
});
