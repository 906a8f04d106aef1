import type { Bilingual } from "./finding.js";

/** What `tallystick init --json` prints. */
export interface InitReport {
  /** Version of this format. */
  initVersion: 1;
  /** Absolute path of the folder. */
  folder: string;
  /** true: nothing was written. */
  dryRun: boolean;
  /** In the order in which they are looked at. */
  files: InitFile[];
  /** What to type next, in order. */
  next: InitStep[];
}

/** One file of the folder. */
export interface InitFile {
  /** Path below the folder, with slashes. */
  path: string;
  /**
   * `written`: it was not there. `extended`: lines were added at its end. `left`: it was there, and nothing was changed. Of a
   * dry run: what would be done.
   */
  action: "written" | "extended" | "left";
  /** What it is for; of one that was left, why. */
  about: Bilingual;
  /** Of a dry run, what would be written; absent where nothing would. */
  content?: string;
}

/** A command line and what it does. */
export interface InitStep {
  command: string;
  does: Bilingual;
}
