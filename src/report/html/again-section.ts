import type { CounterexampleReport } from "../../../schemas/run/report.js";
import { curlChain } from "../model/curl-chain.js";
import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";

/** How to see a counterexample again: where it came from, the replay command, and the calls as shell lines. */
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
  const lines = curlChain(example.exchanges, target);
  const calls =
    lines.length === 0
      ? ""
      : `<details class="calls"><summary>${bi(WORDS.calls)} <span class="count">${lines.length - 1}</span></summary>${command(lines.join("\n"))}</details>`;
  return `<section class="again"><h4>${bi(WORDS.again)}</h4><p class="facts">${facts.join(" · ")}</p>${command(`tallystick replay ${example.replayFile}`)}${calls}</section>`;
}

function command(text: string): string {
  return `<div class="command"><pre>${esc(text)}</pre><button type="button" class="copy">${bi(WORDS.copy)}</button></div>`;
}
