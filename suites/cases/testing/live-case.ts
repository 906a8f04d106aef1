import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { OptionalEventName } from "../../../schemas/ledger/capabilities.js";
import type { BusinessEvent } from "../../../schemas/ledger/event.js";
import type { Life } from "../../../schemas/run/life.js";
import { LifeInProgress } from "../../../src/engine/life-in-progress.js";
import { observedUntil } from "../../../src/engine/plans-of.js";
import { borrowerFor } from "../../../src/generate/borrower.js";
import { calendarByName } from "../../../src/ledger/calendar-by-name.js";
import type { LivedPart } from "../../../src/ledger/lived-part.js";
import type { LenderPort } from "../../../src/lender/lender-port.js";
import { pbocG2Profile } from "../../../src/profiles/pboc-g2/pboc-g2-profile.js";
import type { WrittenCase } from "../../support/written-case.js";

/** What became of a written case that was lived. */
export interface LivedCase {
  /** Why steps were left out. */
  readonly leftOut: readonly string[];
  /** The requirements that it is owed by, of records that must come. */
  readonly owed: ReadonlySet<string>;
}

const profile = pbocG2Profile();

/**
 * Lives one of the cases against a lender that takes everything that it is asked; null where the agreement leaves the case
 * nothing to show.
 * @param taken optional events that the lender says it takes
 * @throws Error where no case has the id
 */
export async function liveCase(
  cases: readonly WrittenCase[],
  id: string,
  agreement: Agreement,
  taken: readonly OptionalEventName[] = [],
): Promise<LivedCase | null> {
  const plan = cases.find((one) => one.id === id)?.life(agreement);
  if (plan === undefined) throw new Error(`There is no case ${id}.`);
  if (plan === null) return null;
  const { leftOut, life } = await lived(plan, agreement, taken);
  const owed = life.parts.flatMap((part) => {
    const one = part.lived();
    return one === null ? [] : profile.owed(one, part.setting, observedUntil(plan));
  });
  return { leftOut, owed: new Set(owed.filter(({ required }) => required).map(({ requirement }) => requirement)) };
}

/** What was told of each part of a life to a lender that takes everything that it is asked, and why steps were left out. */
export async function livedOnPaper(
  plan: Life,
  agreement: Agreement,
  taken: readonly OptionalEventName[],
): Promise<{ readonly parts: readonly LivedPart[]; readonly leftOut: readonly string[] }> {
  const { leftOut, life } = await lived(plan, agreement, taken);
  return { leftOut, parts: life.parts.flatMap((part) => part.lived() ?? []) };
}

async function lived(
  plan: Life,
  agreement: Agreement,
  taken: readonly OptionalEventName[],
): Promise<{ readonly life: LifeInProgress; readonly leftOut: readonly string[] }> {
  const calendar = calendarByName(agreement.calendar);
  const people = { borrower: borrowerFor(0), rightPerson: borrowerFor(1) };
  const rules = { agreement, calendar, correctableUpTo: null, takesEvents: new Set(taken) };
  const life = new LifeInProgress({ life: plan, index: 0, reference: "t", ...people, ...rules });
  const port = everythingTaken(agreement.provider);
  while (life.nextAt() !== null) await life.act(port);
  return { life, leftOut: life.parts.flatMap((part) => part.leftOut.map(({ reason }) => reason)) };
}

function everythingTaken(provider: string): LenderPort {
  let accounts = 0;
  const port = {
    openAccount: async () => {
      accounts += 1;
      return { accountId: `A${accounts}`, bureauAccountCode: `${provider}A${accounts}` };
    },
    postEvent: async (_: string, { eventId }: BusinessEvent) => ({ eventId }),
  };
  // The cast is safe: a life that is not corrected asks nothing else of its port.
  return port as unknown as LenderPort;
}
