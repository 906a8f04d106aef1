import type { InitAnswers, InitSurroundings } from "../init-answers.js";

/** The defect of the demo target. */
export const DEMO_DEFECT = "cut-off-22-00";

/** The folder that a lender writes to, where files are delivered by folder. */
export const OUTBOX = "outbox";

/** The adapter: `.mts`, so that it is a module whatever the package around it says. */
export function adapterFile({ target }: Pick<InitAnswers, "target">): string {
  return target === "http" ? "lender-adapter/server.mts" : "lender-adapter/lender.mts";
}

/** The command line that starts the adapter as a server. */
export function startLine(answers: InitAnswers, { nodeRunsTypeScript }: InitSurroundings): string {
  return `${nodeRunsTypeScript ? "node" : "npx tsx"} ${adapterFile(answers)}`;
}

/** The port of a URL; 8080 where it names none. */
export function portOf(baseUrl: string): string {
  return new URL(baseUrl).port || "8080";
}
