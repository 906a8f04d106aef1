import type { MinorUnits } from "../../../schemas/ledger/primitives.js";
import type { JointFunder, JointLife } from "../../../schemas/run/joint-life.js";
import type { LoanLife } from "../../../schemas/run/life.js";
import { sharesOf } from "../../ledger/joint-shares.js";
import type { LifeWindow } from "../life-window.js";
import { simplerLives } from "../shrink/simpler-lives.js";

/** What a loan shrinks to that must leave yuan over: 10,001.00. The plainest one leaves none, whatever its thousandths. */
const ODD_PRINCIPAL = 1_000_100;

/** Two who lend that, the one or the other of them the yuan that is left over. */
const ONE_YUAN_LEFT: readonly (readonly JointFunder[])[] = [300, 700].map((permille) => [
  { permille, reports: "share" },
  { permille: 1000 - permille, reports: "share" },
]);

/** Loans that several lend which are simpler than the given one, boldest first. */
export function* simplerJointLives(joint: JointLife, window: LifeWindow): Generator<JointLife> {
  for (const candidate of candidates(joint, window)) if (isShared(candidate)) yield candidate;
}

function* candidates(joint: JointLife, window: LifeWindow): Generator<JointLife> {
  const { loan, funders } = joint;
  if (funders.length > 2 || complexity(loan.terms.principal) > complexity(ODD_PRINCIPAL)) {
    for (const two of ONE_YUAN_LEFT) yield { loan: withPrincipal(loan, ODD_PRINCIPAL), funders: [...two] };
  }
  for (const fewer of withFewer(funders)) yield { ...joint, funders: fewer };
  if (funders.some(({ reports }) => reports !== "share")) {
    yield { ...joint, funders: funders.map(({ permille }) => ({ permille, reports: "share" })) };
  }
  for (const { life } of simplerLives(loan, window)) yield { ...joint, loan: life };
  for (const rounder of withRounder(funders)) yield { ...joint, funders: rounder };
  if (complexity(loan.terms.principal) > complexity(ODD_PRINCIPAL)) {
    yield { ...joint, loan: withPrincipal(loan, ODD_PRINCIPAL) };
  }
}

/** The first two alone; or one left out. What the others lent is lent by the last one that is left. */
function* withFewer(funders: readonly JointFunder[]): Generator<JointFunder[]> {
  if (funders.length <= 2) return;
  const kept = [funders.slice(0, 2), ...funders.map((_, index) => funders.toSpliced(index, 1))];
  for (const some of kept) yield withAll(some);
}

/** Funders whose last one makes their thousandths 1000. */
function withAll(funders: readonly JointFunder[]): JointFunder[] {
  const others = funders.slice(0, -1);
  const rest = 1000 - others.reduce((sum, { permille }) => sum + permille, 0);
  return [...others, ...funders.slice(-1).map((last) => ({ ...last, permille: rest }))];
}

/** Thousandths that are more alike or rounder: equal, in tenths, in hundredths. */
function* withRounder(funders: readonly JointFunder[]): Generator<JointFunder[]> {
  const equal = Math.floor(1000 / funders.length);
  const rounded = (to: number) => (permille: number) => Math.max(to, Math.round(permille / to) * to);
  for (const change of [() => equal, rounded(100), rounded(10)]) {
    const candidate = withAll(funders.map((one) => ({ ...one, permille: change(one.permille) })));
    if (roughness(candidate) < roughness(funders)) yield candidate;
  }
}

function roughness(funders: readonly JointFunder[]): number {
  const equal = Math.floor(1000 / funders.length);
  if (funders.slice(0, -1).every(({ permille }) => permille === equal)) return 0;
  const to = [100, 10, 1].findIndex((step) => funders.every(({ permille }) => permille % step === 0));
  return to + 1;
}

/** How far a principal is from the plainest: that is 0, and what nothing is known of 2. */
function complexity(principal: MinorUnits): number {
  return [1_200_000, ODD_PRINCIPAL, principal].indexOf(principal);
}

function withPrincipal(loan: LoanLife, principal: MinorUnits): LoanLife {
  return { ...loan, terms: { ...loan.terms, principal } };
}

/** Whether each lends something, and whoever should tell of the loan does (clause L72). */
function isShared({ loan, funders }: JointLife): boolean {
  if (loan.terms.principal % 100 !== 0 || funders.some(({ permille }) => permille < 1)) return false;
  if (funders.every(({ reports }) => reports === "none")) return false;
  const permilles = funders.map(({ permille }) => permille);
  return sharesOf(loan.terms.principal, permilles).every((share) => share > 0);
}
