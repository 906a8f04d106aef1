import type { CreditReportAccount } from "../../../../schemas/run/credit-report.js";

/** A value of the report: text, number, flag, nothing, or more of them by name or in a list. */
type Leaf = string | number | boolean | null | undefined;

/**
 * The values of an account by path, but for the grids: `latest.balance`, `transactions[0].date`. What has no value has no
 * path.
 */
export function flatValues(account: CreditReportAccount | undefined): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (account === undefined) return values;
  const { accountType, basic, parties, latest, lastMonth, transactions, events } = account;
  add(values, "accountType", accountType);
  addAll(values, "basic", basic);
  parties.forEach((party, index) => addAll(values, `parties[${index}]`, party));
  if (latest !== undefined) addAll(values, "latest", { ...latest });
  if (lastMonth !== undefined) {
    add(values, "lastMonth.month", lastMonth.month);
    add(values, "lastMonth.reportDate", lastMonth.reportDate);
    addAll(values, "lastMonth", lastMonth.values);
  }
  transactions.forEach((deal, index) => addAll(values, `transactions[${index}]`, { ...deal }));
  events.forEach((event, index) => addAll(values, `events[${index}]`, { ...event }));
  return values;
}

function addAll(values: Map<string, string>, path: string, part: Readonly<Record<string, Leaf>>): void {
  for (const [name, value] of Object.entries(part)) add(values, `${path}.${name}`, value);
}

function add(values: Map<string, string>, path: string, value: Leaf): void {
  if (value !== null && value !== undefined) values.set(path, String(value));
}
