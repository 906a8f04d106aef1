import type { IncomingMessage, ServerResponse } from "node:http";
import { createReferenceLender } from "../../../../examples/reference-lender/reference-lender.js";
import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { Capabilities } from "../../../../schemas/ledger/capabilities.js";
import { agreementByName } from "../../../generate/agreements.js";
import { serveHttp } from "../../../lender/testing/serve.js";
import type { NamedLender } from "../lender-target.js";

/** What keeps a lender from doing all that the reference lender does. */
export interface Bounds {
  /** Whether it can be reset. Default true. */
  readonly canReset?: boolean;
  /** Accounts that it opens between two resets, and no more. Default as many as it is asked for. */
  readonly accounts?: number;
  /** Where its clock stands. Default 2024-01-01. */
  readonly now?: string;
  /** Name of a built-in agreement. Default `plain`. */
  readonly agreement?: string;
}

/** A lender on the loopback, with what was asked of it. */
export interface BoundedLender {
  readonly lender: NamedLender;
  readonly agreement: Agreement;
  /** Accounts opened between one reset and the next, in order. */
  readonly opened: readonly number[];
  close(): Promise<void>;
}

/** Serves the reference lender, right in all that it reports, within bounds that it keeps to. */
export async function serveBoundedLender(bounds: Bounds = {}): Promise<BoundedLender> {
  const { canReset = true, accounts, now } = bounds;
  const agreement = agreementByName(bounds.agreement ?? "plain");
  if (agreement === null) throw new Error(`There is no agreement ${bounds.agreement}.`);
  const reference = await createReferenceLender({ channel: "pull", agreement, ...(now === undefined ? {} : { now }) });
  const opened = [0];
  const capabilities: Capabilities = {
    interfaceVersion: "1",
    profiles: ["pboc-g2"],
    products: ["D1"],
    clockMovable: true,
    canReset,
    channels: ["pull"],
    limits: accounts === undefined ? {} : { accounts },
    agreement,
  };
  const served = await serveHttp((request: IncomingMessage, response: ServerResponse) => {
    const call = `${request.method} ${request.url}`;
    if (call === "GET /capabilities") return answer(response, 200, capabilities);
    if (call === "POST /reset") {
      if (!canReset) return answer(response, 404, problem(404, "This lender keeps its book."));
      opened.push(0);
    }
    if (call === "POST /accounts") {
      const count = (opened.pop() ?? 0) + 1;
      opened.push(count);
      if (count > (accounts ?? count)) return answer(response, 422, problem(422, "The book is full."));
    }
    reference.handler(request, response);
  });
  const target = { kind: "http", baseUrl: served.url, headers: {}, secrets: [], tls: {}, paths: {} } as const;
  return {
    lender: { target, delivery: { kind: "pull" } },
    agreement,
    opened,
    async close() {
      await served.close();
      await reference.close();
    },
  };
}

function problem(status: number, detail: string): object {
  return { type: "about:blank", title: detail, status, detail };
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": status < 400 ? "application/json" : "application/problem+json" });
  response.end(JSON.stringify(body));
}
