import { correctionCases } from "./cases/correction-cases.js";
import { runCases, type SuiteNeed } from "./support/run-cases.js";
import { runCohorts } from "./support/run-cohorts.js";

const need: SuiteNeed = ({ takesCorrections }) =>
  takesCorrections
    ? null
    : {
        en: "the lender's capabilities do not say that it takes correcting events (corrections: true)",
        zh: "机构能力未声明可接收更正类业务事件（corrections: true）",
      };

// Payments found late or bounced, a wrong person, a wrong account: what was told is put right, once and in time.
await runCases("corrections", correctionCases, need);
await runCohorts({
  suite: "corrections",
  requirements: ["OWED-212-H", "OWED-212-J", "OWED-212-B", "OWED-213-J", "OWED-214"],
  part: 5,
  corrections: true,
  need,
  releases: false,
});
