import type { Command } from "commander";
import { defects } from "../../examples/reference-lender/defects/index.js";
import { loadConfig } from "./config/load-config.js";
import type { RunReporter } from "./config/run-config.js";
import { knownDefect } from "./run/known-defect.js";
import { bundledLender, type NamedLender } from "./run/lender-target.js";
import { presentRun } from "./run/present-run.js";
import type { RunOptions } from "./run/run-options.js";
import { startRun } from "./run/start-run.js";
import { terminalLook } from "./run/terminal-look.js";
import { requestOf, withRunOptions } from "./run.js";
import { UsageError } from "./usage-error.js";

interface DemoOptions extends RunOptions {
  readonly defect: string;
  readonly config?: string;
}

/** The defect that is shown where none is named: the repayment of the last minutes of the day is told as overdue. */
const FIRST_SHOWN = "cut-off-22-00";

/** Adds `tallystick demo`: the suites against the bundled reference lender, with one seeded defect or with none. */
export function registerDemo(program: Command): void {
  withRunOptions(program.command("demo"))
    .description("see a lender caught: run the suites against the bundled lender with a seeded defect")
    .option("-d, --defect <name>", "defect to seed; `none` for the right lender, `list` for all of them", FIRST_SHOWN)
    .action(async (options: DemoOptions) => {
      process.exitCode = options.defect === "list" ? listDefects(options.lang) : await demo(options);
    });
}

function listDefects(lang: RunOptions["lang"]): number {
  const width = Math.max(...defects.map(({ name }) => name.length));
  for (const { name, sentence } of defects) process.stdout.write(`${name.padEnd(width)}  ${sentence[lang]}\n`);
  return 0;
}

async function demo(options: DemoOptions): Promise<number> {
  const defect = knownDefect(options.defect);
  // What is waived of the configured lender says nothing about this one.
  const config = { ...(await loadConfig(undefined, process.env)), file: undefined, seed: 1, judgement: undefined };
  const lender = bundledLender(defect);
  // One story is enough to see what the tool does; the other findings are listed.
  const asked = { ...requestOf({ ...shownBy(defect), ...options }, config, lender), stories: 1 };
  const request = isOfJointLoans(defect) ? { ...asked, reporters: funders(lender) } : asked;
  const run = await startRun(request, lender, config);
  presentRun(run, {
    lang: options.lang,
    details: 1,
    ...(options.json === true ? { json: (report) => report } : {}),
    ...terminalLook(),
  });
  return run.exitCode;
}

/** What a demonstration runs. */
type Shown = Pick<RunOptions, "suite" | "agreement">;

/**
 * What shows defects soonest that the written lives pass. The suite of faults is long: under one agreement it takes about a
 * minute.
 */
const SHOWN_BY: ReadonlyMap<string | undefined, Shown> = new Map<string, Shown>([
  ["fault", { suite: ["faults"], agreement: ["plain"] }],
  ["correction", { suite: ["corrections"], agreement: ["plain"] }],
  ["product", { suite: ["products"], agreement: ["plain"] }],
  ["joint", { suite: ["joint"], agreement: ["plain"] }],
]);

function isOfJointLoans(name: string | undefined): boolean {
  return defects.find((defect) => defect.name === name)?.provokedBy === "joint";
}

/** Others who lend with the lender: one that is like it, and a right one. */
function funders(like: NamedLender): RunReporter[] {
  const right = bundledLender(undefined);
  const reporter = (name: string, provider: string, { target, delivery }: NamedLender): RunReporter => {
    return { name, provider, target, delivery };
  };
  return [reporter("second", "N00000000J0002", like), reporter("third", "N00000000J0003", right)];
}

/** @throws UsageError where nothing that runs in this process can show the defect. */
function shownBy(name: string | undefined): Shown {
  const provokedBy = defects.find((defect) => defect.name === name)?.provokedBy;
  if (provokedBy === "process") {
    throw new UsageError(
      `"${name}" shows only when the lender's process is ended and started again, and the demonstration runs the lender ` +
        "in its own. docs/guide/faults.md tells how a lender is started by the harness.",
    );
  }
  return SHOWN_BY.get(provokedBy) ?? { suite: ["contract", "timing"] };
}
