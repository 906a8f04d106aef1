import { expect, it } from "vitest";
import type { Exchange } from "../../schemas/run/event-log.js";
import { exchangesOf } from "./exchanges-of.js";

const call = (method: Exchange["method"], path: string, key?: string): Exchange => ({
  method,
  path,
  headers: key === undefined ? {} : { "idempotency-key": key },
  status: 200,
});

it("keeps the calls of the lives asked for, the reset, and the clock steps that matter", () => {
  const calls = [
    call("POST", "/reset"),
    call("PUT", "/clock?1"),
    call("PUT", "/clock?2"),
    call("POST", "/accounts", "t-1-1"),
    call("POST", "/accounts", "t-1-10"),
    call("PUT", "/clock?3"),
    call("POST", "/accounts/A/events", "t-1-10.1"),
    call("PUT", "/clock?4"),
    call("POST", "/accounts/B/events", "t-1-1.1"),
    call("PUT", "/clock?5"),
  ];
  expect(
    exchangesOf(calls, ["t-1-1"]).map(({ path, headers }) => [path, headers["idempotency-key"] ?? ""].join(" ").trim()),
  ).toEqual(["/reset", "/clock?2", "/accounts t-1-1", "/clock?4", "/accounts/B/events t-1-1.1", "/clock?5"]);
});
