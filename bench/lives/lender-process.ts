import { createReferenceLender } from "../../examples/reference-lender/reference-lender.js";

/** What the lender's process tells the benchmark. */
export type LenderMessage =
  | { readonly kind: "listening"; readonly url: string }
  | { readonly kind: "cpu"; readonly milliseconds: number };

/** What the benchmark asks of it. */
export type LenderQuestion = "cpu" | "end";

// The reference lender alone in a process, so that its processor time can be told from ours.
const [bureauUrl] = process.argv.slice(2);
if (bureauUrl === undefined || process.send === undefined) {
  throw new Error("Failed to start the lender: this file is forked by the benchmark, with the bureau's URL.");
}
const lender = await createReferenceLender({ channel: "push", bureauUrl });
const tell = (message: LenderMessage): void => {
  process.send?.(message);
};

process.on("message", (question: LenderQuestion) => {
  if (question === "cpu") {
    const { user, system } = process.cpuUsage();
    tell({ kind: "cpu", milliseconds: (user + system) / 1000 });
    return;
  }
  void lender.close().then(() => process.exit(0));
});
process.on("disconnect", () => process.exit(0));
tell({ kind: "listening", ...(await lender.listen()) });
