import type { Agreement, Exchange } from "../../schemas/ledger/agreement.js";
import type { Instant } from "../../schemas/ledger/primitives.js";
import type { FaultPlan } from "../../schemas/run/fault-plan.js";
import { addWorkingDays, type BusinessCalendar } from "../ledger/business-calendar.js";
import { localDateOf, midnightAfter } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";

/** Until when what a feedback file rejects must have been put right, given when it reached the lender (clause L17). */
export function repairDue(reached: Instant, exchange: Exchange, timeZone: string, calendar: BusinessCalendar): Instant {
  const { days, count } = exchange.repair;
  const day = localDateOf(reached, timeZone);
  return midnightAfter(count === "working" ? addWorkingDays(day, days, calendar) : addDays(day, days), timeZone);
}

// The longest run of days without a working day: a Golden Week with the weekend before it.
const REST_DAYS = 10;

/**
 * Days that a cohort is observed beyond its last deadline, so that what a plan breaks at the very end can still be put
 * right: two rounds of feedback and repair, and the recovery.
 */
export function daysToSettle(plan: FaultPlan | undefined, { exchange }: Agreement): number {
  if (plan === undefined || plan.faults.length === 0 || exchange === undefined) return 0;
  const { feedback, repair, recoveryHours } = exchange;
  const round = feedback.days + 1 + repair.days + (repair.count === "working" ? REST_DAYS : 0);
  const delays = plan.faults.map((fault) =>
    fault.kind === "feedback" ? fault.days : "minutes" in fault ? Math.ceil(Math.abs(fault.minutes) / 1440) : 0,
  );
  return 2 * round + Math.ceil(recoveryHours / 24) + Math.max(0, ...delays);
}
