import type { RunReport } from "../../../schemas/run/report.js";
import type { ExemptionOutcome, GateOutcome } from "../../../schemas/run/verdicts.js";
import { EXEMPTION_LISTS, EXEMPTION_STATES, QUIET_STATES } from "../text/judgement-names.js";
import { WORDS } from "../text/words.js";
import type { Screen } from "./screen.js";

/** How the run was judged, as rows of the summary: each gate, what is exempt, and each exemption that has gone bad. */
export function judgementRows(screen: Screen, report: RunReport): [label: string, value: string][] {
  const { say } = screen;
  return [
    ...report.gates
      .filter((outcome) => !saysNothing(outcome))
      .map(({ held, text }): [string, string] => [say(WORDS.gates), marked(screen, held, say(text))]),
    [say(WORDS.exemptions), quietText(screen, report)],
    ...report.exemptions
      .filter(({ state }) => !QUIET_STATES.has(state))
      .map((outcome): [string, string] => [say(WORDS.exemptions), badText(screen, outcome)]),
  ];
}

/** That no MUST is broken is what the verdict says, and says better where nothing could be seen. */
function saysNothing({ gate, held, bound }: GateOutcome): boolean {
  return gate === "must" && held && bound === 0;
}

function marked({ colors }: Screen, good: boolean, text: string): string {
  return good ? `${colors.green("✓")} ${text}` : colors.red(`✗ ${text}`);
}

/** How many entries of each list are in order, by state, and how many findings they cover. */
function quietText(screen: Screen, { exemptions, findings }: RunReport): string {
  const { say } = screen;
  const parts = (["waivers", "known-failures"] as const).flatMap((list) => {
    const own = exemptions.filter((outcome) => outcome.list === list);
    return [...QUIET_STATES].flatMap((state) => {
      const count = own.filter((outcome) => outcome.state === state).length;
      return count === 0 ? [] : `${say(EXEMPTION_LISTS[list].entry)} ${say(EXEMPTION_STATES[state])} ${count}`;
    });
  });
  if (parts.length === 0) return "";
  const covered = findings.filter(({ exempt }) => exempt !== undefined).length;
  return `${parts.join(" · ")} · ${say(WORDS.covered)} ${covered}`;
}

function badText(screen: Screen, { list, exemption, state, advice }: ExemptionOutcome): string {
  const { say } = screen;
  const { requirement, scenario, class: kind, field, owner } = exemption;
  const named = [requirement, scenario, kind, field].filter(Boolean).join(" ");
  const text = `${say(EXEMPTION_LISTS[list].entry)} ${named} (${owner}): ${say(EXEMPTION_STATES[state])}.`;
  return marked(screen, false, advice === undefined ? text : `${text} ${say(advice)}`);
}
