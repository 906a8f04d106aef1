import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { SingleLife } from "../../../schemas/run/life.js";
import { firstDay } from "../../../src/engine/placement.js";
import { loansOf } from "../../../src/engine/plans-of.js";
import { type LifeWindow, lifeWindow } from "../../../src/generate/life-window.js";

/** What bounds simpler forms of the parts of a debt: the month in which the first of them begins, and how long they are. */
export function windowOf(lives: readonly SingleLife[], agreement: Agreement): LifeWindow {
  return lifeWindow({
    agreement,
    start: firstDay(lives),
    openWithinDays: 31,
    maxInstalments: Math.max(1, ...lives.flatMap(loansOf).map(({ terms }) => terms.instalments)),
    maxMonths: Math.max(...lives.map(({ months }) => months)),
  });
}
