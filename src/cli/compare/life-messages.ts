import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { MessageFile, MessageLine } from "../../../schemas/run/messages.js";
import type { ReportingProfile } from "../../profiles/profile.js";
import type { ReceivedRecord } from "../../profiles/received-record.js";
import type { LifeMessages } from "../../reconcile/message-difference/message-differences.js";

/**
 * What arrived of each life of a cohort, read from the messages that were kept; null where it is not known which account
 * each life became, since the cohort was cut off.
 */
export function lifeMessages(
  lines: readonly MessageLine[],
  agreement: Agreement,
  profile: ReportingProfile,
): LifeMessages[] | null {
  const accounts = lines.find((line) => line.type === "accounts")?.accounts;
  if (accounts === undefined) return null;
  const byAccount = new Map<string, ReceivedRecord[]>();
  let sequence = 0;
  for (const { name, bytes, arrivedAfter, arrivedBy } of counted(lines)) {
    const file = { name, bytes: Buffer.from(bytes, "base64") };
    const { records } = profile.read(file, { after: arrivedAfter, by: arrivedBy }, sequence, agreement);
    sequence += records.length;
    for (const record of records) {
      const known = byAccount.get(record.account);
      if (known === undefined) byAccount.set(record.account, [record]);
      else known.push(record);
    }
  }
  return accounts.map((account, life) => ({
    life,
    records: [account ?? []].flat().flatMap((key) => byAccount.get(key) ?? []),
  }));
}

/** The files whose records count: not those under a name that was used up, and the same bytes under one name once (L16). */
function counted(lines: readonly MessageLine[]): MessageFile[] {
  const seen = new Set<string>();
  return lines.filter((line): line is MessageFile => {
    if (line.type !== "file" || line.nameUsed === true) return false;
    const key = `${line.sha256} ${line.name}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
