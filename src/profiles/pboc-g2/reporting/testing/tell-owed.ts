import type { OwedRecord } from "../../../owed-record.js";
import { decodeRecord } from "../../codec/decode-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import { pbocG2Bureau } from "../../loading/pboc-g2-bureau.js";
import type { Message } from "../../loading/testing/messages.js";
import { fileOf, receive } from "../../loading/testing/tell-bureau.js";
import { schemaBreaches } from "../../received/schema-breaches.js";
import { checkRecord } from "../../rules/engine/check-record.js";
import { recordFromOwed } from "../record-from-owed.js";

/** What is amiss about records that a right lender tells, each in a file of its own. */
export interface TellingFaults {
  /** Rules of records, and of their schemas, that they break. */
  readonly breaches: readonly string[];
  /** Rules for which a bureau that held nothing refuses them. */
  readonly refusals: readonly string[];
}

/**
 * Writes owed records as messages, judges each by the rules and its schema, and loads them in their order.
 * @param optional whether what may come does, records and segments
 */
export function tellOwed(owed: readonly OwedRecord[], provider: string, optional = false): TellingFaults {
  const bureau = pbocG2Bureau();
  const told = owed.filter(({ required }) => required || optional);
  const messages = told.map((record): Message => {
    return { type: record.recordType, body: recordFromOwed(record, undefined, optional) };
  });
  const breaches = messages.flatMap(({ type, body }) => {
    const decoded = decodeRecord(encodeRecord(rootOf(type) ?? "", body), { file: "N.txt", line: 2 });
    const broken = checkRecord(decoded).findings.map(({ rule, field }) => `${type} ${rule} ${field}`);
    return [...broken, ...schemaBreaches(decoded).map(({ rule, field }) => `${type} ${rule} ${field}`)];
  });
  const refusals = messages.flatMap((message, index) =>
    receive(bureau, fileOf([message], index + 1, provider)).outcomes.flatMap(({ refusedBy }) =>
      refusedBy.map(({ rule, field }) => `${message.type} of ${told[index]?.asOf ?? ""} ${rule} ${field}`),
    ),
  );
  return { breaches, refusals };
}
