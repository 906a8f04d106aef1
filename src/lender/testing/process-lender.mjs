// A lender in a process of its own, for tests; what it was told is kept in a file, so that it outlives it.
import { spawn } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: {
    port: { type: "string" },
    journal: { type: "string" },
    // fails: prints and ends. silent: never listens. serves: as a lender does. replaces: has the one before it end first. stays: where another one is there, too.
    mode: { type: "string", default: "serves" },
    // Calls that are never answered the first time.
    hangs: { type: "string" },
    // Whether SIGTERM is heard.
    stubborn: { type: "boolean", default: false },
    // Whether it starts a process of its own.
    family: { type: "boolean", default: false },
  },
});
const note = (line) => appendFileSync(values.journal, `${line}\n`);
const journal = () => readFileSync(values.journal, "utf8");
const port = Number(values.port);

if (values.mode === "fails") {
  process.stdout.write("reading the book\n");
  process.stderr.write(`no database at ${process.env.BOOK}\n`);
  process.exit(3);
}

writeFileSync(values.journal, "", { flag: "a" });
note(`start ${process.pid}`);
if (values.family) note(`child ${spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]).pid}`);
process.on("SIGTERM", () => {
  note("SIGTERM");
  if (!values.stubborn) process.exit(0);
});

const capabilities = {
  interfaceVersion: "1",
  profiles: ["pboc-g2"],
  products: ["D1"],
  clockMovable: true,
  canReset: true,
  channels: ["pull"],
  limits: {},
  agreement: JSON.parse(process.env.AGREEMENT ?? "null"),
};

const server = createServer((request, response) => {
  void text(request).then((body) => answerCall(request, response, body));
});

function answerCall(request, response, body) {
  const call = `${request.method} ${request.url}`;
  const answer = (status, value) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(value));
  };
  if (call === "GET /capabilities") return answer(200, capabilities);
  if (call === "POST /stop") {
    note("stop command");
    answer(200, {});
    return process.exit(0);
  }
  const again = journal().includes(`${call} `);
  note([call, request.headers["idempotency-key"], body].join(" "));
  if (values.hangs === call && !again) return undefined;
  if (call === "PUT /clock") return answer(200, { now: JSON.parse(body).now, done: true });
  if (call === "POST /reset") return answer(200, {});
  if (call.startsWith("GET /submissions")) return answer(200, { files: [], next: "0" });
  if (call.startsWith("POST /feedback/")) return answer(200, {});
  if (call === "POST /accounts") return answer(201, { accountId: "a", bureauAccountCode: "TALLY000000001a" });
  return answer(404, {});
}

if (values.mode === "replaces") {
  await fetch(`http://127.0.0.1:${port}/stop`, { method: "POST" }).catch(() => undefined);
}
if (values.mode !== "silent") {
  const listen = () => server.listen(port, "127.0.0.1", () => process.stdout.write("listening\n"));
  server.on("error", (error) => {
    process.stderr.write(`${error.code}\n`);
    if (values.mode === "stays") setInterval(() => {}, 1000);
    else if (values.mode === "replaces") setTimeout(listen, 20);
    else process.exit(1);
  });
  listen();
} else {
  setInterval(() => {}, 1000);
}
