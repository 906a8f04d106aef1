import type { Agreement } from "../../schemas/ledger/agreement.js";
import { behaviourWith } from "./defects/index.js";
import { Lender } from "./lender.js";
import type { Database } from "./storage/database.js";
import { Store } from "./storage/store.js";
import { agreementWith, shanghai } from "./testing.js";

/** What a lender is started with, where it is not a right one that lists its files. */
interface Started {
  readonly defect?: string | undefined;
  readonly agreement?: Agreement;
  /** Given: its files are pushed, to this. */
  readonly fetch?: typeof fetch;
}

/** A lender that takes up what a database holds, on the morning of 5 January 2024 where it holds nothing. */
export async function startedOn(database: Database, started: Started = {}): Promise<Lender> {
  const { defect, agreement = agreementWith({}) } = started;
  const channel = started.fetch === undefined ? "pull" : "push";
  const bureauUrl = started.fetch === undefined ? undefined : "http://bureau.test";
  const delivery = { channel, bureauUrl, folder: undefined, timeLimit: 1000, fetch: started.fetch ?? fetch } as const;
  const now = shanghai("2024-01-05", "09:00:00");
  const lender = new Lender(new Store(database), behaviourWith(defect), delivery, agreement, now, false);
  await lender.start();
  return lender;
}

/** The records of all files that it lists, as they are. */
export async function recordsListed(lender: Lender): Promise<string[]> {
  const { files } = await lender.submissions(0);
  return files.flatMap(({ contentBase64 }) =>
    Buffer.from(contentBase64, "base64").toString("utf8").split("\r\n").slice(1, -1),
  );
}
