import type { IncomingMessage, ServerResponse } from "node:http";
import { createReferenceLender, type ReferenceLenderOptions } from "./reference-lender.js";

/** What a harness tells a lender that it starts in its own process. */
export interface ModuleSetting {
  /** Where files are pushed. */
  readonly bureauUrl?: string;
  /** Where files are written. */
  readonly folder?: string;
  /** `defect`: name of a seeded bug. `database`: `memory`, a folder or a URL. `compress`: files as `.txt.zip`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * The reference lender for a harness that runs it in its own process. It pushes where it is given a bureau, writes where
 * it is given a folder, and is pulled otherwise.
 * @throws Error when no defect has the name asked for.
 */
export async function createLender(setting: ModuleSetting): Promise<{
  handler: (request: IncomingMessage, response: ServerResponse) => void;
  close: () => Promise<void>;
}> {
  const { bureauUrl, folder, options } = setting;
  const lenderOptions: ReferenceLenderOptions = {
    channel: bureauUrl === undefined ? (folder === undefined ? "pull" : "folder") : "push",
    ...(bureauUrl === undefined ? {} : { bureauUrl }),
    ...(folder === undefined ? {} : { folder }),
    ...(typeof options["defect"] === "string" ? { defect: options["defect"] } : {}),
    ...(typeof options["database"] === "string" ? { database: options["database"] } : {}),
    ...(options["compress"] === true ? { compress: true } : {}),
  };
  const lender = await createReferenceLender(lenderOptions);
  return { handler: lender.handler, close: async () => lender.close() };
}
