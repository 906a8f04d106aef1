/**
 * Exit codes of the tool. The list is closed.
 *
 * | code | name | meaning |
 * |---|---|---|
 * | 0 | conformant | everything asked for ran, and nothing that is neither waived nor known breaks a MUST |
 * | 1 | not conformant | a MUST is broken, the lender answered something the interface does not allow, a gate does not hold, or an exemption has gone bad |
 * | 2 | incomplete | something could not run, or the run was cut off |
 * | 3 | usage | the command line or the configuration is wrong; never the outcome of a run |
 * | 4 | lender unreachable | no answer came |
 * | 5 | harness error | the fault is ours |
 */
export const ExitCode = {
  conformant: 0,
  notConformant: 1,
  incomplete: 2,
  usage: 3,
  lenderUnreachable: 4,
  harnessError: 5,
} as const;

/** One of the values of {@link ExitCode}. */
export type ExitCodeValue = (typeof ExitCode)[keyof typeof ExitCode];

/** Where several outcomes apply, the first of these decides. `usage` stands outside: no log is written then. */
const PRECEDENCE: readonly ExitCodeValue[] = [
  ExitCode.harnessError,
  ExitCode.lenderUnreachable,
  ExitCode.notConformant,
  ExitCode.incomplete,
];

/** The exit code of a run with these outcomes; conformant where there is none. */
export function worstOf(outcomes: ReadonlySet<ExitCodeValue>): ExitCodeValue {
  return PRECEDENCE.find((code) => outcomes.has(code)) ?? ExitCode.conformant;
}
