import type { LenderPort } from "../lender/lender-port.js";
import { LimitError, RunStopped } from "./not-run.js";

/** How much may be asked of a lender. Absent: as much as is needed. */
export interface UsageLimits {
  readonly accounts?: number | undefined;
  readonly clockSteps?: number | undefined;
}

/** What a guarded port keeps to. */
export interface GuardSetting {
  /** What one cohort may use, by the configuration. */
  readonly perCohort: UsageLimits;
  /** What may be used between two resets, by the lender's capabilities; without a reset, in the whole run. */
  readonly betweenResets: UsageLimits;
  /** Whether the user has stopped the run. */
  stopped(): boolean;
}

/** A port that makes no call beyond its limits, and none after the run was stopped. */
export interface GuardedPort {
  readonly port: LenderPort;
  /** Told when a cohort begins: what it may use is counted anew. */
  readonly startCohort: () => void;
  /** Accounts that may still be opened before the next reset; Infinity where no limit is known. */
  readonly accountsLeft: () => number;
}

/**
 * Guards a port. Its calls throw LimitError before the one that would be too many, RunStopped once the run is stopped;
 * ending the lender is always allowed.
 */
export function guardPort(port: LenderPort, setting: GuardSetting): GuardedPort {
  const { perCohort, betweenResets } = setting;
  const cohort = { accounts: 0, clockSteps: 0 };
  const sinceReset = { accounts: 0, clockSteps: 0 };
  const goOn = (): void => {
    if (setting.stopped()) throw new RunStopped();
  };
  const use = (what: "accounts" | "clockSteps"): void => {
    goOn();
    cohort[what] += 1;
    sinceReset[what] += 1;
    const count =
      what === "accounts" ? { en: "accounts", zh: "个账户" } : { en: "steps of the clock", zh: "次时钟推进" };
    const mine = perCohort[what];
    if (mine !== undefined && cohort[what] > mine) {
      throw new LimitError({
        en: `the configuration allows a cohort ${mine} ${count.en}, and it needs more (limits.${what}PerCohort)`,
        zh: `配置允许每批 ${mine} ${count.zh}，本批所需更多（limits.${what}PerCohort）`,
      });
    }
    const bears = betweenResets[what];
    if (bears !== undefined && sinceReset[what] > bears) {
      throw new LimitError({
        en: `the lender bears ${bears} ${count.en} between two resets, and more are needed (limits.${what} of its capabilities)`,
        zh: `机构在两次重置之间最多支持 ${bears} ${count.zh}，所需更多（其能力声明中的 limits.${what}）`,
      });
    }
  };
  return {
    startCohort: () => void Object.assign(cohort, { accounts: 0, clockSteps: 0 }),
    accountsLeft: () => Math.max(0, (betweenResets.accounts ?? Number.POSITIVE_INFINITY) - sinceReset.accounts),
    port: {
      async capabilities() {
        goOn();
        return port.capabilities();
      },
      async moveClock(now) {
        use("clockSteps");
        return port.moveClock(now);
      },
      async reset(now, agreement) {
        goOn();
        await port.reset(now, agreement);
        Object.assign(sinceReset, { accounts: 0, clockSteps: 0 });
      },
      async openAccount(request) {
        use("accounts");
        return port.openAccount(request);
      },
      async postEvent(accountId, event) {
        goOn();
        return port.postEvent(accountId, event);
      },
      async submissions(after) {
        goOn();
        return port.submissions(after);
      },
      async feedback(fileName, bytes) {
        goOn();
        return port.feedback(fileName, bytes);
      },
      close: () => port.close(),
    },
  };
}
