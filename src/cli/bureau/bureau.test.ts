import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { FeedbackPage, SubmissionReceipt } from "../../../schemas/bureau/bureau-interface.js";
import type { CreditReport } from "../../../schemas/run/credit-report.js";
import { told } from "../../profiles/pboc-g2/loading/testing/messages.js";
import { fileOf } from "../../profiles/pboc-g2/loading/testing/tell-bureau.js";
import { ID_NUMBER, PROVIDER } from "../../profiles/pboc-g2/rules/testing/base-records.js";
import type { SubmittedFile } from "../../profiles/submission.js";
import { runCli, type Started, startCli } from "../e2e/support/run-cli.js";

let cwd: string;
const started: Started[] = [];

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "tallystick-"));
});

afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill("SIGKILL");
    await ended;
  }
  rmSync(cwd, { recursive: true, force: true });
});

interface Bureau extends Started {
  readonly url: string;
}

async function startBureau(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Bureau> {
  const one = startCli(["bureau", "--port", "0", "--data", "held.mdb", ...args], { cwd, env });
  started.push(one);
  const url = await new Promise<string>((resolve, reject) => {
    let text = "";
    one.child.stdout?.on("data", (bytes: Buffer) => {
      text += bytes.toString();
      if (text.includes("\n")) resolve(text.trim());
    });
    one.ended.then((ended) => reject(new Error(`It ended before it listened: ${ended.stderr}`)), reject);
  });
  return { ...one, url };
}

/** A file that opens two loans of its own. */
function fileNumber(number: number): SubmittedFile {
  const loans = [0, 1].map((loan) => told("D1/10", { "B.AcctCode": `${PROVIDER}LN${2 * number + loan}` }));
  return fileOf(loans, number);
}

/** The receipt of a file; undefined where no answer came. */
async function submit(url: string, { name, bytes }: SubmittedFile): Promise<SubmissionReceipt | undefined> {
  try {
    const answer = await fetch(`${url}/submissions/${name}`, { method: "POST", body: bytes });
    expect(answer.status).toBe(202);
    return (await answer.json()) as SubmissionReceipt;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function ask<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T;
}

const stateOf = async (url: string): Promise<{ answered: string[]; accounts: string[] }> => {
  const { feedback } = await ask<FeedbackPage>(`${url}/feedback?limit=1000`);
  const { accounts } = await ask<CreditReport>(`${url}/credit-reports/10/${ID_NUMBER}`);
  return {
    answered: feedback.map(({ submission }) => submission).sort(),
    accounts: accounts.map((one) => one.account),
  };
};

describe("tallystick bureau", () => {
  test("loses nothing that it has answered when it is killed in the middle, and doubles nothing", async () => {
    const files = Array.from({ length: 120 }, (_, number) => fileNumber(number));
    const acknowledged = new Map<string, SubmissionReceipt>();
    // Killed twice, while four files are always on their way.
    for (const killAt of [25, 80]) {
      const { url, child, ended } = await startBureau();
      const waiting = files.filter(({ name }) => !acknowledged.has(name));
      const lanes = [0, 1, 2, 3].map(async () => {
        for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
          const receipt = await submit(url, file);
          if (receipt === undefined) return;
          acknowledged.set(file.name, receipt);
          if (acknowledged.size === killAt) child.kill("SIGKILL");
        }
      });
      await Promise.all(lanes);
      await ended;
      expect(acknowledged.size).toBeLessThan(files.length);
    }

    const { url } = await startBureau();
    const { answered, accounts } = await stateOf(url);
    expect(new Set(answered).size).toBe(answered.length);
    // Whole files only: each that has a feedback has loaded its two loans, and no other has.
    expect(accounts).toHaveLength(2 * answered.length);
    for (const [name, receipt] of acknowledged) {
      const file = files.find((one) => one.name === name);
      expect(answered).toContain(name);
      const { alreadyReceived: _, ...first } = receipt;
      expect(file && (await submit(url, file))).toEqual({ ...first, alreadyReceived: true });
    }
    for (const file of files) await submit(url, file);
    const end = await stateOf(url);
    expect([end.answered, end.accounts.length]).toEqual([files.map(({ name }) => name).sort(), 2 * files.length]);
  });

  test("ends in order when it is asked to", async () => {
    const { url, child, ended } = await startBureau();
    await submit(url, fileNumber(1));
    child.kill("SIGTERM");
    expect(await ended).toMatchObject({ exitCode: 0, signal: null, stdout: `${url}\n` });
    const again = await startBureau();
    expect((await stateOf(again.url)).accounts).toHaveLength(2);
  });

  test("asks for the token that the environment holds", async () => {
    const { url } = await startBureau(["--token-env", "BUREAU_TOKEN"], { BUREAU_TOKEN: "a-secret-token" });
    const headers = { authorization: "Bearer a-secret-token" };
    expect([(await fetch(`${url}/feedback`)).status, (await fetch(`${url}/feedback`, { headers })).status]).toEqual([
      401, 200,
    ]);
  });

  test("says what is wrong with its command line, as an error of usage", async () => {
    const ended = await runCli(["bureau", "--port", "x"], { cwd });
    expect(ended).toMatchObject({
      exitCode: 3,
      stdout: "",
      stderr: '--port is a whole number from 0 to 65535, and not "x".\n',
    });
  });
});

test.skipIf(process.platform !== "linux")(
  "answers that nothing was received where its file cannot grow, goes on, and takes the same file when it can",
  async () => {
    const { url, child } = await startBureau();
    const limit = (bytes: string): unknown => execFileSync("prlimit", ["--pid", String(child.pid), `--fsize=${bytes}`]);
    limit("0:");
    for (const number of [1, 2]) {
      const { name, bytes } = fileNumber(number);
      const answer = await fetch(`${url}/submissions/${name}`, { method: "POST", body: Buffer.from(bytes) });
      expect([answer.status, await answer.json()]).toMatchObject([
        500,
        { detail: expect.stringContaining("Nothing was received.") },
      ]);
    }
    expect(await stateOf(url)).toEqual({ answered: [], accounts: [] });
    limit("unlimited:");
    expect((await submit(url, fileNumber(1)))?.alreadyReceived).toBeUndefined();
    expect((await stateOf(url)).accounts).toHaveLength(2);
  },
);
