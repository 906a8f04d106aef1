import type { ClaimLife, GuaranteeLife } from "../../../schemas/run/claim-life.js";
import type { LineLife } from "../../../schemas/run/line-life.js";
import type { SecuredLife } from "../../../schemas/run/secured-life.js";
import { addDays } from "../../ledger/dates.js";
import { putRightPayment } from "./put-right-payment.js";
import { amendStep, takeBackStep, withStep } from "./put-right-steps.js";
import type { RawPutRight } from "./raw-put-right.js";

const OF_LINE: ReadonlySet<string> = new Set(["change-limit"]);
const OF_CLAIM: ReadonlySet<string> = new Set(["recover"]);
const OF_GUARANTEE: ReadonlySet<string> = new Set(["cover-less", "classify"]);

/**
 * A line with something put right of it, or of the account or the card under it. Neither is a line void under which something
 * was opened, nor its limit taken back (clauses L75, L78): what would be drawn before is not.
 */
export function putRightLine(life: LineLife, raw: RawPutRight): LineLife {
  const { account, card, line, months } = life;
  if (raw.kind === "found" || raw.kind === "bounced") {
    if (account !== undefined) {
      const steps = putRightPayment(raw, { ...account, openDate: account.terms.openDate });
      return { ...life, account: { ...account, steps } };
    }
    if (card === undefined) return life;
    const steps = putRightPayment(raw, { ...card, openDate: card.terms.openDate });
    return { ...life, card: { ...card, steps } };
  }
  const ofLine = { steps: life.steps, openDate: line.effectiveDate, months };
  const underneath = raw.kind === "void" || raw.of % 2 === 0;
  if (account !== undefined && underneath && raw.kind !== "take-back") {
    const step = amendStep(raw, { ...account, openDate: account.terms.openDate });
    return step === null ? life : { ...life, account: { ...account, steps: withStep(account.steps, step) } };
  }
  if (card !== undefined && underneath && raw.kind !== "take-back") {
    const step = amendStep(raw, { ...card, openDate: card.terms.openDate });
    return step === null ? life : { ...life, card: { ...card, steps: withStep(card.steps, step) } };
  }
  const unused = raw.kind === "void" || raw.kind === "take-back";
  if (unused && (account !== undefined || card !== undefined)) return life;
  const step = raw.kind === "take-back" ? takeBackStep(raw, ofLine, OF_LINE) : amendStep(raw, ofLine);
  if (step === null) return life;
  const until = addDays(line.effectiveDate, step.days);
  const draws = life.draws.filter(({ terms }) => !unused || (raw.kind === "take-back" && terms.openDate > until));
  return { ...life, draws, steps: withStep(life.steps, step) };
}

/** A claim with something put right of it. Where part of it was let go nothing is taken back (clause L78). */
export function putRightClaim(life: ClaimLife, raw: RawPutRight): ClaimLife {
  const part = { steps: life.steps, openDate: life.claim.openDate, months: life.months };
  const step = raw.kind === "take-back" ? takeBackStep(raw, part, OF_CLAIM) : amendStep(raw, part);
  return step === null ? life : { ...life, steps: withStep(life.steps, step) };
}

/** A guarantee with something put right of it, or of one of the claims that follow. */
export function putRightGuarantee(life: GuaranteeLife, raw: RawPutRight): GuaranteeLife {
  const at = raw.of % (life.claims.length + 1);
  const claim = life.claims[at - 1];
  if (claim !== undefined) return { ...life, claims: life.claims.with(at - 1, putRightClaim(claim, raw)) };
  const part = { steps: life.steps, openDate: life.guarantee.openDate, months: life.months };
  const step = raw.kind === "take-back" ? takeBackStep(raw, part, OF_GUARANTEE) : amendStep(raw, part);
  if (step === null) return life;
  const paid = life.steps.some(({ days, do: action }) => action.kind === "compensate" && days <= step.days);
  // One by which something was paid is not void (L75), and nothing is paid by one that is.
  if (step.do.kind === "void" && (paid || life.claims.length > 0)) return life;
  return { ...life, steps: withStep(life.steps, step) };
}

/** A contract over collateral with a new code, or void where no loan names it (clauses L75, L76). */
export function putRightSecured(life: SecuredLife, raw: RawPutRight): SecuredLife {
  if (raw.kind === "void" && life.loan !== undefined) return life;
  const part = { steps: life.steps, openDate: life.collateral.effectiveDate, months: life.months };
  const added = amendStep(raw, part);
  if (added === null || added.do.kind === "correct-identity") return life;
  return { ...life, steps: withStep(life.steps, { ...added, do: added.do }) };
}
