import type { BureauStarted } from "../../../schemas/bureau/bureau-interface.js";
import { serveBureau } from "../../bureau/server/serve-bureau.js";
import { type BureauBook, openBureauBook } from "../../bureau/store/bureau-book.js";
import { BureauDatabaseError } from "../../bureau/store/bureau-database.js";
import { renderCreditReportPage } from "../../report/credit-report-page/credit-report-page.js";
import { jsonText } from "../help/json-text.js";
import { UsageError } from "../usage-error.js";
import { type BureauCommandOptions, type BureauSettings, bureauSettings } from "./bureau-settings.js";

/** The world that the command touches, handed in so that it can be tested without a process. */
export interface BureauWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Standard output: the URL, and nothing else; with --json a BureauStarted. */
  readonly write: (text: string) => void;
  /** Standard error. */
  readonly note: (text: string) => void;
  /** The time, as an instant. */
  readonly now: () => string;
  /** Settles when the bureau is to end. */
  readonly stopped: () => Promise<void>;
}

/**
 * Serves until it is told to stop; what is under way is answered first.
 * @throws UsageError where an option or the file cannot be used.
 * @throws BureauCannotListen where the address cannot be had.
 */
export async function runBureau(options: BureauCommandOptions, world: BureauWorld): Promise<void> {
  const settings = await bureauSettings(options, world.environment);
  const book = await openBook(settings, world.now);
  try {
    const stopped = world.stopped();
    const served = await serveBureau({ ...settings, book, page: renderCreditReportPage });
    const started: BureauStarted = { url: served.url, data: settings.path };
    world.write(options.json === true ? jsonText(started) : `${served.url}\n`);
    world.note(`What it holds is kept in ${settings.path}. Its calls: ${served.url}/openapi.json. Ctrl-C ends it.\n`);
    if (!isLoopback(settings.host)) world.note(openWarning(settings));
    await stopped;
    await served.close();
  } finally {
    await book.close();
  }
}

async function openBook(settings: BureauSettings, now: () => string): Promise<BureauBook> {
  try {
    return await openBureauBook({ ...settings, now });
  } catch (error) {
    throw error instanceof BureauDatabaseError ? new UsageError(error.message, { cause: error }) : error;
  }
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** What whoever opens the bureau to other machines should know. */
function openWarning({ host, token, tls }: BureauSettings): string {
  const missing = [
    ...(token === undefined ? ["without a token (--token-env)"] : []),
    ...(tls === undefined ? ["without TLS (--tls-cert, --tls-key)"] : []),
  ];
  if (missing.length === 0) return "";
  return `It listens on ${host} ${missing.join(" and ")}: whoever reaches it can read credit reports. Keep it to test data.\n`;
}
