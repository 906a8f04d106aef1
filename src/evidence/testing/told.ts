import { expect } from "vitest";
import type { CohortFinished } from "../../../schemas/run/event-log.js";
import type { EvidenceCheckName, EvidenceVerification } from "../../../schemas/run/evidence-check.js";
import type { MessageFile } from "../../../schemas/run/messages.js";
import { sha256 } from "../sha256.js";
import type { SampleRun } from "./sample-run.js";

/** The result of a verification, and every check that is not ok. */
export function told({ result, checks }: EvidenceVerification): [string, ...string[]] {
  return [result, ...checks.filter(({ state }) => state !== "ok").map(({ check, state }) => `${check}: ${state}`)];
}

/** What a check says. */
export function textOf({ checks }: EvidenceVerification, name: EvidenceCheckName): string {
  return checks.find(({ check }) => check === name)?.text.en ?? "";
}

/** A cohort of a sample, to be changed. */
export function cohortAt({ events }: SampleRun, at: number): CohortFinished {
  const cohorts = events.filter((event) => event.type === "cohort-finished");
  return cohorts[at] ?? expect.unreachable(`there is a cohort ${at}`);
}

/** A message file of a sample, to be changed. */
export function fileAt({ messages }: SampleRun, at: number): MessageFile {
  const line = messages[at];
  return line?.type === "file" ? line : expect.unreachable(`line ${at} is a file`);
}

/** Gives a message file other bytes, with their digest. */
export function rewrite(file: MessageFile, text: string): void {
  file.bytes = Buffer.from(text).toString("base64");
  file.sha256 = sha256(text);
}
