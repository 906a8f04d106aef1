import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Life } from "../../../schemas/run/life.js";
import { firstDay } from "../../engine/placement.js";
import { lifeWindow } from "../../generate/life-window.js";
import { simplerLives } from "../../generate/shrink/simpler-lives.js";

/** Forms of a life that are one thought simpler, boldest first, within what its agreement's calendar knows. */
export function* simplerForms(life: Life, agreement: Agreement): Generator<Life> {
  const window = lifeWindow({
    agreement,
    start: firstDay([life]),
    openWithinDays: 31,
    maxInstalments: life.terms.instalments,
    maxMonths: life.months,
  });
  for (const simpler of simplerLives(life, window)) yield simpler.life;
}
