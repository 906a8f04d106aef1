import { describe, expect, it } from "vitest";
import type { Exchange } from "../../schemas/ledger/agreement.js";
import type { FeedbackFault } from "../../schemas/run/fault-plan.js";
import type { LenderPort } from "../lender/lender-port.js";
import { FaultTally } from "./fault-tally.js";
import { FeedbackPost, feedbackTime } from "./feedback-post.js";

const zone = "Asia/Shanghai";
const exchange: Exchange = {
  feedback: { days: 1, at: "00:00" },
  repair: { days: 1, count: "calendar" },
  recoveryHours: 24,
};

describe("feedbackTime", () => {
  it.each([
    [{ days: 1, at: "00:00" }, "2024-02-16T00:30:00.000+08:00", "2024-02-17T00:00:00.000+08:00"],
    [{ days: 1, at: "00:00" }, "2024-02-16T00:00:00.000+08:00", "2024-02-17T00:00:00.000+08:00"],
    [{ days: 0, at: "18:00" }, "2024-02-16T09:00:00.000+08:00", "2024-02-16T18:00:00.000+08:00"],
    // The hour is over, so it is the next day's.
    [{ days: 0, at: "18:00" }, "2024-02-16T18:00:00.000+08:00", "2024-02-17T18:00:00.000+08:00"],
    [{ days: 2, at: "09:30" }, "2024-02-28T23:59:59.999+08:00", "2024-03-01T09:30:00.000+08:00"],
    // The local date counts: it is the 17th in Shanghai.
    [{ days: 1, at: "00:00" }, "2024-02-16T16:00:00.000Z", "2024-02-18T00:00:00.000+08:00"],
  ])("with %j a file received at %s is answered at %s", (feedback, received, answered) => {
    expect(feedbackTime(received, { ...exchange, feedback }, zone)).toBe(answered);
  });
});

describe("FeedbackPost", () => {
  /** What reaches the lender on each midnight from the 17th to the 25th, with two files received on the 16th and 17th. */
  async function delivered(faults: readonly FeedbackFault[]): Promise<string[]> {
    const post = new FeedbackPost(exchange, { faults: [...faults] }, zone, new FaultTally());
    const seen: string[] = [];
    const port = (now: string): LenderPort =>
      ({ feedback: async (name: string) => void seen.push(`${now.slice(8, 10)} ${name}`) }) as unknown as LenderPort;
    const take = (file: string, received: string): unknown =>
      post.take(file, received, { name: `${file}-feedback`, bytes: new Uint8Array(), flag: "1" });
    take("A", "2024-02-16T00:30:00.000+08:00");
    take("B", "2024-02-17T00:30:00.000+08:00");
    for (let day = 17; day <= 25; day += 1) {
      const now = `2024-02-${day}T00:00:00.000+08:00`;
      await post.deliver(now, port(now));
    }
    return [...seen, ...[...post.reached].map(([file, at]) => `${file} known ${at.slice(8, 10)}`)];
  }

  const fault = (how: FeedbackFault["how"], date = "2024-02-16"): FeedbackFault => ({
    kind: "feedback",
    date,
    how,
    days: 3,
  });

  it.each<[string, readonly FeedbackFault[], string[]]>([
    ["as agreed", [], ["17 A-feedback", "18 B-feedback", "A known 17", "B known 18"]],
    ["late by three days", [fault("late")], ["18 B-feedback", "20 A-feedback", "B known 18", "A known 20"]],
    ["lost", [fault("lost")], ["18 B-feedback", "B known 18"]],
    ["twice", [fault("doubled")], ["17 A-feedback", "18 B-feedback", "20 A-feedback", "A known 17", "B known 18"]],
    ["after the next one", [fault("swapped")], ["18 B-feedback", "18 A-feedback", "B known 18", "A known 18"]],
    ["lost for the second file", [fault("lost", "2024-02-17")], ["17 A-feedback", "A known 17"]],
    ["late for both", [fault("late"), fault("late")], ["20 A-feedback", "21 B-feedback", "A known 20", "B known 21"]],
  ])("carries feedback %s", async (_name, faults, expected) => {
    expect(await delivered(faults)).toEqual(expected);
  });
});
