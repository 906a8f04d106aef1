import type { Life } from "../schemas/run/life.js";
import { suiteSession } from "../src/cli/run/suite-session.js";
import { isLoanLife } from "../src/engine/plans-of.js";
import { otherwiseCases } from "./cases/otherwise-cases.js";
import { drawLives } from "./support/draw-lives.js";
import { type OnlyWith, takes } from "./support/needs.js";
import { runCases } from "./support/run-cases.js";
import { RANDOM_LIVES, runCohorts } from "./support/run-cohorts.js";

const takesAny: OnlyWith = ({ events = [] }) => events.length > 0;

// Loans that are not simply repaid: deferred, relieved, in court, written off, paid by others, sold, handed over, paid out in
// parts. Each is lived where the lender's capabilities name its event.
await runCases("otherwise", otherwiseCases);
const { capabilities } = await suiteSession();
const inParts = takes("payout")(capabilities);
await runCohorts({
  suite: "otherwise",
  requirements: ["OWED-10", "OWED-30", "OWED-31", "OWED-20", "OWED-32", "OWED-40", "OWED-215"],
  part: 5,
  title: RANDOM_LIVES,
  draw: (seed, agreement, draw, start) => {
    const lives = drawLives(seed, agreement, { ...draw, otherwise: true }, start);
    return inParts ? lives : lives.map(paidOutAtOnce);
  },
  only: takesAny,
  releases: false,
});

/** The same life with all paid out at once: a lender that takes no payout has no loans of Flag 2. */
function paidOutAtOnce(life: Life): Life {
  if (!isLoanLife(life) || life.terms.reporting.flag !== "2") return life;
  const { creditAgreementCode: _, ...reporting } = life.terms.reporting;
  return { ...life, terms: { ...life.terms, reporting: { ...reporting, flag: "0" } } };
}
