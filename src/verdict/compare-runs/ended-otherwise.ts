import type { Bilingual } from "../../../schemas/run/finding.js";
import { ExitCode } from "../exit-codes.js";
import type { RunSide } from "./run-side.js";

/**
 * Why run B does not end well where A did, or could not be told otherwise than by its exit code: gates that do not hold,
 * faults, what could not run, what is doubtful about its log. Empty where B is no worse in this than A.
 */
export function endedOtherwise(a: RunSide, b: RunSide): Bilingual[] {
  if (!isWorse(a.run.exitCode, b.run.exitCode)) return [];
  const held = new Set(a.judgement.gates.flatMap(({ gate, held }) => (held ? [] : gate)));
  const reasons = [
    ...b.judgement.gates.filter((one) => !one.held && !held.has(one.gate)).map(({ text }) => gateText(text)),
    ...b.facts.faults.map(faultText),
    ...b.facts.notRun.map(notRunText),
    ...b.judgement.doubts.map(({ text }) => text),
    ...(b.run.whole ? [] : [CUT_OFF]),
  ];
  const codes = codesText(a.run.exitCode, b.run.exitCode);
  return [codes, ...reasons];
}

/** Whether B ends in trouble where A did not, or in trouble of another kind than that a requirement is broken. */
function isWorse(before: number, now: number): boolean {
  if (now === before || now === ExitCode.conformant) return false;
  return before === ExitCode.conformant || now !== ExitCode.notConformant;
}

function codesText(before: number, now: number): Bilingual {
  return {
    en: `A ends with exit code ${before}, and B with ${now}`,
    zh: `运行 A 的退出码为 ${before}，运行 B 为 ${now}`,
  };
}

function gateText({ en, zh }: Bilingual): Bilingual {
  return { en: `a gate does not hold: ${en}`, zh: `未通过门槛：${zh}` };
}

function faultText({ kind, message, scenario }: RunSide["facts"]["faults"][number]): Bilingual {
  const where = scenario === undefined ? "" : ` (${scenario})`;
  return { en: `${kind}${where}: ${message}`, zh: `${kind}${where}：${message}` };
}

function notRunText({ scenario, reason }: RunSide["facts"]["notRun"][number]): Bilingual {
  return { en: `could not run: ${scenario}: ${reason.en}`, zh: `未能运行：${scenario}：${reason.zh}` };
}

const CUT_OFF: Bilingual = { en: "the run was cut off or stopped", zh: "运行中断" };
