import type { FaultPlan, RepeatedCallFault } from "../../schemas/run/fault-plan.js";
import { LenderAnswerError } from "../lender/lender-errors.js";
import type { LenderPort } from "../lender/lender-port.js";
import type { FaultTally } from "./fault-tally.js";

/**
 * A port that makes some calls twice, as a plan says: the same body under the same Idempotency-Key, after the first was
 * answered or at once with it. The port itself where the plan has no such fault.
 * @throws LenderAnswerError when the two answers differ: then one key has become two accounts.
 */
export function repeatCalls(port: LenderPort, plan: FaultPlan | undefined, tally: FaultTally): LenderPort {
  const faults = (plan?.faults ?? []).filter((fault) => fault.kind === "repeated-call");
  if (faults.length === 0) return port;
  const made = new Map<string, number>();
  return {
    ...port,
    openAccount: (request) =>
      twice(
        faultAt(faults, 1, tally),
        `the opening ${request.clientRef}`,
        () => port.openAccount(request),
        ({ accountId, bureauAccountCode }) => `${accountId} ${bureauAccountCode}`,
      ),
    postEvent: (accountId, event) => {
      const number = (made.get(accountId) ?? 1) + 1;
      made.set(accountId, number);
      return twice(
        faultAt(faults, number, tally),
        `the event ${event.eventId}`,
        () => port.postEvent(accountId, event),
        ({ eventId }) => eventId,
      );
    },
  };
}

function faultAt(faults: readonly RepeatedCallFault[], call: number, tally: FaultTally): RepeatedCallFault | undefined {
  const found = faults.find((fault) => fault.call === call);
  if (found !== undefined) tally.note(found);
  return found;
}

async function twice<T>(
  fault: RepeatedCallFault | undefined,
  what: string,
  call: () => Promise<T>,
  identity: (answer: T) => string,
): Promise<T> {
  if (fault === undefined) return call();
  const [first, second] = fault.how === "at-once" ? await Promise.all([call(), call()]) : [await call(), await call()];
  if (identity(first) === identity(second)) return first;
  throw new LenderAnswerError(
    `Failed to tell ${what} twice: the same Idempotency-Key was answered with ${identity(first)} and then with ` +
      `${identity(second)}. The same key again is the same call: book nothing, and answer what was answered before.`,
    { fault: "promise" },
  );
}
