/** One of several walks over a clock that are to ask for the same instants. */
export interface PaceSeat {
  /** Answers where all go next: to the earliest instant that any of them wishes, in epoch milliseconds. */
  next(wished: number): Promise<number>;
  /** To be told when the walk is over, however it ended: the others go on without it. */
  leave(): void;
}

/**
 * Keeps walks in step: each says where it would go and waits until all have said so. With one walk left, it goes where it
 * likes.
 */
export class Pace {
  private walking = 0;
  private waiting: { readonly wished: number; readonly go: (to: number) => void }[] = [];

  /** A seat for one more walk. All are to be taken before the first one is used. */
  seat(): PaceSeat {
    this.walking += 1;
    let left = false;
    return {
      next: (wished) =>
        new Promise((go) => {
          this.waiting.push({ wished, go });
          this.goOn();
        }),
      leave: () => {
        if (left) return;
        left = true;
        this.walking -= 1;
        this.goOn();
      },
    };
  }

  private goOn(): void {
    if (this.waiting.length === 0 || this.waiting.length < this.walking) return;
    const all = this.waiting;
    this.waiting = [];
    const to = Math.min(...all.map(({ wished }) => wished));
    for (const { go } of all) go(to);
  }
}
