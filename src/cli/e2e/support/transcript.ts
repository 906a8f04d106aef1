import type { Ended } from "./run-cli.js";

/**
 * All that a command printed, with its exit code, as a snapshot keeps it: folder, ports, times and seeds that differ
 * from run to run are replaced.
 */
export function transcript({ exitCode, signal, stdout, stderr }: Ended, folder: string): string {
  const parts = [
    stdout === "" ? "" : `${stdout.trimEnd()}\n`,
    stderr === "" ? "" : `--- stderr\n${stderr.trimEnd()}\n`,
  ];
  return (
    `${parts.join("")}--- exit ${signal ?? exitCode}\n`
      .replaceAll(folder, "<folder>")
      .replaceAll(/(127\.0\.0\.1|localhost):\d+/g, "$1:<port>")
      // From a checkout it is installed from where that lies.
      .replaceAll(/npm install --save-dev \S+/g, "npm install --save-dev <package>")
      .replaceAll(/\d{8}-\d{6}-(\d+)/g, "<time>-$1")
      .replaceAll(/\d+ ms\b/g, "<n> ms")
  );
}
