import { decodeRecord } from "../../codec/decode-record.js";
import type { RecordNode } from "../../codec/decoded-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import { checkRecord, NO_CONTEXT } from "../engine/check-record.js";
import type { RuleFinding } from "../engine/rule-finding.js";
import type { RuleContext } from "../rule.js";
import { PROVIDER } from "./base-records.js";

/** Every breach of a record of a type, written and read again; only for tests. */
export function judgeRecord(recordType: string, body: RecordNode, context: RuleContext = NO_CONTEXT): RuleFinding[] {
  const line = encodeRecord(rootOf(recordType) ?? "", body);
  return [...checkRecord(decodeRecord(line, { file: "-", line: 2 }), context).findings];
}

/** A breach as its rule and its place. */
export function brief({ rule, field }: RuleFinding): string {
  return `${rule} ${field}`;
}

/** A file of a record type around a record, made on a day. */
export function inFile(recordType: string, date: string): RuleContext {
  const createdAt = `${date}T09:30:00`;
  return {
    header: { recordType, version: "2.0.0", template: "", provider: PROVIDER, createdAt, count: 1 },
    registries: {},
  };
}
