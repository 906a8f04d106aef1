import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import type { BureauClockFault, FaultPlan, FileFailureFault, RejectFault } from "../../schemas/run/fault-plan.js";
import type { LoadFault } from "../profiles/bureau.js";
import { isDue } from "../profiles/fault-span.js";
import type { FaultTally } from "./fault-tally.js";

/** What a plan makes the bureau do wrong with the files of one cohort, one file after the other. */
export class LoadFaults {
  private readonly timeZone: string;
  private readonly failures: FileFailureFault[];
  private readonly rejects: readonly RejectFault[];
  private readonly clock: BureauClockFault | undefined;
  /** As-of dates and codes met of each account, in the order in which they came. */
  private readonly met: Map<string, string[]> = new Map();
  /** How often a record was refused, by fault, account, date and code. */
  private readonly refused: Map<string, number> = new Map();

  private readonly tally: FaultTally;

  constructor(plan: FaultPlan, timeZone: string, tally: FaultTally) {
    this.timeZone = timeZone;
    this.tally = tally;
    this.failures = plan.faults.filter((fault) => fault.kind === "file-failure");
    this.rejects = plan.faults.filter((fault) => fault.kind === "reject");
    this.clock = plan.faults.find((fault) => fault.kind === "bureau-clock");
  }

  /** For a file that was received by an instant; undefined where nothing goes wrong with it. */
  forFile(received: Instant): LoadFault | undefined {
    const index = this.failures.findIndex(({ date }) => isDue(date, received, this.timeZone));
    const [failure] = index < 0 ? [] : this.failures.splice(index, 1);
    const { clock } = this;
    if (failure === undefined && this.rejects.length === 0 && clock === undefined) return undefined;
    for (const fault of [failure, clock]) if (fault !== undefined) this.tally.note(fault);
    return {
      ...(failure === undefined ? {} : { failFile: failure.code }),
      ...(this.rejects.length === 0
        ? {}
        : { reject: (account: string, asOf: IsoDate, code: string) => this.isRefused(account, asOf, code) }),
      ...(clock === undefined ? {} : { clockMinutes: clock.minutes }),
    };
  }

  private isRefused(account: string, asOf: IsoDate, code: string): boolean {
    const record = `${asOf} ${code}`;
    const met = this.met.get(account) ?? [];
    if (!met.includes(record)) this.met.set(account, [...met, record]);
    const number = (this.met.get(account) ?? []).indexOf(record) + 1;
    return this.rejects.some((fault, index) => {
      if (fault.record !== number) return false;
      const key = `${index} ${account} ${record}`;
      const times = this.refused.get(key) ?? 0;
      if (times >= fault.times) return false;
      this.refused.set(key, times + 1);
      this.tally.note(fault);
      return true;
    });
  }
}
