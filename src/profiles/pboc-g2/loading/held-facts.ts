import type { IsoDate, IsoMonth } from "../../../../schemas/ledger/primitives.js";
import { isClosed } from "../rules/status.js";
import type { Held, HeldAccount, HeldLetter, HeldValues, HeldVersion } from "./held.js";

const NO_VERSIONS: readonly HeldVersion[] = [];

/** Stored versions of a segment, oldest first. */
export function versionsOf(account: Held, letter: HeldLetter): readonly HeldVersion[] {
  return account.segments[letter] ?? NO_VERSIONS;
}

/** Text of a value of a stored segment; `""` where there is none. */
export function valueOf(values: HeldValues | undefined, tag: string): string {
  const value = values?.[tag];
  return typeof value === "string" ? value : "";
}

/** Month that a stored segment H tells of. */
export function monthTold(version: HeldVersion): IsoMonth {
  return valueOf(version.values, "Month");
}

/** For each month the H that counts: that of the latest as-of date (§7.2). */
export function monthsHeld(account: HeldAccount): ReadonlyMap<IsoMonth, HeldVersion> {
  return new Map(versionsOf(account, "H").map((version) => [monthTold(version), version]));
}

/** The newest H of a month; undefined where none is stored. */
export function newestOfMonth(account: HeldAccount, month: IsoMonth): HeldVersion | undefined {
  return versionsOf(account, "H").findLast((version) => monthTold(version) === month);
}

/** The latest month for which an H is stored; `""` where none is. */
export function latestMonth(account: HeldAccount): IsoMonth {
  return versionsOf(account, "H").reduce((latest, version) => {
    const month = monthTold(version);
    return month > latest ? month : latest;
  }, "");
}

/** The version of H or J that tells the latest state. */
export function latestState(account: HeldAccount): HeldVersion | undefined {
  const [monthly, other] = [versionsOf(account, "H").at(-1), versionsOf(account, "J").at(-1)];
  if (monthly === undefined || other === undefined) return monthly ?? other;
  return other.rptDate > monthly.rptDate ? other : monthly;
}

/** Whether a status ends an account of a type: 关闭 or 销户 in H, for C1 结束 in J. */
export function isEnd(account: Pick<HeldAccount, "accountType">, status: string): boolean {
  return account.accountType === "C1" ? status === "2" : isClosed(account.accountType, status);
}

/**
 * The state with which the account is closed or ended; undefined for one that is open, or was opened again (215 event 12,
 * of a month after that of the closing).
 */
export function closingHeld(account: HeldAccount): HeldVersion | undefined {
  const state = latestState(account);
  if (state === undefined || !isEnd(account, valueOf(state.values, "AcctStatus"))) return undefined;
  const month = monthTold(state);
  return account.events.some(({ type, month: opened }) => type === "12" && opened > month) ? undefined : state;
}

/** The latest as-of date of anything that is stored: records, segments that a 212 added, and special events. */
export function latestDate(account: Held): IsoDate {
  return [latestRecordDate(account), ...account.events.map(({ rptDate }) => rptDate)].reduce(later, "");
}

/** The same without special events. */
export function latestRecordDate(account: Held): IsoDate {
  const newest = Object.values(account.segments).map((versions) => versions.at(-1)?.rptDate ?? "");
  return [account.records.at(-1)?.rptDate ?? "", ...newest].reduce(later, "");
}

/** Whether a record of an as-of date is stored with anything besides its base segment left, or came without. */
export function isRecordHeld(account: Held, rptDate: IsoDate): boolean {
  // Nearly every record is the newest of its account.
  if (rptDate > (account.records.at(-1)?.rptDate ?? "")) return false;
  const record = account.records.find((one) => one.rptDate === rptDate);
  return (
    record !== undefined &&
    (record.bare === true ||
      Object.values(account.segments).some((versions) => versions.some((version) => version.rptDate === rptDate)))
  );
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}
