import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { BusinessEvent } from "../../../../schemas/ledger/event.js";
import type { OpenRequest } from "../../../../schemas/ledger/lender-interface.js";
import type { Life } from "../../../../schemas/run/life.js";
import { agreementByName } from "../../../generate/agreements.js";
import { borrowerFor } from "../../../generate/borrower.js";
import { calendarByName } from "../../../ledger/calendar-by-name.js";
import type { LenderPort } from "../../../lender/lender-port.js";
import { LifeInProgress, type LifeSetting } from "../../life-in-progress.js";

/** A built-in agreement. @throws Error where there is none of the name */
export function agreementNamed(name: string): Agreement {
  const agreement = agreementByName(name);
  if (agreement === null) throw new Error(`The agreement ${name} is gone.`);
  return agreement;
}

/** A life about to be lived, without corrections and optional events unless they are given. */
export function inProgress(
  life: Life,
  agreement: Agreement = agreementNamed("plain"),
  more: Partial<LifeSetting> = {},
): LifeInProgress {
  return new LifeInProgress({
    life,
    index: 0,
    reference: "t-1",
    borrower: borrowerFor(0),
    rightPerson: borrowerFor(1),
    correctableUpTo: null,
    takesEvents: new Set(),
    agreement,
    calendar: calendarByName(agreement.calendar),
    ...more,
  });
}

/** Lives all of it against a lender that takes everything, and answers the calls in words. */
export async function liveInWords(life: LifeInProgress): Promise<string[]> {
  const calls: string[] = [];
  let accounts = 0;
  const { provider } = life.setting.agreement;
  const port = {
    openAccount: async (request: OpenRequest) => {
      accounts += 1;
      const under = "under" in request ? ` under ${request.under ?? ""}` : "";
      calls.push(`${request.openedAt.slice(0, 10)} open ${request.terms.product}${under} as ${request.clientRef}`);
      return { accountId: `A${accounts}`, bureauAccountCode: `${provider}A${accounts}` };
    },
    postEvent: async (account: string, event: BusinessEvent) => {
      const amount = "amount" in event ? ` ${event.amount}` : "";
      calls.push(`${event.occurredAt.slice(0, 10)} ${account} ${event.type}${amount} ${event.eventId}`);
      // A new code is the account's name and the event's.
      const code = event.type === "code-change" ? { bureauAccountCode: `${provider}${account}N${event.eventId}` } : {};
      return { eventId: event.eventId, ...code };
    },
  } as unknown as LenderPort;
  while (life.nextAt() !== null) await life.act(port);
  return calls;
}
