import { parseArgs } from "node:util";
import type { Channel } from "../../schemas/ledger/capabilities.js";
import { createReferenceLender, type ReferenceLenderOptions } from "./reference-lender.js";

const USAGE = `Usage: node dist/examples/reference-lender/main.js [options]

a lender to try Tallystick with: it keeps loans in a database and reports them; prints its URL once it is ready

  --port <number>      port (default: any that is free)
  --channel <name>     how its files reach the bureau: pull, push or folder
  --bureau-url <url>   where it pushes them
  --folder <path>      where it puts them
  --database <where>   memory, a folder or postgres://… (default: DATABASE_URL, else memory)
  --now <instant>      instant at which its business clock begins
  --defect <id>        a bug to have; "tallystick list defects" names them
  --compress           compress the files that it makes
  --help               this text
`;

const { values } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

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

const lender = await createReferenceLender(options).catch(refuse);
const { url } = await lender.listen(Number(values.port)).catch(refuse);
console.log(url);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    void lender.close().then(() => process.exit(0));
  });
}

/** What the command line asks for; ends the process where it cannot be read. */
function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: "string", default: "0" },
        channel: { type: "string" },
        "bureau-url": { type: "string" },
        folder: { type: "string" },
        database: { type: "string" },
        now: { type: "string" },
        defect: { type: "string" },
        compress: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    console.error(USAGE);
    return refuse(error);
  }
}

/** Ends the process where it cannot do what it was asked for, and says why. */
function refuse(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(3);
}

/** The channel asked for, or the one that the other options speak for. */
function channelOf(asked: string | undefined): Channel {
  if (asked === "push" || asked === "pull" || asked === "folder") return asked;
  if (asked !== undefined) return refuse(new Error(`--channel is push, pull or folder, not ${asked}.`));
  if (bureauUrl !== undefined) return "push";
  return values.folder === undefined ? "pull" : "folder";
}
