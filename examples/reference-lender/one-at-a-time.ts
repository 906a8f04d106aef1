/** Runs asynchronous work one piece after another, in the order asked for. */
export class OneAtATime {
  #last: Promise<unknown> = Promise.resolve();

  /** Runs the work when everything asked for before it has ended, whether well or not. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work, work);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
