import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import pc from "picocolors";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { TerminalOptions } from "../reporter.js";

/** What every part of the terminal report needs to set its lines. */
export interface Screen {
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Columns a line may take. */
  readonly width: number;
  /** The text in the language of the report. */
  readonly say: (text: Bilingual) => string;
}

/** Makes the screen for these options. */
export function makeScreen(options: TerminalOptions): Screen {
  const lang = options.lang ?? "en";
  return {
    colors: pc.createColors(options.color ?? false),
    width: Math.max(60, options.width ?? 100),
    say: (text) => text[lang],
  };
}

/** Columns that a text takes in a terminal: a Chinese character takes two, a colour code none. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** The text filled with blanks to so many columns; longer texts stay as they are. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

/** The text broken into lines of at most so many columns; a Chinese sentence breaks between any two characters. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text, Math.max(8, width), { hard: true }).split("\n");
}

/** The text wrapped behind a first line's lead, later lines aligned with the text. */
export function hang(lead: string, text: string, width: number): string[] {
  const indent = columns(lead);
  return wrap(text, width - indent).map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line);
}
