import { type AmendedKind, renamingOf } from "../amending/forms.js";
import type { UnfiledCorrection } from "../correct.js";
import type { DayBook } from "../end-of-day.js";
import { type Day, isoOf } from "../loan/day.js";
import type { Reported } from "../reporting/decision.js";
import type { RecordState } from "../storage/rows.js";
import { codeChangeXml } from "./code-xml.js";
import type { Coded } from "./coded-in.js";

const told: ReadonlySet<RecordState> = new Set<RecordState>(["held", "waiting", "in-file", "sent", "loaded"]);

/**
 * The 211, 221, 231 or 511 of a day on which something got a new code (clauses L71, L76). None where it is void on that day, nor where nothing of
 * it was told under the code before, which the bureau then does not know (I2111B02): it is told under the new one only.
 */
export async function codeChangeRecord(
  { store, behaviour }: DayBook,
  account: Coded,
  kind: AmendedKind | "loan",
  basis: Reported,
  day: Day,
): Promise<UnfiledCorrection | undefined> {
  const change = account.codeChanges?.find((one) => one.day === day);
  if (change === undefined || account.voidOn === day || !behaviour.newCodes.told) return undefined;
  if (kind !== "loan" && !behaviour.amending.renames(kind)) return undefined;
  // A loan is told as any account is.
  const form = kind === "loan" ? "card" : kind;
  const rows = await store.exchange.recordsOfAccount(account.id);
  if (!rows.some(({ known_on, state }) => known_on === null && told.has(state))) return undefined;
  return {
    accountId: account.id,
    asOf: isoOf(day),
    code: renamingOf(form)[0],
    month: null,
    xml: codeChangeXml(form, change, behaviour.newCodes),
    basis: { ...basis, told: true },
    knownOn: isoOf(day),
  };
}
