import { Temporal } from "temporal-polyfill";
import type { Exchange } from "../../schemas/ledger/agreement.js";
import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import type { FaultPlan, FeedbackFault } from "../../schemas/run/fault-plan.js";
import { epochMs, instantAt, localDateOf } from "../ledger/business-day.js";
import { addDays } from "../ledger/dates.js";
import type { LenderPort } from "../lender/lender-port.js";
import type { IssuedFeedback } from "../profiles/bureau.js";
import { isDue } from "../profiles/fault-span.js";
import type { FaultTally } from "./fault-tally.js";

interface Letter {
  readonly feedback: IssuedFeedback;
  /** Name of the report file that it answers. */
  readonly file: string;
  readonly at: number;
}

/**
 * Carries feedback files to the lender at the times that agreement and fault plan give (clause L16), and keeps when the
 * lender could first know of each.
 */
export class FeedbackPost {
  private readonly exchange: Exchange;
  private readonly timeZone: string;
  private readonly faults: FeedbackFault[];
  private letters: Letter[] = [];
  /** Feedback that waits for the one after it. */
  private held: { readonly feedback: IssuedFeedback; readonly file: string } | null = null;
  /** When the feedback to a report file reached the lender first, by the file's name. */
  readonly reached: Map<string, Instant> = new Map();

  private readonly tally: FaultTally;

  constructor(exchange: Exchange, plan: FaultPlan, timeZone: string, tally: FaultTally) {
    this.tally = tally;
    this.exchange = exchange;
    this.timeZone = timeZone;
    this.faults = plan.faults.filter((fault) => fault.kind === "feedback");
  }

  /**
   * Takes the feedback to a file that was received by an instant, and answers when all that waits will be carried, in epoch
   * milliseconds. What the plan loses is not among it, nor what comes only after the feedback to the next file.
   */
  take(file: string, received: Instant, feedback: IssuedFeedback): number[] {
    const due = feedbackTime(received, this.exchange, this.timeZone);
    const at = epochMs(due);
    const fault = this.faultFor(received);
    const waiting = this.held;
    this.held = null;
    const later = fault === null ? at : epochMs(feedbackAfter(due, fault.days, this.timeZone));
    switch (fault?.how) {
      case "lost":
        break;
      case "late":
        this.letters.push({ feedback, file, at: later });
        break;
      case "doubled":
        this.letters.push({ feedback, file, at }, { feedback, file, at: later });
        break;
      case "swapped":
        this.held = { feedback, file };
        break;
      default:
        this.letters.push({ feedback, file, at });
    }
    if (waiting !== null) this.letters.push({ ...waiting, at });
    return this.letters.map((letter) => letter.at);
  }

  /** Carries everything that is due by an instant, in the order in which it is due; how many files that rejects. */
  async deliver(now: Instant, port: LenderPort): Promise<number> {
    const due = this.letters.filter(({ at }) => at <= epochMs(now)).sort((a, b) => a.at - b.at);
    this.letters = this.letters.filter((letter) => !due.includes(letter));
    for (const { feedback, file } of due) {
      await port.feedback(feedback.name, feedback.bytes);
      if (!this.reached.has(file)) this.reached.set(file, now);
    }
    return due.filter(({ feedback }) => feedback.flag !== "1").length;
  }

  /** The fault of the first file received on or after its date; each is used up by one file. */
  private faultFor(received: Instant): FeedbackFault | null {
    const index = this.faults.findIndex(({ date }) => isDue(date, received, this.timeZone));
    const [fault] = index < 0 ? [] : this.faults.splice(index, 1);
    if (fault === undefined) return null;
    this.tally.note(fault);
    return fault;
  }
}

/** When the feedback to a file reaches the lender (clause L16). */
export function feedbackTime(received: Instant, { feedback }: Exchange, timeZone: string): Instant {
  const at = (date: IsoDate): Instant => instantAt(date, `${feedback.at}:00.000`, timeZone);
  const day = addDays(localDateOf(received, timeZone), feedback.days);
  return epochMs(at(day)) > epochMs(received) ? at(day) : at(addDays(day, 1));
}

function feedbackAfter(due: Instant, days: number, timeZone: string): Instant {
  const moved = Temporal.Instant.from(due).toZonedDateTimeISO(timeZone).add({ days });
  return moved.toString({ timeZoneName: "never", fractionalSecondDigits: 3 });
}
