import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Life, SingleLife } from "../../../schemas/run/life.js";
import { firstDay } from "../../engine/placement.js";
import {
  accountsOf,
  isClaimLife,
  isGuaranteeLife,
  isLineLife,
  isMixedLife,
  isPersonLife,
  isSecuredLife,
  loansOf,
} from "../../engine/plans-of.js";
import { simplerClaimLives } from "../../generate/claim/simpler-claim-lives.js";
import { simplerSecuredLives } from "../../generate/collateral/simpler-secured-lives.js";
import { simplerGuaranteeLives } from "../../generate/guarantee/simpler-guarantee-lives.js";
import { lifeWindow } from "../../generate/life-window.js";
import { simplerLineLives } from "../../generate/line/simpler-line-lives.js";
import { simplerPersonLives } from "../../generate/person/simpler-person-lives.js";
import { fewer } from "../../generate/shrink/fewer.js";
import { simplerLives } from "../../generate/shrink/simpler-lives.js";

/** Forms of a life that are one thought simpler, boldest first, within what its agreement's calendar knows. */
export function* simplerForms(life: Life, agreement: Agreement): Generator<Life> {
  if (isMixedLife(life)) {
    yield* life.lives;
    for (const lives of fewer(life.lives)) if (lives.length > 1) yield { lives };
    for (const [index, one] of life.lives.entries()) {
      for (const simpler of simplerOne(one, agreement)) yield { lives: life.lives.with(index, simpler) };
    }
  } else yield* simplerOne(life, agreement);
}

function* simplerOne(life: SingleLife, agreement: Agreement): Generator<SingleLife> {
  const loans = loansOf(life);
  const window = lifeWindow({
    agreement,
    start: firstDay([life]),
    openWithinDays: 31,
    maxInstalments: Math.max(1, ...loans.map(({ terms }) => terms.instalments)),
    maxMonths: Math.max(life.months, ...[...loans, ...accountsOf(life)].map(({ months }) => months)),
  });
  if (isLineLife(life)) yield* simplerLineLives(life, window);
  else if (isClaimLife(life)) yield* simplerClaimLives(life, window);
  else if (isGuaranteeLife(life)) yield* simplerGuaranteeLives(life, window);
  else if (isSecuredLife(life)) yield* simplerSecuredLives(life, window);
  else if (isPersonLife(life)) yield* simplerPersonLives(life, window);
  else for (const simpler of simplerLives(life, window)) yield simpler.life;
}
