import type { Life } from "../../schemas/run/life.js";
import { lifeWith, pays, paysOnTime, step } from "../support/written-case.js";

/** Three months paid on time: told on opening, in February and March, and closed in April. */
export const paidOnTime: Life = lifeWith({}, paysOnTime(3));

/** Its March is missed and caught up on the 25th, which owes a record of its own day. */
export const caughtUp: Life = lifeWith({}, [pays(1), pays(2, 10), pays(3)]);

/** Half of its first instalment is paid and nothing more: a payment that counts twice shows at once. */
export const halfPaid: Life = lifeWith({}, [
  step(1, { kind: "pay", amount: { of: "instalment", permille: 500, less: 0 }, instalment: 1 }),
]);

/** Opened a month before, so that in each month's file it is one record ahead. */
export const olderByAMonth: Life = lifeWith({ openDate: "2023-12-15", instalments: 4 }, paysOnTime(4));

/** Due on another day, so that its files lie between those of the others. */
export const dueOnThe5th: Life = lifeWith({ dueDay: 5 }, paysOnTime(3));

/** Due late in the month. */
export const dueOnThe25th: Life = lifeWith({ dueDay: 25 }, paysOnTime(3));

/** Lives of several kinds, with files on many days. */
export const several: readonly Life[] = [paidOnTime, caughtUp, olderByAMonth, dueOnThe5th, dueOnThe25th];

/** The first submission from here on carries February's record under any agreement. */
export const FEBRUARY = "2024-02-10";
