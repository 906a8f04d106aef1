import type { ComparedMessages, RunComparison } from "../../../schemas/run/run-comparison.js";
import { ExitCode } from "../exit-codes.js";
import { endedOtherwise } from "./ended-otherwise.js";
import { exercisedOnlyIn } from "./exercised-changes.js";
import { redChanges } from "./red-changes.js";
import { ruleChanges } from "./rule-changes.js";
import { type RunToCompare, runSide } from "./run-side.js";

/**
 * What changed from one run to another, from their logs alone.
 * @param messages what comparing the messages that both kept has shown
 */
export function compareRuns(a: RunToCompare, b: RunToCompare, messages: ComparedMessages): RunComparison {
  const [before, now] = [runSide(a), runSide(b)];
  const red = redChanges(before, now);
  const noLongerExercised = exercisedOnlyIn(before, now);
  const otherwise = endedOtherwise(before, now);
  const lost = noLongerExercised.length > 0 || otherwise.length > 0 || !before.run.whole || !now.run.whole;
  const isRed = red.newlyRed.length > 0 || (otherwise.length > 0 && now.run.exitCode === ExitCode.notConformant);
  return {
    comparisonVersion: 1,
    a: before.run,
    b: now.run,
    exitCode: isRed ? 1 : lost ? 2 : 0,
    ...red,
    endedOtherwise: otherwise,
    rulesChanged: ruleChanges(before, now),
    noLongerExercised,
    newlyExercised: exercisedOnlyIn(now, before),
    messages,
  };
}
