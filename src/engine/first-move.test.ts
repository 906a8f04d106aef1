import { describe, expect, it } from "vitest";
import { LenderAnswerError } from "../lender/lender-errors.js";
import type { LenderPort } from "../lender/lender-port.js";
import { readFirstMove } from "./first-move.js";
import { ClockAhead, notRunReason } from "./not-run.js";

const ASKED = "2024-01-15T09:30:00.000+08:00";

describe("the first move of a clock that nobody knows", () => {
  it("tells what was received and which start to write where the clock stands later", async () => {
    const refused = problem("The clock stands at 2026-03-10T14:00:00+08:00; 2024-01-15T09:30:00.000+08:00 is before.");
    const error = await readFirstMove(portThat([refused]))
      .moveClock(ASKED)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ClockAhead);
    expect(notRunReason(error)?.en).toContain('answered 409 "The clock stands at 2026-03-10T14:00:00+08:00');
    expect(notRunReason(error)?.zh).toContain('--start）："2026-03-10T14:00:00+08:00" 或更晚');
    expect(notRunReason(error)?.en).toContain('--start): "2026-03-10T14:00:00+08:00" or later');
  });

  it("says so in general where the lender does not name its clock", async () => {
    const error = await readFirstMove(portThat([problem("Time runs forward.")]))
      .moveClock(ASKED)
      .catch((reason: unknown) => reason);
    expect(notRunReason(error)?.en).toContain('409 "Time runs forward."');
    expect(notRunReason(error)?.en).toContain("an instant at or after its clock");
  });

  it("understands a lender that answers 200 with the clock where it stands", async () => {
    const said = "the clock was to stand at 2024-01-15T09:30:00.000+08:00 and stands at 2026-03-10T06:00:00Z.";
    const error = await readFirstMove(portThat([new LenderAnswerError(said, { fault: "promise", status: 200 })]))
      .moveClock(ASKED)
      .catch((reason: unknown) => reason);
    expect(notRunReason(error)?.en).toContain("a clock at 2026-03-10T06:00:00Z. Give the run a start");
  });

  it("leaves every other fault as it is, and each fault once the clock is known", async () => {
    const broken = new LenderAnswerError("500", { fault: "status", status: 500 });
    const earlier = new LenderAnswerError("it stands at 2023-01-01T00:00:00Z", { fault: "promise", status: 200 });
    const refused = problem("The clock stands at 2026-03-10T14:00:00+08:00.");
    const port = readFirstMove(portThat([broken, earlier, null, refused]));
    await expect(port.moveClock(ASKED)).rejects.toBe(broken);
    await expect(port.moveClock(ASKED)).rejects.toBe(earlier);
    await port.moveClock(ASKED);
    await expect(port.moveClock(ASKED)).rejects.toBe(refused);
  });
});

function problem(detail: string): LenderAnswerError {
  const told = { type: "about:blank", title: "Conflict", status: 409, detail };
  return new LenderAnswerError(`PUT /clock: ${detail}`, { fault: "status", status: 409, problem: told });
}

/** A port whose clock answers in turn: an error, or null for done. */
function portThat(answers: (LenderAnswerError | null)[]): LenderPort {
  const never = (): never => {
    throw new Error("This call was not expected.");
  };
  return {
    capabilities: never,
    async moveClock() {
      const next = answers.shift();
      if (next !== null && next !== undefined) throw next;
    },
    reset: never,
    openAccount: never,
    postEvent: never,
    submissions: never,
    feedback: never,
    close: async () => undefined,
  };
}
