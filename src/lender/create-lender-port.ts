import {
  validateCapabilities,
  validateEventResponse,
  validateOpenAccountResponse,
  validateSubmissionsPage,
} from "../../schemas/generated/validators/index.js";
import type { Validator } from "../../schemas/validator.js";
import { type Call, type CallerOptions, createCaller } from "./lender-caller.js";
import { LenderAnswerError } from "./lender-errors.js";
import { fillPath, type LenderPaths } from "./lender-paths.js";
import type { LenderPort } from "./lender-port.js";
import { moveClock } from "./move-clock.js";
import { readAnswer, requireStatus } from "./read-answer.js";

/** What a port is made of. */
export interface PortOptions extends CallerOptions {
  readonly paths: LenderPaths;
  /** Waits between two looks at a clock. */
  readonly sleep: (ms: number) => Promise<void>;
  /** What else ends with the port. */
  readonly onClose?: () => Promise<void>;
}

/** The lender interface over any transport: what is sent, and what is made sure of in each answer. */
export function createLenderPort(options: PortOptions): LenderPort {
  const { transport, paths, limits, secrets, monotonic, sleep } = options;
  const { baseUrl } = transport;
  const caller = createCaller(options);

  async function ask<T>(call: Call, statuses: readonly number[], validator: Validator<T>): Promise<T> {
    return readAnswer(await caller.send(call), caller.judge(call, statuses), validator);
  }

  async function tell(call: Call, statuses: readonly number[]): Promise<void> {
    requireStatus(await caller.send(call), caller.judge(call, statuses));
  }

  function broken(call: Call, found: string): LenderAnswerError {
    return new LenderAnswerError(`Failed to ${caller.judge(call, []).name} at ${baseUrl}: ${found}`, {
      fault: "promise",
    });
  }

  return {
    async capabilities() {
      const capabilities = await ask({ method: "GET", path: paths.capabilities }, [200], validateCapabilities);
      caller.setConcurrency(capabilities.limits.concurrentCalls ?? limits.concurrentCalls);
      return capabilities;
    },
    async moveClock(now) {
      await moveClock({ caller, baseUrl, path: paths.clock, limits, secrets, monotonic, sleep }, now);
    },
    async reset(now, agreement) {
      // Emptying a book can take as long as a step of the clock.
      const call: Call = { method: "POST", path: paths.reset, json: { now, agreement }, timeoutMs: limits.clockMs };
      await tell(call, [200, 204]);
    },
    async openAccount(request) {
      const headers = { "idempotency-key": request.clientRef };
      const call: Call = { method: "POST", path: paths.accounts, headers, json: request };
      const account = await ask(call, [200, 201], validateOpenAccountResponse);
      if (account.accountId === "." || account.accountId === "..") {
        throw broken(call, `the account id "${account.accountId}" cannot stand in a path. Answer another one.`);
      }
      return account;
    },
    async postEvent(accountId, event) {
      const path = fillPath(paths.events, { accountId });
      const call: Call = { method: "POST", path, headers: { "idempotency-key": event.eventId }, json: event };
      const response = await ask(call, [200, 201], validateEventResponse);
      if (response.eventId !== event.eventId) {
        throw broken(call, `event ${event.eventId} was sent and ${response.eventId} was answered. Answer the id sent.`);
      }
      if (event.type === "code-change" && response.bureauAccountCode === undefined) {
        throw broken(call, "no bureauAccountCode was answered. Answer the account's new code (clause L71).");
      }
      return response;
    },
    async submissions(after) {
      const query = after === "" ? "" : `?after=${encodeURIComponent(after)}`;
      return ask({ method: "GET", path: `${paths.submissions}${query}` }, [200], validateSubmissionsPage);
    },
    async feedback(fileName, bytes) {
      const path = fillPath(paths.feedback, { fileName });
      await tell({ method: "POST", path, bytes, repeatable: false }, [200, 202, 204]);
    },
    async close() {
      await transport.close();
      await options.onClose?.();
    },
  };
}
