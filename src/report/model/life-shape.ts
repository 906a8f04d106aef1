import type { CardAction } from "../../../schemas/run/card-life.js";
import type { ClaimAction, GuaranteeAction } from "../../../schemas/run/claim-life.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { Life, LifeAction } from "../../../schemas/run/life.js";
import type { LineAction } from "../../../schemas/run/line-life.js";
import type { PersonAction } from "../../../schemas/run/person-life.js";
import type { CounterexampleReport } from "../../../schemas/run/report.js";
import type { RevolvingAction } from "../../../schemas/run/revolving-life.js";
import type { CollateralAction } from "../../../schemas/run/secured-life.js";
import { coverageCell } from "../text/coverage-names.js";
import { FAULT_NAMES } from "../text/fault-names.js";

/** What happens to a loan beside being opened and paid: names of what coverage counts, in the order of code units. */
export type LifeShape = readonly string[];

type Kind = (
  | LifeAction
  | LineAction
  | RevolvingAction
  | CardAction
  | ClaimAction
  | GuaranteeAction
  | CollateralAction
  | PersonAction
)["kind"];

/** What coverage calls each thing that can be done in a life; a payment is what every life has. */
const CELLS: Readonly<Record<Kind, string | undefined>> = {
  pay: undefined,
  reverse: "reversal",
  prepay: "prepayment",
  "settle-early": "early-settlement",
  extend: "extension",
  classify: "classification",
  relieve: "relief",
  "go-to-court": "legal-action",
  "mark-bad-debt": "bad-debt",
  "write-off": "write-off",
  "pay-in-kind": "repayment-in-kind",
  "paid-in-kind": "repayment-in-kind",
  "guarantor-pays": "guarantor-payment",
  "paid-by-guarantor": "guarantor-payment",
  stop: "stop-payment",
  resume: "resume-payment",
  "transfer-claim": "claim-transfer",
  "transfer-out": "transfer-out",
  securitise: "securitisation",
  "pay-out": "payout",
  "change-code": "code-change",
  draw: "drawdown",
  "draw-amount": "drawdown",
  "pay-back": undefined,
  activate: "card-activation",
  spread: "card-large-instalment",
  "move-bill-day": "card-bill-day-change",
  "close-card": "card-card-closing",
  "reopen-card": "card-card-reopening",
  "change-limit": "limit-change",
  "end-line": "line-end",
  recover: "claim-repayment",
  "recover-in-kind": "claim-repayment-in-kind",
  "let-go": "claim-relief",
  "hand-over": "claim-handed-over",
  "cover-less": "guaranteed-balance",
  compensate: "compensation",
  release: "guarantee-end",
  revalue: "collateral-value",
  "end-contract": "collateral-end",
  learn: "customer-change",
  "renew-document": "document-renewed",
  "second-document": "second-document",
  "name-relative": "relative",
  withdraw: "person-withdrawn",
  "find-payment": "found-late",
  "find-paid-back": "found-late",
  bounce: "bounced",
  "correct-identity": "identity-correction",
  void: "void",
  "take-back": "taken-back",
};

/**
 * The shape of a life of a counterexample: what happens in it that does not happen in every life, and what went wrong around
 * it. Undefined where the story was not shrunk: what a random life holds beside the trouble says nothing about it.
 */
export function lifeShape(
  { lives, faults, shrinkTried }: Pick<CounterexampleReport, "lives" | "faults" | "shrinkTried">,
  life: number | undefined,
): LifeShape | undefined {
  if (shrinkTried === 0) return undefined;
  const own = lives.filter((story) => life === undefined || story.life === life);
  const happens = own.flatMap(({ plan }) => happensIn(plan));
  const wrong = (faults?.faults ?? []).map((fault) => {
    if ("how" in fault) return `${fault.kind}/${fault.how}`;
    return "code" in fault ? `${fault.kind}/${fault.code}` : fault.kind;
  });
  return [...new Set([...happens, ...wrong])].toSorted((a, b) => (a < b ? -1 : 1));
}

function happensIn(plan: Life): string[] {
  if ("lives" in plan) return plan.lives.flatMap(happensIn);
  const steps = cellsOf(plan.steps);
  if ("line" in plan) {
    const account = plan.account === undefined ? [] : ["revolving-opened", ...cellsOf(plan.account.steps)];
    const card = plan.card === undefined ? [] : [`${plan.card.terms.product}-opened`, ...cellsOf(plan.card.steps)];
    return ["line-granted", ...steps, ...account, ...card, ...plan.draws.flatMap(happensIn)];
  }
  if ("claim" in plan) return ["claim-taken-over", ...steps];
  if ("guarantee" in plan) return ["guarantee-given", ...steps, ...plan.claims.flatMap(happensIn)];
  if ("collateral" in plan || "person" in plan) {
    const began = "person" in plan ? "person-registered" : "collateral-made";
    return [began, ...steps, ...(plan.loan === undefined ? [] : ["opened", ...happensIn(plan.loan)])];
  }
  return [...(plan.migrated === undefined ? [] : ["taken-over"]), ...steps];
}

function cellsOf(steps: readonly { readonly do: { readonly kind: Kind } }[]): string[] {
  return steps.flatMap(({ do: action }) => CELLS[action.kind] ?? []);
}

/** A shape in words; empty for the plainest life. */
export function shapeWords(shape: LifeShape): Bilingual {
  const names = shape.map((cell) => FAULT_NAMES.get(cell) ?? coverageCell(cell));
  return { en: names.map(({ en }) => en).join(", "), zh: names.map(({ zh }) => zh).join("、") };
}
