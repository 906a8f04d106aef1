import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";

/** What xmllint did with a file. */
export interface XmllintRun {
  /** Milliseconds by the wall clock from start to end of the process. */
  readonly elapsed: number;
  readonly valid: boolean;
  /** What it said, to its first lines. */
  readonly said: string;
}

/** First line of `xmllint --version`, or null where it is not installed. */
export function xmllintVersion(): string | null {
  const { error, stderr } = spawnSync("xmllint", ["--version"], { encoding: "utf8" });
  return error === undefined ? (stderr.split("\n")[0] ?? "") : null;
}

/**
 * Runs xmllint over a file, with a schema or without.
 * @param stream whether it reads the document without building its tree
 */
export function runXmllint(file: string, schema: string | null, stream: boolean): XmllintRun {
  const options = ["--noout", "--nonet", "--huge", ...(stream ? ["--stream"] : [])];
  const began = performance.now();
  const { status, stderr } = spawnSync(
    "xmllint",
    [...options, ...(schema === null ? [] : ["--schema", schema]), file],
    {
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return {
    elapsed: performance.now() - began,
    valid: status === 0,
    said: stderr.split("\n").slice(0, 3).join("\n"),
  };
}
