import type { EvidenceCheck, EvidenceVerification } from "../../../schemas/run/evidence-check.js";
import type { TerminalOptions } from "../../report/reporter.js";
import { hang, makeScreen, pad, type Screen } from "../../report/terminal/screen.js";
import { printable } from "../../report/text/printable.js";
import { CHECK_WORDS, RESULT_WORDS, STATE_WORDS } from "./check-words.js";

/** What `tallystick verify` prints: every check with its state, and the result last. */
export function renderVerification(verification: EvidenceVerification, options: TerminalOptions): string {
  const screen = makeScreen(options);
  const { bundle, sha256, checks, result, on } = verification;
  const { word, meaning } = RESULT_WORDS[result];
  const colour =
    result === "verified"
      ? screen.colors.green
      : result === "not-certifiable"
        ? screen.colors.yellow
        : screen.colors.red;
  return [
    printable(bundle),
    screen.colors.dim(`sha256 ${sha256}`),
    "",
    ...checks.flatMap((check) => checkLines(check, screen)),
    "",
    ...hang(`${screen.colors.bold(colour(screen.say(word)))}  `, screen.say(meaning), screen.width),
    screen.colors.dim(screen.say({ en: `Looked at as of ${on}.`, zh: `基准日 ${on}。` })),
    "",
  ].join("\n");
}

function checkLines({ check, state, text }: EvidenceCheck, { colors, say, width }: Screen): string[] {
  const paint = { ok: colors.green, failed: colors.red, withheld: colors.yellow, "not-done": colors.yellow }[state];
  const lead = `  ${paint(pad(say(STATE_WORDS[state]), 9))} ${pad(say(CHECK_WORDS[check]), 14)} `;
  return hang(lead, printable(say(text)), width);
}
