import type { Agreement } from "../../schemas/ledger/agreement.js";
import type { Borrower } from "../../schemas/ledger/borrower.js";
import type { OptionalEventName } from "../../schemas/ledger/capabilities.js";
import type { Instant, IsoDate } from "../../schemas/ledger/primitives.js";
import type { GuaranteeLife } from "../../schemas/run/claim-life.js";
import type { Life, LoanLife } from "../../schemas/run/life.js";
import type { LineLife } from "../../schemas/run/line-life.js";
import type { PersonLife } from "../../schemas/run/person-life.js";
import type { SecuredLife } from "../../schemas/run/secured-life.js";
import type { BusinessCalendar } from "../ledger/business-calendar.js";
import { epochMs } from "../ledger/business-day.js";
import { keysOf } from "../ledger/codes-of.js";
import type { LenderPort } from "../lender/lender-port.js";
import { CardInProgress } from "./parts/card-in-progress.js";
import { ClaimInProgress } from "./parts/claim-in-progress.js";
import { CollateralInProgress } from "./parts/collateral-in-progress.js";
import { GuaranteeInProgress } from "./parts/guarantee-in-progress.js";
import { LineInProgress } from "./parts/line-in-progress.js";
import { LoanInProgress, type LoanSetting } from "./parts/loan-in-progress.js";
import type { PartInProgress, PartSetting } from "./parts/part-in-progress.js";
import { PersonInProgress } from "./parts/person-in-progress.js";
import { RevolvingInProgress } from "./parts/revolving-in-progress.js";
import { isClaimLife, isGuaranteeLife, isLineLife, isMixedLife, isPersonLife, isSecuredLife } from "./plans-of.js";

/** What a life is made with. */
export interface LifeSetting {
  readonly life: Life;
  /** Position in its cohort. */
  readonly index: number;
  /** Prefix of its references, unique in the run. */
  readonly reference: string;
  readonly borrower: Borrower;
  /** Another person, whose name or document turns out to be the right one where the life has it so. */
  readonly rightPerson: Borrower;
  /** Last day on which something may turn out to have been wrong; null where the lender takes no corrections. */
  readonly correctableUpTo: IsoDate | null;
  /** Optional events that the lender takes (clauses L23 to L32). */
  readonly takesEvents: ReadonlySet<OptionalEventName>;
  readonly agreement: Agreement;
  readonly calendar: BusinessCalendar;
}

/** One life while it is lived: its parts, each under a business key of its own, and which of them acts next. */
export class LifeInProgress {
  readonly setting: LifeSetting;
  /** A line before what is drawn under it, a guarantee before the claims that follow from it, a contract or a person before the loan. */
  readonly parts: readonly PartInProgress[];

  constructor(setting: LifeSetting) {
    this.setting = setting;
    this.parts = partsOf(setting.life, setting);
  }

  /** Instant of the next thing to do; null when the plan is over. */
  nextAt(): Instant | null {
    return this.nextPart()?.nextAt() ?? null;
  }

  /** Does the next thing. */
  async act(port: LenderPort): Promise<void> {
    await this.nextPart()?.act(port);
  }

  /** Business keys under which the life is reported, as far as they are known. */
  keys(): string[] {
    return this.parts.flatMap((part) => {
      const lived = part.lived();
      return lived === null ? [] : keysOf(lived);
    });
  }

  /** The part that acts next: the earliest, of several the first. */
  private nextPart(): PartInProgress | null {
    let next: { readonly part: PartInProgress; readonly at: number } | null = null;
    for (const part of this.parts) {
      const at = part.nextAt();
      if (at !== null && (next === null || epochMs(at) < next.at)) next = { part, at: epochMs(at) };
    }
    return next?.part ?? null;
  }
}

function loanSetting(plan: LoanLife, setting: LifeSetting, more: Partial<LoanSetting> = {}): LoanSetting {
  return { ...partSetting(setting), plan, ...more };
}

function partsOf(life: Life, setting: LifeSetting): PartInProgress[] {
  if (isMixedLife(life)) {
    return life.lives.flatMap((one, index) =>
      partsOf(one, { ...setting, reference: `${setting.reference}.m${index + 1}` }),
    );
  }
  if (isLineLife(life)) return lineParts(life, setting);
  if (isGuaranteeLife(life)) return guaranteeParts(life, setting);
  if (isClaimLife(life)) return [new ClaimInProgress(partSetting(setting), life)];
  if (isSecuredLife(life)) return securedParts(life, setting);
  if (isPersonLife(life)) return personParts(life, setting);
  return [new LoanInProgress(loanSetting(life, setting))];
}

function partSetting(setting: LifeSetting): PartSetting {
  const { reference, borrower, rightPerson, correctableUpTo, takesEvents, agreement, calendar } = setting;
  return { reference, borrower, rightPerson, correctableUpTo, takesEvents, agreement, calendar };
}

function guaranteeParts(life: GuaranteeLife, setting: LifeSetting): PartInProgress[] {
  const own = partSetting(setting);
  const guarantee = new GuaranteeInProgress(own, life);
  const claims = life.claims.map(
    (plan, index) => new ClaimInProgress({ ...own, reference: `${own.reference}.c${index + 1}` }, plan, guarantee),
  );
  guarantee.claims.push(...claims);
  return [guarantee, ...claims];
}

function securedParts(life: SecuredLife, setting: LifeSetting): PartInProgress[] {
  const contract = new CollateralInProgress(partSetting(setting), life);
  if (life.loan === undefined) return [contract];
  const reference = `${setting.reference}.l`;
  const loan = new LoanInProgress(loanSetting(life.loan, setting, { reference, contract }));
  contract.loan = loan;
  return [contract, loan];
}

function personParts(life: PersonLife, setting: LifeSetting): PartInProgress[] {
  const person = new PersonInProgress(partSetting(setting), life);
  if (life.loan === undefined) return [person];
  return [person, new LoanInProgress(loanSetting(life.loan, setting, { reference: `${setting.reference}.l` }))];
}

function lineParts(life: LineLife, setting: LifeSetting): PartInProgress[] {
  const { reference } = setting;
  const line = new LineInProgress(partSetting(setting), life);
  const draws = life.draws.map(
    (plan, index) => new LoanInProgress(loanSetting(plan, setting, { reference: `${reference}.d${index + 1}`, line })),
  );
  line.draws.push(...draws);
  const under: PartInProgress[] = [];
  if (life.account !== undefined) {
    const own = { ...partSetting(setting), reference: `${reference}.a` };
    line.account = new RevolvingInProgress(own, life.account, line);
    under.push(line.account);
  }
  if (life.card !== undefined) {
    line.card = new CardInProgress({ ...partSetting(setting), reference: `${reference}.k` }, life.card, line);
    under.push(line.card);
  }
  return [line, ...under, ...draws];
}
