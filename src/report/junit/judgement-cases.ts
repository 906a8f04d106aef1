import type { Builder } from "junit-report-builder";
import type { RunReport } from "../../../schemas/run/report.js";
import type { ExemptionOutcome } from "../../../schemas/run/verdicts.js";
import { differencesByKind } from "../model/differences-by-kind.js";
import { declarationName } from "../text/declaration-name.js";
import { QUIET_STATES } from "../text/judgement-names.js";

/** A case for each gate, red where it does not hold. */
export function addGates(builder: Builder, { gates }: RunReport): void {
  if (gates.length === 0) return;
  const suite = builder.testSuite().name("gates");
  for (const { gate, held, text } of gates) {
    const testCase = suite.testCase().className("gate").name(gate);
    if (held) testCase.standardOutput(text.en);
    else testCase.failure(text.en, "gate");
  }
}

/** A case for each waiver and each known failure, red where it has gone bad; named by what it says, and not by its place. */
export function addExemptions(builder: Builder, { exemptions }: RunReport): void {
  if (exemptions.length === 0) return;
  const suite = builder.testSuite().name("exemptions");
  const seen = new Map<string, number>();
  for (const outcome of exemptions) {
    const name = nameOf(outcome);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const testCase = suite
      .testCase()
      .className(outcome.list)
      .name(count === 1 ? name : `${name} #${count}`);
    const { owner, reason, expires } = outcome.exemption;
    const terms = `${outcome.state}: ${owner}, until ${expires}: ${reason}`;
    if (QUIET_STATES.has(outcome.state)) testCase.standardOutput(terms);
    else testCase.failure(outcome.advice?.en ?? outcome.state, outcome.state).stacktrace(terms);
  }
}

/** A case for each kind of difference between two builds, red where nobody intends it, and for each declaration of one. */
export function addDifferences(builder: Builder, { differences, declarations }: RunReport): void {
  if (differences.length + declarations.length === 0) return;
  const suite = builder.testSuite().name("differences");
  for (const { kind, first, records, replayFile } of differencesByKind(differences)) {
    const { scenario, intended, old, new: young } = first;
    const testCase = suite.testCase().className("difference").name(kind);
    const told = `${records} records, first in ${scenario}: ${old ?? "nothing"} → ${young ?? "nothing"}`;
    const shortest = replayFile === undefined ? "" : `\nshortest life: ${replayFile}`;
    if (intended === undefined)
      testCase.failure(`nobody intends it: ${told}`, "difference").stacktrace(told + shortest);
    else testCase.standardOutput(`${told}\nintended by ${intended}`);
  }
  for (const { declaration, state, advice } of declarations) {
    const { owner, reason, expires } = declaration;
    const testCase = suite.testCase().className("intended").name(declarationName(declaration));
    const terms = `${state}: ${owner}, until ${expires}: ${reason}`;
    if (advice === undefined) testCase.standardOutput(terms);
    else testCase.failure(advice.en, state).stacktrace(terms);
  }
}

function nameOf({ exemption: { requirement, scenario, class: kind, field } }: ExemptionOutcome): string {
  return [requirement, scenario, kind, field].filter(Boolean).join(" ");
}
