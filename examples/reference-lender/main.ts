import { parseArgs } from "node:util";
import type { Channel } from "../../schemas/ledger/capabilities.js";
import { createReferenceLender, type ReferenceLenderOptions } from "./reference-lender.js";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    channel: { type: "string" },
    "bureau-url": { type: "string" },
    folder: { type: "string" },
    database: { type: "string" },
    now: { type: "string" },
    defect: { type: "string" },
    compress: { type: "boolean", default: false },
  },
});

const bureauUrl = values["bureau-url"];
const database = values.database ?? process.env["DATABASE_URL"];
const options: ReferenceLenderOptions = {
  channel: channelOf(values.channel),
  compress: values.compress,
  ...(bureauUrl === undefined ? {} : { bureauUrl }),
  ...(values.folder === undefined ? {} : { folder: values.folder }),
  ...(database === undefined ? {} : { database }),
  ...(values.now === undefined ? {} : { now: values.now }),
  ...(values.defect === undefined ? {} : { defect: values.defect }),
};

const lender = await createReferenceLender(options);
const { url } = await lender.listen(Number(values.port));
console.log(url);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void lender.close().then(() => process.exit(0));
  });
}

/** The channel asked for, or the one that the other options speak for. */
function channelOf(asked: string | undefined): Channel {
  if (asked === "push" || asked === "pull" || asked === "folder") return asked;
  if (asked !== undefined) throw new Error(`--channel is push, pull or folder, not ${asked}.`);
  if (bureauUrl !== undefined) return "push";
  return values.folder === undefined ? "pull" : "folder";
}
