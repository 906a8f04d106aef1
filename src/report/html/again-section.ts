import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";
import type { ExampleData } from "./model/page-data.js";

/** How to see a counterexample again: where it came from, the replay command, and the calls as shell lines. */
export function againSection(example: ExampleData): string {
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
  const count = example.calls.length;
  const calls =
    count === 0
      ? ""
      : `<details class="calls"><summary>${bi(WORDS.calls)} <span class="count">${count}</span></summary>${command(example.calls.join("\n"))}</details>`;
  return `<section class="again"><h4>${bi(WORDS.again)}</h4><p class="facts">${facts.join(" · ")}</p>${command(example.replay)}${calls}</section>`;
}

function command(text: string): string {
  return `<div class="command"><pre tabindex="0">${esc(text)}</pre><button type="button" class="copy">${bi(WORDS.copy)}</button></div>`;
}
