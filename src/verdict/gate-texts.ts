import type { Bilingual } from "../../schemas/run/finding.js";
import type { GateOutcome } from "../../schemas/run/verdicts.js";

/** What a gate allows and what a run shows, as one line. */
export const GATE_TEXTS: Readonly<Record<GateOutcome["gate"], (bound: number, found: number) => Bilingual>> = {
  must: (bound, found) => ({
    en: `MUST requirements broken: ${found}, at most ${bound}`,
    zh: `违反的 MUST 要求：${found}，上限 ${bound}`,
  }),
  should: (bound, found) => ({
    en: `SHOULD requirements broken: ${found}, at most ${bound}`,
    zh: `违反的 SHOULD 要求：${found}，上限 ${bound}`,
  }),
  coverage: (bound, found) => ({
    en: `coverage of what can be reached: ${found} %, at least ${bound} %`,
    zh: `可覆盖项的覆盖率：${found}%，下限 ${bound}%`,
  }),
  waivers: (bound, found) => ({
    en: `waivers in force: ${found}, at most ${bound}`,
    zh: `生效的豁免：${found}，上限 ${bound}`,
  }),
  exemptions: (_bound, found) => ({
    en: `waivers and known failures gone bad: ${found}`,
    zh: `失效的豁免与已知问题：${found}`,
  }),
  exercised: (_bound, found) => ({
    en: `MUST requirements that a suite tests and this run did not come to: ${found}`,
    zh: `有用例但本次未涉及的 MUST 要求：${found}`,
  }),
  differences: (_bound, found) => ({
    en: `kinds of difference between the builds that nobody intends, and declarations gone bad: ${found}`,
    zh: `版本间未声明的差异与失效的声明：${found}`,
  }),
};
