import { hashText } from "./hash-text.js";

/** The names under which lives are lived: references to the lender, and made-up people. */
export interface Identity {
  /** Prefix of every reference. */
  readonly reference: string;
  /** First number of the people. */
  readonly firstBorrower: number;
}

/** Which lives are to be named: those of a cohort, or a candidate that is tried while a kind of trouble is shrunk. */
export interface Lineage {
  readonly scenario: string;
  /** Position of the cohort in its scenario. */
  readonly cohort: number;
  /** The candidate; absent: the cohort itself. */
  readonly candidate?: { readonly of: string; readonly number: number };
}

// Numbers stay below those of the people who turn out to be somebody's right identity, and the lives of a lot below this.
const LOT = 10_000;
const LOTS = 350;

/**
 * Names lives. Where the lender's book is emptied before each lot they follow from the lineage alone, so that the same
 * lives bear the same names whatever is lived before them: in another run, or in a part of one. A lender that keeps its
 * book never meets the same reference or person twice; there they follow from what was lived before.
 */
export class Identities {
  private readonly prefix: string;
  private readonly bookIsEmptied: boolean;
  private readonly used = new Set<number>();
  private cohorts = 0;
  private candidates = 0;

  /** @param prefix Begins every reference; unique among runs against one lender that keeps its book. */
  constructor(prefix: string, bookIsEmptied: boolean) {
    this.prefix = prefix;
    this.bookIsEmptied = bookIsEmptied;
  }

  /**
   * @param people Number of the first person, as it was recorded; kept to wherever nobody is met twice by it.
   */
  next({ scenario, cohort, candidate }: Lineage, people?: number): Identity {
    if (this.bookIsEmptied) {
      const hash = hashText([scenario, cohort, candidate?.of ?? "", candidate?.number ?? 0].join("#"));
      return this.identity(hash.toString(36), people ?? (1 + (hash % LOTS)) * LOT);
    }
    if (candidate === undefined) {
      this.cohorts += 1;
      const own = this.cohorts * LOT;
      return this.identity(String(this.cohorts), people === undefined || this.used.has(people) ? own : people);
    }
    this.candidates += 1;
    return this.identity(`s${this.candidates}`, (LOTS + this.candidates) * LOT);
  }

  private identity(tag: string, firstBorrower: number): Identity {
    this.used.add(firstBorrower);
    return { reference: `${this.prefix}-${tag}`, firstBorrower };
  }
}
