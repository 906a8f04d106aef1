import type { Life } from "../../schemas/run/life.js";
import { keysTakenBy, livesOf, loansOf, stepsIn } from "./plans-of.js";

/** Something that lives show, of a kind that shrinking keeps to. */
export interface Trouble {
  /** Its kind: that of a finding, or of a difference between two builds. */
  readonly signature: string;
  /** Position of the life that shows it; absent where it is no life's own. */
  readonly life?: number | undefined;
}

/** Lives a set of lives against the lender from an empty book and answers what they show, by position of the life. */
export type TryLives<T = Life> = (lives: readonly T[]) => Promise<readonly Trouble[]>;

/** Forms of a life that are one thought simpler, boldest first. */
export type SimplerLives<T = Life> = (life: T) => Iterable<T>;

/** What a life amounts to. */
export interface LifeMeasure<T> {
  /** How long it is, so that the shortest of several is shrunk. */
  size(life: T): number;
  /** Business keys that it takes where it takes most. */
  keys(life: T): number;
}

/** Of lives that one lender lives. */
export const lifeMeasure: LifeMeasure<Life> = {
  size(life) {
    const months = [...livesOf(life), ...loansOf(life)].map((plan) => plan.months);
    return Math.max(...months) * 100 + stepsIn(life);
  },
  keys: keysTakenBy,
};

/** What is shrunk, and how. */
export interface ShrinkWorld<T> {
  readonly tryLives: TryLives<T>;
  readonly simpler: SimplerLives<T>;
  readonly measure: LifeMeasure<T>;
}

/** How far shrinking may go. */
export interface ShrinkLimits {
  /** Cohorts lived while shrinking, at most. */
  readonly cohorts: number;
  /** Business keys that candidates side by side in one cohort take, at most: an account each, more of a line. */
  readonly sideBySide: number;
}

/** The fewest, shortest lives that still show the same trouble. */
export interface Shrunk<T = Life> {
  readonly lives: readonly T[];
  /** Candidates tried. */
  readonly tried: number;
  readonly state: "complete" | "limited";
  /** Position of the life in the cohort, then of each candidate taken, colon-separated. */
  readonly path: string;
}

/**
 * Shrinks a failing cohort for one kind of trouble. A single life that fails alone is shrunk by living all its simpler
 * forms side by side on one clock, taking the simplest that fails, and asking again. Trouble that needs company keeps the
 * fewest lives that show it together. A life is whatever can be tried: that of one lender, or a debt that several tell of.
 */
export async function shrinkLives<T>(
  lives: readonly T[],
  shown: readonly Trouble[],
  signature: string,
  world: ShrinkWorld<T>,
  limits: ShrinkLimits,
): Promise<Shrunk<T>> {
  const { tryLives, simpler, measure } = world;
  const budget = { left: limits.cohorts, tried: 0 };
  const fails = async (candidate: readonly T[]): Promise<boolean> => {
    budget.left -= 1;
    budget.tried += candidate.length;
    return (await tryLives(candidate)).some((trouble) => trouble.signature === signature);
  };
  const guilty = guiltyLives(lives, shown, signature, measure);
  for (const index of guilty.slice(0, 3)) {
    const life = lives[index];
    if (life === undefined || !(await fails([life]))) continue;
    const alone = await shrinkOne(life, signature, world, fails, budget, limits);
    return { ...alone, path: [String(index), ...alone.path].join(":"), tried: budget.tried };
  }
  const together = await shrinkSet(lives, guilty, simpler, fails, budget);
  return { ...together, tried: budget.tried, path: guilty.join(",") };
}

/** Positions of the lives that show the trouble, shortest first. */
function guiltyLives<T>(
  lives: readonly T[],
  shown: readonly Trouble[],
  signature: string,
  measure: LifeMeasure<T>,
): number[] {
  const positions = new Set(
    shown.flatMap((trouble) => (trouble.signature === signature && trouble.life !== undefined ? [trouble.life] : [])),
  );
  const size = (index: number): number => {
    const life = lives[index];
    return life === undefined ? 0 : measure.size(life);
  };
  return [...positions].sort((a, b) => size(a) - size(b));
}

interface Budget {
  left: number;
  tried: number;
}

async function shrinkOne<T>(
  life: T,
  signature: string,
  world: ShrinkWorld<T>,
  fails: (candidate: readonly T[]) => Promise<boolean>,
  budget: Budget,
  limits: ShrinkLimits,
): Promise<{ lives: T[]; state: Shrunk["state"]; path: string[] }> {
  let current = life;
  const path: string[] = [];
  while (budget.left > 0) {
    const next = await firstFailing(current, signature, world, fails, budget, limits);
    if (next === null) return { lives: [current], state: budget.left > 0 ? "complete" : "limited", path };
    current = next.life;
    path.push(String(next.index));
  }
  return { lives: [current], state: "limited", path };
}

async function firstFailing<T>(
  current: T,
  signature: string,
  world: ShrinkWorld<T>,
  fails: (candidate: readonly T[]) => Promise<boolean>,
  budget: Budget,
  limits: ShrinkLimits,
): Promise<{ life: T; index: number } | null> {
  const candidates = [...world.simpler(current)];
  for (let from = 0; from < candidates.length && budget.left > 0; ) {
    const batch = takeBatch(candidates.slice(from), limits.sideBySide, world.measure);
    budget.left -= 1;
    budget.tried += batch.length;
    const found = await world.tryLives(batch);
    const first = from;
    from += batch.length;
    const failing = new Set(found.filter((one) => one.signature === signature).map(({ life }) => life));
    for (const index of [...failing].filter((one) => one !== undefined).sort((a, b) => a - b)) {
      const candidate = batch[index];
      // It failed beside the others; only one that fails alone is taken.
      if (candidate !== undefined && (await fails([candidate]))) return { life: candidate, index: first + index };
    }
  }
  return null;
}

/** The first candidates that take no more than so many business keys together; at least one. */
function takeBatch<T>(candidates: readonly T[], keys: number, measure: LifeMeasure<T>): readonly T[] {
  let taken = 0;
  const end = candidates.findIndex((life, index) => {
    taken += measure.keys(life);
    return index > 0 && taken > keys;
  });
  return end < 0 ? candidates : candidates.slice(0, end);
}

/** The fewest lives that show the trouble together: the guilty ones first, then halves, then one by one. */
async function shrinkSet<T>(
  lives: readonly T[],
  guilty: readonly number[],
  simpler: SimplerLives<T>,
  fails: (candidate: readonly T[]) => Promise<boolean>,
  budget: Budget,
): Promise<{ lives: readonly T[]; state: Shrunk["state"] }> {
  let current: readonly T[] = lives;
  const onlyGuilty = guilty.flatMap((index) => lives[index] ?? []);
  if (onlyGuilty.length < lives.length && onlyGuilty.length > 1 && (await fails(onlyGuilty))) current = onlyGuilty;
  for (let size = Math.ceil(current.length / 2); size >= 1 && budget.left > 0; size = Math.floor(size / 2)) {
    for (let from = 0; from < current.length && budget.left > 0 && current.length > 1; ) {
      const rest = [...current.slice(0, from), ...current.slice(from + size)];
      if (rest.length > 0 && (await fails(rest))) current = rest;
      else from += size;
    }
  }
  for (let position = 0; position < current.length && budget.left > 0; ) {
    const found = await simplerTogether(current, position, simpler, fails, budget);
    if (found === null) position += 1;
    else current = found;
  }
  return { lives: current, state: budget.left > 0 ? "complete" : "limited" };
}

async function simplerTogether<T>(
  current: readonly T[],
  position: number,
  simpler: SimplerLives<T>,
  fails: (candidate: readonly T[]) => Promise<boolean>,
  budget: Budget,
): Promise<readonly T[] | null> {
  const life = current[position];
  if (life === undefined) return null;
  for (const plainer of simpler(life)) {
    if (budget.left <= 0) return null;
    const candidate = current.map((other, index) => (index === position ? plainer : other));
    if (await fails(candidate)) return candidate;
  }
  return null;
}
