import type { LenderPort } from "../../src/lender/lender-port.js";
import type { SubmissionSource, SubmittedFile } from "../../src/profiles/submission.js";

/** A lender's side of one cohort, kept so that the harness can be run against it again at no cost of the lender's. */
export interface RecordedLender {
  readonly port: LenderPort;
  readonly source: SubmissionSource;
  /** The same answers and files once more, from memory, for the same cohort. */
  replay(): { readonly port: LenderPort; readonly source: SubmissionSource };
}

/** Records what a lender answers and submits. */
export function recordLender(port: LenderPort, source: SubmissionSource): RecordedLender {
  const openings = new Map<string, Awaited<ReturnType<LenderPort["openAccount"]>>>();
  const events = new Map<string, Awaited<ReturnType<LenderPort["postEvent"]>>>();
  const drains: (readonly SubmittedFile[])[] = [];
  return {
    port: {
      ...port,
      async openAccount(request) {
        const answer = await port.openAccount(request);
        openings.set(request.clientRef, answer);
        return answer;
      },
      async postEvent(accountId, event) {
        const answer = await port.postEvent(accountId, event);
        events.set(event.eventId, answer);
        return answer;
      },
    },
    source: {
      ...source,
      async drain() {
        const files = await source.drain();
        drains.push(files);
        return files;
      },
    },
    replay() {
      let next = 0;
      return {
        port: {
          ...port,
          reset: async () => undefined,
          moveClock: async () => undefined,
          openAccount: async ({ clientRef }) => recalled(openings, clientRef),
          postEvent: async (_accountId, { eventId }) => recalled(events, eventId),
        },
        source: {
          async drain() {
            next += 1;
            return drains[next - 1] ?? [];
          },
          clear: async () => undefined,
          close: async () => undefined,
        },
      };
    },
  };
}

function recalled<T>(answers: ReadonlyMap<string, T>, key: string): T {
  const answer = answers.get(key);
  if (answer === undefined) throw new Error(`Failed to replay the lender: it never answered ${key}. Record again.`);
  return answer;
}
