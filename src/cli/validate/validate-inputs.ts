import { ExitCode, type ExitCodeValue } from "../../verdict/exit-code.js";
import { problemOf } from "./find-inputs.js";
import { type JudgeSettings, judgeInput } from "./judge-input.js";
import type { InputProblem, MessageInput } from "./message-input.js";
import type { ValidateEvent, ValidateReporter } from "./validate-event.js";

/**
 * Judge every input and tell the reporter. What is wrong with one input never stops the others.
 * @returns 1 where a MUST is broken; else 2 where something could not be read or judged; else 0.
 */
export async function validateInputs(
  inputs: AsyncIterable<MessageInput | InputProblem>,
  settings: JudgeSettings,
  reporter: ValidateReporter,
): Promise<ExitCodeValue> {
  const totals = { inputs: 0, records: 0, must: 0, should: 0, notJudged: 0 };
  const tell = (event: ValidateEvent): void => {
    if (event.type === "not-judged") totals.notJudged += 1;
    if (event.type === "input-finished") totals.records += event.records;
    if (event.type === "findings") {
      for (const finding of event.findings) totals[finding.level === "MUST" ? "must" : "should"] += 1;
    }
    reporter.event(event);
  };
  const refuse = ({ label, message }: InputProblem): void =>
    tell({ type: "not-judged", label, reason: { en: message, zh: message } });
  for await (const input of inputs) {
    totals.inputs += 1;
    if ("message" in input) {
      refuse(input);
      continue;
    }
    const events = judgeInput(input, settings);
    for (let event = await next(events, input.label); event !== null; event = await next(events, input.label)) {
      if ("message" in event) {
        refuse(event);
        break;
      }
      tell(event);
    }
  }
  reporter.end(totals);
  if (totals.must > 0) return ExitCode.notConformant;
  return totals.notJudged > 0 || totals.inputs === 0 ? ExitCode.incomplete : ExitCode.conformant;
}

/** The next event; the problem where the input could not be read on; null at the end. Errors of the reporter are not caught. */
async function next(
  events: AsyncGenerator<ValidateEvent>,
  label: string,
): Promise<ValidateEvent | InputProblem | null> {
  try {
    const { done, value } = await events.next();
    return done === true ? null : value;
  } catch (error) {
    if (!isReadError(error)) throw error;
    return problemOf(label, error);
  }
}

/** Errors of the system carry a code; an error without one is a fault of this program and must be seen. */
function isReadError(error: unknown): boolean {
  return error instanceof Error && "code" in error && "syscall" in error;
}
