import * as fc from "fast-check";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import { hashText } from "../../../src/engine/hash-text.js";
import { handedLifeArbitrary } from "../../../src/generate/joint/handed-life-arbitrary.js";
import { jointLifeArbitrary } from "../../../src/generate/joint/joint-life-arbitrary.js";
import { laterOf } from "../../../src/ledger/dates.js";
import { lifeTogether, type PlanTogether } from "./life-together.js";
import type { JointSession, JointToLive } from "./live-joint.js";
import { whyNotTogether } from "./why-not-together.js";

/** Where lives are drawn from while nothing else is said. */
const FIRST_DAY: IsoDate = "2023-01-01";

/** Months that a debt lasts, at most: several live it, one after the other. */
const MONTHS = 14;

// Debts drawn for each that is lived, as not every endpoint has what each kind of them takes.
const DRAWN = 6;

/**
 * Random debts that the endpoints of a run can live, which follow from its seed, the agreement's name and the first day.
 * @throws CalendarRangeError when the working-day calendar ends before a loan could be opened and repaid
 */
export function drawTogether(session: JointSession, agreement: Agreement, count: number): JointToLive[] {
  return debtsDrawn(session.request.seed, agreement, session.endpoints, count * DRAWN, firstDay(session, agreement))
    .map((plan, index) => ({ id: `debt-${index + 1}`, life: lifeTogether(plan) }))
    .filter(({ life }) => whyNotTogether(session, life) === null)
    .slice(0, count);
}

/**
 * Random loans that several lend, and random debts that one hands to another.
 * @param funders who can lend together, at most
 */
export function debtsDrawn(
  seed: number,
  agreement: Agreement,
  funders: number,
  count: number,
  start: IsoDate = FIRST_DAY,
): PlanTogether[] {
  const options = { agreement, start, openWithinDays: 60, maxInstalments: MONTHS - 2, maxMonths: MONTHS };
  const debts = fc.oneof<fc.WeightedArbitrary<PlanTogether>[]>(
    { arbitrary: jointLifeArbitrary({ ...options, funders }), weight: 3 },
    { arbitrary: handedLifeArbitrary(options), weight: 2 },
  );
  return fc.sample(debts, { seed: hashText(`${agreement.name}:together`, seed) | 0, numRuns: count });
}

/** The first day on which a debt may begin at all of the endpoints. */
function firstDay({ run, reporters }: JointSession, agreement: Agreement): IsoDate {
  const dates = [run.earliest(agreement), ...reporters.map((one) => one.run.earliest(one.agreementOf(agreement)))];
  return (
    dates.filter((date) => date !== null).reduce<IsoDate | null>((a, b) => (a === null ? b : laterOf(a, b)), null) ??
    FIRST_DAY
  );
}
