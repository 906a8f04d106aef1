import type { CounterexampleReport } from "../../../schemas/run/report.js";
import { replayCommand } from "../model/replay-command.js";
import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";

/**
 * How to see a counterexample again: where it came from, the replay command, and a place for the calls as shell lines,
 * which the script puts in as text: escaped they would be twice as long.
 */
export function againSection(example: CounterexampleReport, target: string | undefined): string {
  const shrinking = { complete: WORDS.shrunk, limited: WORDS.limited, "not-possible": WORDS.notShrunk }[
    example.shrinkState
  ];
  const facts = [
    `<code>${esc(example.scenario)}</code>`,
    `${bi(WORDS.agreement)} <code>${esc(example.agreement)}</code>`,
    `${bi(WORDS.seed)} <code>${example.seed}</code>`,
    `${bi(WORDS.path)} <code>${esc(example.path)}</code>`,
    `${example.shrinkTried} ${bi(WORDS.tried)}, ${bi(shrinking)}`,
  ];
  const count = example.exchanges.length;
  const calls =
    count === 0
      ? ""
      : `<details class="calls"><summary>${bi(WORDS.calls)} <span class="count">${count}</span></summary>${command("")}</details>`;
  return `<section class="again"><h4>${bi(WORDS.again)}</h4><p class="facts">${facts.join(" · ")}</p>${command(replayCommand(example.replayFile, target))}${calls}</section>`;
}

function command(text: string): string {
  return `<div class="command"><pre>${esc(text)}</pre><button type="button" class="copy">${bi(WORDS.copy)}</button></div>`;
}
