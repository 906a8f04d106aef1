/** Lets so many tasks run at once and keeps the others waiting, first come, first served. */
export interface Gate {
  /** Runs the task as soon as there is room, and gives back what it gives back. */
  run<T>(task: () => Promise<T>): Promise<T>;
  /** Changes the number of tasks that may run at once; those under way are left alone. */
  setLimit(limit: number): void;
}

/** A gate with room for `limit` tasks, at least one. */
export function createGate(limit: number): Gate {
  let room = Math.max(1, limit);
  let running = 0;
  const waiting: (() => void)[] = [];

  function admit(): void {
    while (running < room) {
      const next = waiting.shift();
      if (next === undefined) return;
      running += 1;
      next();
    }
  }

  return {
    async run(task) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        admit();
      });
      try {
        return await task();
      } finally {
        running -= 1;
        admit();
      }
    },
    setLimit(limit) {
      room = Math.max(1, limit);
      admit();
    },
  };
}
