import { spreadOf, spreadText } from "../support/spread.js";
import { markdownTable } from "../support/table.js";
import type { BenchedCohort } from "./bench-cohort.js";
import type { Driving } from "./driven-lender.js";
import type { MeasuredCohort } from "./measured-cohort.js";

/** A cohort that was benched, and how the lender was driven. */
export interface Benched extends BenchedCohort {
  readonly driving: Driving;
}

/** How quickly a run goes, and its processor time beside the lender's. */
export function speedTable(benched: readonly Benched[]): string {
  const rows = benched.map(({ driving, run, alone, lenderCpu }) => {
    const own = spreadOf(alone.map(({ cpu }) => cpu)).median;
    // A lender in this process has no processor time of its own to read: it is what the run took more than we alone.
    const lender = lenderCpu ?? run.cpu - own;
    const seconds = run.elapsed / 1000;
    return [
      driving,
      String(run.lives),
      String(run.records),
      String(run.clockSteps),
      (run.lives / seconds).toFixed(1),
      (run.records / seconds).toFixed(0),
      (own / lender).toFixed(2),
      lenderCpu === null ? "-" : (run.cpu / lenderCpu).toFixed(2),
    ];
  });
  return markdownTable(
    [
      "driven",
      "lives",
      "records",
      "clock steps",
      "lives/s",
      "records/s",
      "harness alone / lender",
      "all of ours / lender",
    ],
    rows,
  );
}

/** Where a run's time goes by the wall clock, drawing included. */
export function shareTable(benched: readonly Benched[]): string {
  const rows = benched.map(({ driving, generation, run }) => {
    const { waiting, living, reading, owing, reconciling, coverage } = run.phases;
    const share = (time: number): string => percent(time / (run.elapsed + generation));
    return [
      driving,
      String(run.lives),
      share(waiting),
      share(generation),
      share(living + owing + reconciling + coverage),
      share(reading),
    ];
  });
  return markdownTable(
    ["driven", "lives", "clock and calls", "generation", "ledger, owed, judging", "decode, rules, reading"],
    rows,
  );
}

/** The harness alone: its speed, and where its own time goes. */
export function aloneTable(benched: readonly Benched[]): string {
  const rows = benched.map(({ generation, alone }) => {
    const seconds = (one: MeasuredCohort): number => (one.elapsed + generation) / 1000;
    const share = (time: (one: MeasuredCohort) => number): string =>
      percent(spreadOf(alone.map((one) => time(one) / (one.elapsed + generation))).median);
    return [
      String(alone[0]?.lives ?? 0),
      spreadText(spreadOf(alone.map((one) => one.lives / seconds(one))), 0),
      spreadText(spreadOf(alone.map((one) => one.records / seconds(one))), 0),
      share(() => generation),
      share(({ phases }) => phases.living + phases.waiting),
      share(({ phases }) => phases.owing),
      share(({ phases }) => phases.reading),
      share(({ phases }) => phases.reconciling),
      share(({ phases }) => phases.coverage),
    ];
  });
  return markdownTable(
    ["lives", "lives/s", "records/s", "generation", "living", "owed", "reading", "reconciling", "coverage"],
    rows,
  );
}

function percent(part: number): string {
  return `${(part * 100).toFixed(part < 0.1 ? 1 : 0)} %`;
}
