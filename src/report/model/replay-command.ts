/**
 * The command that lives a counterexample again. Where the run drove the bundled lender, that lender is named; any other
 * is in the configuration, or is given by whoever runs it.
 *
 * @param file Replay file, as it can be found from where the command is run.
 * @param target Where the lender was, as the log says.
 */
export function replayCommand(file: string, target: string | undefined): string {
  const bundled = / --defect [\w-]+$/.exec(target ?? "")?.[0] ?? "";
  return `tallystick replay ${file}${bundled}`;
}
