import { createReferenceLender, type ReferenceLender } from "./reference-lender.js";

/** What a harness tells a lender that it starts in its own process. */
interface Setting {
  readonly bureauUrl?: string;
  readonly folder?: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Starts a lender for a harness that drives it in-process: the channel follows from what the harness tells, the options
 * `defect`, `database` and `compress` from its configuration.
 */
export async function createLender(setting: Setting): Promise<Pick<ReferenceLender, "handler" | "close">> {
  const { bureauUrl, folder, options } = setting;
  const text = (name: string): string | undefined => (typeof options[name] === "string" ? options[name] : undefined);
  const [defect, database] = [text("defect"), text("database") ?? process.env["DATABASE_URL"]];
  return createReferenceLender({
    channel: folder !== undefined ? "folder" : bureauUrl !== undefined ? "push" : "pull",
    ...(bureauUrl === undefined ? {} : { bureauUrl }),
    ...(folder === undefined ? {} : { folder }),
    ...(defect === undefined ? {} : { defect }),
    ...(database === undefined ? {} : { database }),
    compress: options["compress"] === true,
  });
}
