import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { afterEach, describe, expect, test } from "vitest";
import type { Capabilities } from "../../schemas/ledger/capabilities.js";
import { createHttpLender, type HttpLenderOptions } from "./http-lender.js";
import { someCapabilities } from "./testing/scripted-lender.js";
import {
  testAuthority,
  testClientCertificate,
  testClientKey,
  testServerCertificate,
  testServerKey,
} from "./testing/tls.js";

const open: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

describe("over https", () => {
  async function serveHttps(): Promise<string> {
    const server = createHttpsServer(
      {
        cert: testServerCertificate,
        key: testServerKey,
        ca: testAuthority,
        requestCert: true,
        rejectUnauthorized: false,
      },
      (request, response) => {
        const { authorized } = request.socket as TLSSocket;
        response.end(
          JSON.stringify({ ...someCapabilities, extensions: [authorized ? "client-known" : "client-unknown"] }),
        );
      },
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.push(async () => {
      server.closeAllConnections();
      server.close();
    });
    return `https://localhost:${(server.address() as AddressInfo).port}`;
  }

  async function ask(tls: NonNullable<HttpLenderOptions["tls"]>): Promise<Capabilities> {
    const port = createHttpLender({ baseUrl: await serveHttps(), tls });
    open.push(() => port.close());
    return port.capabilities();
  }

  test("an unknown authority is refused", async () => {
    const failure = ask({});
    await expect(failure).rejects.toMatchObject({ name: "LenderUnreachable", reason: "tls" });
    await expect(failure).rejects.toThrow("set target.tls.ca");
  });

  test("a given authority is trusted", async () => {
    expect((await ask({ ca: testAuthority })).extensions).toEqual(["client-unknown"]);
  });

  test("a name that the certificate does not have is refused", async () => {
    await expect(ask({ ca: testAuthority, serverName: "other.test" })).rejects.toMatchObject({ reason: "tls" });
  });

  test("the client shows its certificate", async () => {
    const tls = { ca: testAuthority, cert: testClientCertificate, key: testClientKey };
    expect((await ask(tls)).extensions).toEqual(["client-known"]);
  });

  test("checking can be switched off", async () => {
    expect((await ask({ rejectUnauthorized: false })).extensions).toEqual(["client-unknown"]);
  });
});
