import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Exchange } from "../../../schemas/run/event-log.js";
import { curlChain } from "./curl-chain.js";

const call: Exchange = {
  method: "POST",
  path: "/accounts/a b'c/events?x=$(id)",
  headers: { "idempotency-key": "E1" },
  body: `{"note":"it's \`id\` $HOME \\\\"}`,
  status: 201,
};

describe("curlChain", () => {
  it("quotes what a shell would read: the words arrive as they were", () => {
    const [base, line] = curlChain([call], "http://127.0.0.1:8080/");
    const script = `curl() { for word in "$@"; do printf '%s\\n' "$word"; done; }\n${base}\n${line}`;
    const words = execFileSync("sh", ["-c", script], { encoding: "utf8" }).trimEnd().split("\n");
    expect(words).toEqual([
      "-sS",
      "-X",
      "POST",
      `http://127.0.0.1:8080${call.path}`,
      "-H",
      "idempotency-key: E1",
      "--data-raw",
      call.body,
    ]);
  });

  it("says what to do when the lender was driven in-process, and is empty without calls", () => {
    expect(curlChain([call], "./examples/lender.js")[0]).toContain("start it");
    expect(curlChain([], "http://x")).toEqual([]);
  });
});
