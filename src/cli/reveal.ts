import { createInterface } from "node:readline/promises";
import { type Command, Option } from "commander";
import { UsageError } from "./usage-error.js";

/** `--reveal` and `--confirm-reveal` of a command. */
export interface RevealOptions {
  readonly reveal?: boolean;
  readonly confirmReveal?: boolean;
}

/** Where a confirmation is asked for. */
export interface RevealTerminal {
  /** Whether a person can answer. */
  readonly isTty: boolean;
  /** Asks for a line. */
  ask(question: string): Promise<string>;
}

/** The word that confirms. */
const WORD = "reveal";

/** Adds `--reveal` and `--confirm-reveal` to a command. */
export function withReveal(command: Command): Command {
  return command
    .addOption(new Option("--reveal", `show personal data unmasked; the word "${WORD}" has to be typed first`))
    .addOption(new Option("--confirm-reveal", "in place of the word, where nobody can type it"));
}

/**
 * Whether personal data is to be shown: asked for, and confirmed by the word on a terminal or by `--confirm-reveal`. Data of real
 * people must not be shown by a flag that was left over in a script.
 * @throws UsageError where it was asked for and not confirmed
 */
export async function isRevealed({ reveal, confirmReveal }: RevealOptions, terminal: RevealTerminal): Promise<boolean> {
  if (reveal !== true) {
    if (confirmReveal !== true) return false;
    throw new UsageError("--confirm-reveal goes with --reveal, which is not there. Leave it out, or give both.");
  }
  if (confirmReveal === true) return true;
  if (!terminal.isTty) {
    throw new UsageError(
      "--reveal shows personal data, and there is no terminal on which to confirm it. Give --confirm-reveal too.",
    );
  }
  const answer = await terminal.ask(`Names, identity numbers and account codes will be shown. Type ${WORD} to go on: `);
  if (answer.trim() === WORD) return true;
  throw new UsageError(`Nothing was shown: the word to type is ${WORD}.`);
}

/** The terminal of this process; the question goes to standard error, so that what is printed can be redirected. */
export function processTerminal(): RevealTerminal {
  return {
    isTty: process.stdin.isTTY && process.stderr.isTTY,
    async ask(question) {
      const lines = createInterface({ input: process.stdin, output: process.stderr });
      try {
        // The end of input (Ctrl-D) is an answer too.
        const ended = new Promise<string>((resolve) => lines.once("close", () => resolve("")));
        return await Promise.race([lines.question(question), ended]);
      } finally {
        lines.close();
      }
    },
  };
}
