import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Capabilities } from "../../../../schemas/ledger/capabilities.js";
import type { LedgerEvent } from "../../../../schemas/ledger/event.js";
import type { ClockRequest, OpenAccountRequest, SubmissionFile } from "../../../../schemas/ledger/lender-interface.js";
import { agreementByName } from "../../../generate/agreements.js";
import { type Served, serveHttp } from "../../../lender/testing/serve.js";

/** How a rough lender differs from one that answers every call and reports nothing. */
export interface RoughLenderOptions {
  readonly capabilities?: Partial<Capabilities>;
  /** Files that it lets be pulled once its clock was moved. */
  readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Called when its clock is moved; what it submits or writes is up to it. */
  readonly onClock?: () => Promise<void>;
  /** Answers of its own, by method and path such as `GET /capabilities`. */
  readonly instead?: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
}

/** A lender on the loopback that opens accounts, takes events, moves its clock, and reports nothing but what it is told to. */
export async function serveRoughLender(options: RoughLenderOptions = {}): Promise<Served> {
  let moved = false;
  let accounts = 0;
  const files: SubmissionFile[] = (options.files ?? []).map(({ name, bytes }) => ({
    name,
    createdAt: "2024-01-17T00:30:00+08:00",
    contentBase64: Buffer.from(bytes).toString("base64"),
  }));

  async function answer(request: IncomingMessage, url: URL): Promise<[status: number, body: unknown]> {
    const body: unknown = request.method === "GET" ? undefined : JSON.parse(await text(request));
    if (/^\/accounts\/[^/]+\/events$/.test(url.pathname)) return [200, { eventId: (body as LedgerEvent).eventId }];
    switch (`${request.method} ${url.pathname}`) {
      case "GET /capabilities":
        return [200, capabilitiesOf(options.capabilities)];
      case "PUT /clock":
        moved = true;
        await options.onClock?.();
        return [200, { now: (body as ClockRequest).now, done: true }];
      case "POST /reset":
        moved = false;
        return [200, {}];
      case "POST /accounts": {
        accounts += 1;
        const { clientRef } = body as OpenAccountRequest;
        return [201, { accountId: clientRef, bureauAccountCode: `N00000000H0001${String(accounts).padStart(8, "0")}` }];
      }
      case "GET /submissions": {
        const fresh = moved && url.searchParams.get("after") === null;
        return [200, { files: fresh ? files : [], next: moved ? "all" : "" }];
      }
      default:
        return [404, { type: "about:blank", title: "Not Found", status: 404 }];
    }
  }

  return serveHttp((request, response) => {
    const url = new URL(request.url ?? "/", "http://lender");
    const own = options.instead?.[`${request.method} ${url.pathname}`];
    if (own !== undefined) {
      own(request, response);
      return;
    }
    void answer(request, url).then(([status, body]) => {
      response.writeHead(status, { "content-type": status < 400 ? "application/json" : "application/problem+json" });
      response.end(JSON.stringify(body));
    });
  });
}

function capabilitiesOf(own: Partial<Capabilities> = {}): Capabilities {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new Error("There is no built-in agreement called plain.");
  return {
    interfaceVersion: "1",
    profiles: ["pboc-g2"],
    products: ["D1"],
    clockMovable: true,
    canReset: true,
    channels: ["pull"],
    limits: {},
    agreement,
    ...own,
  };
}
