import { suiteSession } from "../src/cli/run/suite-session.js";
import { canBePutRight, putRightLifeArbitrary } from "../src/generate/put-right/put-right-life-arbitrary.js";
import { correctionCases } from "./cases/correction-cases.js";
import { putRightCases } from "./cases/put-right/put-right-cases.js";
import { drawLives, drawnBy } from "./support/draw-lives.js";
import { needsCorrections, takes } from "./support/needs.js";
import { runCases } from "./support/run-cases.js";
import { RANDOM_LIVES, runCohorts } from "./support/run-cohorts.js";

// Payments found late or bounced, a wrong person, a wrong account: what was told is put right, once and in time.
await runCases("corrections", [...correctionCases, ...putRightCases], needsCorrections);
await runCohorts({
  suite: "corrections",
  requirements: ["OWED-212-H", "OWED-212-J", "OWED-212-B", "OWED-213-J", "OWED-214"],
  part: 5,
  title: RANDOM_LIVES,
  draw: (seed, agreement, draw, start) => drawLives(seed, agreement, { ...draw, corrections: true }, start),
  need: needsCorrections,
  releases: false,
});
const { capabilities } = await suiteSession();
await runCohorts({
  suite: "corrections",
  name: "products",
  title: { en: "random lives of what is no loan", zh: "笔随机生成的其他业务" },
  requirements: [
    "OWED-212-B",
    "OWED-212-H",
    "OWED-212-J",
    "OWED-213-J",
    "OWED-214",
    "OWED-222-B",
    "OWED-222-D",
    "OWED-223-D",
    "OWED-224",
    "OWED-232-B",
    "OWED-232-D",
    "OWED-233-D",
    "OWED-234",
    "OWED-514",
    "OWED-211",
    "OWED-221",
    "OWED-231",
    "OWED-511",
  ],
  part: 10,
  // A guarantee and a claim after each of five payments.
  keys: 6,
  draw: drawnBy((options) =>
    putRightLifeArbitrary(
      { ...options, corrections: true, otherwise: takes("code-change")(capabilities) },
      capabilities.products,
    ),
  ),
  only: ({ products }) => canBePutRight(products),
  need: needsCorrections,
  releases: false,
});
