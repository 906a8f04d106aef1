import type { Agreement } from "../../../../schemas/ledger/agreement.js";
import type { OwedRecord } from "../../../profiles/owed-record.js";
import { decodeRecord } from "../../../profiles/pboc-g2/codec/decode-record.js";
import { encodeRecord } from "../../../profiles/pboc-g2/codec/encode-record.js";
import { rootOf } from "../../../profiles/pboc-g2/codec/record-roots.js";
import { pbocG2Bureau } from "../../../profiles/pboc-g2/loading/pboc-g2-bureau.js";
import { fileOf, receive } from "../../../profiles/pboc-g2/loading/testing/tell-bureau.js";
import { choicesOf, type OwedChoice, recordFromOwed } from "../../../profiles/pboc-g2/reporting/record-from-owed.js";
import { checkRecord } from "../../../profiles/pboc-g2/rules/engine/check-record.js";

/** Rejecting rules that a record which answers an owed one breaks, in words. */
export function broken(record: OwedRecord, choice: OwedChoice | undefined, optional: boolean): string[] {
  const text = encodeRecord(rootOf(record.recordType) ?? "", recordFromOwed(record, choice, optional));
  const { findings } = checkRecord(decodeRecord(text, { file: "a", line: 2 }));
  return findings.filter(({ level }) => level === "MUST").map(({ rule, field }) => `${rule} ${field} in ${text}`);
}

/**
 * What a bureau refuses of records told one file each, in their order, in words.
 * @param pick which of the ways of answering an owed record is taken
 */
export function refusals(told: readonly OwedRecord[], { provider }: Agreement, pick: number): string[] {
  const bureau = pbocG2Bureau();
  return told.flatMap((record, index) => {
    const choices = choicesOf(record, 12);
    const body = recordFromOwed(record, choices[pick % choices.length], pick % 2 === 0);
    const text = encodeRecord(rootOf(record.recordType) ?? "", body);
    const { outcomes } = receive(bureau, fileOf([{ type: record.recordType, body }], index + 1, provider));
    return outcomes.flatMap(({ refusedBy }) =>
      refusedBy.map(({ rule, field }) => `${rule} ${field} refuses ${record.codes[0]?.code ?? ""} ${text}`),
    );
  });
}
