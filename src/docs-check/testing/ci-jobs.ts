import { parse } from "yaml";

/** The part of a GitHub workflow that runs commands. */
interface Workflow {
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly strategy?: { readonly matrix?: Readonly<Record<string, readonly (string | number)[]>> };
        readonly steps: readonly { readonly run?: string; readonly "continue-on-error"?: boolean }[];
      }
    >
  >;
}

/** A command of a job, and whether the job goes on when it fails. */
export interface JobCommand {
  readonly command: string;
  readonly mayFail: boolean;
}

/** The commands of a GitHub workflow, job by job in the order of the file, once for each value of a matrix. */
export function githubCommands(text: string): JobCommand[] {
  const { jobs } = parse(text) as Workflow;
  return Object.values(jobs).flatMap(({ strategy, steps }) => {
    const [axis] = Object.entries(strategy?.matrix ?? {});
    const values = axis === undefined ? [undefined] : axis[1];
    return values.flatMap((value) =>
      steps.flatMap(({ run, ...step }) => {
        if (run === undefined) return [];
        const name = axis?.[0] ?? "";
        const command = run.replaceAll(`\${{ matrix.${name} }}`, String(value));
        return [{ command, mayFail: step["continue-on-error"] === true }];
      }),
    );
  });
}

/** A job of a GitLab file, as far as it runs commands. */
interface GitlabJob {
  readonly script?: readonly string[];
  readonly parallel?: number;
  readonly allow_failure?: boolean;
}

/** The commands of the jobs of a GitLab file; those of a parallel job once for each of its number. */
export function gitlabCommands(text: string): JobCommand[] {
  const jobs = parse(text) as Readonly<Record<string, GitlabJob>>;
  return Object.values(jobs).flatMap(({ script = [], parallel = 1, ...job }) =>
    Array.from({ length: parallel }, (_, at) => String(at + 1)).flatMap((node) =>
      script.map((command) => ({
        command: command.replaceAll("$CI_NODE_INDEX", node).replaceAll("$CI_NODE_TOTAL", String(parallel)),
        mayFail: job.allow_failure === true,
      })),
    ),
  );
}

/** The commands of a Jenkinsfile: what stands in `sh '…'`. */
export function jenkinsCommands(text: string): JobCommand[] {
  return [...text.matchAll(/^\s*sh '([^']+)'$/gm)].map(([, command = ""]) => ({ command, mayFail: false }));
}
