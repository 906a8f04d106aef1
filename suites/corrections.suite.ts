import { correctionCases } from "./cases/correction-cases.js";
import { needsCorrections } from "./support/needs.js";
import { runCases } from "./support/run-cases.js";
import { runCohorts } from "./support/run-cohorts.js";

// Payments found late or bounced, a wrong person, a wrong account: what was told is put right, once and in time.
await runCases("corrections", correctionCases, needsCorrections);
await runCohorts({
  suite: "corrections",
  requirements: ["OWED-212-H", "OWED-212-J", "OWED-212-B", "OWED-213-J", "OWED-214"],
  part: 5,
  corrections: true,
  need: needsCorrections,
  releases: false,
});
