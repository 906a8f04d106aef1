import type { EvidenceOutcome } from "../../../schemas/run/evidence.js";
import { type Outcome, ok, withheld } from "./checks.js";

/** Whether the run certifies anything, by what follows from its log. */
export function checkCertifying({ conclusion, obstacles, verdict }: EvidenceOutcome): Outcome {
  if (conclusion === "conformant") return ok("The run certifies.", "本次运行可作为认证依据。");
  const reasons = obstacles.map(({ text }) => text);
  const ended = { en: `The run ended as ${verdict}.`, zh: `运行结果为 ${verdict}。` };
  const all = verdict === "conformant" ? reasons : [ended, ...reasons];
  return withheld(all.map(({ en }) => en).join(" "), all.map(({ zh }) => zh).join(""));
}
