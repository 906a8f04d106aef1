import type { Day } from "./loan/day.js";

/** A file that is made of a business day's records after the day's own file. */
export interface LaterFile {
  /** When it is made, in milliseconds since 1970. */
  readonly at: number;
  readonly day: Day;
  /** `held`: records of the day that have not been in a file yet. `again`: all of them once more. */
  readonly what: "held" | "again";
}

/** Files that are still to be made, in the order in which they fall due. */
export class LaterFiles {
  #files: LaterFile[] = [];

  clear(): void {
    this.#files = [];
  }

  /** Enters a file behind those that fall due no later; entered twice, it is made once. */
  add(file: LaterFile): void {
    if (this.#files.some(({ at, day, what }) => at === file.at && day === file.day && what === file.what)) return;
    const position = this.#files.findIndex(({ at }) => at > file.at);
    this.#files.splice(position < 0 ? this.#files.length : position, 0, file);
  }

  /** The next file that falls due by an instant. */
  dueBy(until: number): LaterFile | undefined {
    return this.#files.find(({ at }) => at <= until);
  }

  /** Takes out a file that has been made. */
  made(file: LaterFile): void {
    this.#files = this.#files.filter((other) => other !== file);
  }
}
