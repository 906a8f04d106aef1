import { decodeRecord } from "../../codec/decode-record.js";
import type { RecordNode } from "../../codec/decoded-record.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import { checkRecord, NO_CONTEXT, type RecordCheck } from "../engine/check-record.js";
import { agreementProofs } from "./agreement-proofs.js";
import { AGREEMENT_RECORDS } from "./agreement-records.js";
import { BASE_RECORDS } from "./base-records.js";
import { changeProofs } from "./change-proofs.js";
import { CHANGE_RECORDS } from "./change-records.js";
import { collateralProofs } from "./collateral-proofs.js";
import { COLLATERAL_RECORDS } from "./collateral-records.js";
import { guaranteeProofs } from "./guarantee-proofs.js";
import { GUARANTEE_RECORDS } from "./guarantee-records.js";
import { type Changes, mutate } from "./mutate.js";
import { personProofs } from "./person-proofs.js";
import { PERSON_RECORDS } from "./person-records.js";
import type { RecordProof } from "./record-proof.js";
import { accountProofs, genericProofs, segmentProofs } from "./record-proofs.js";
import { semanticProofs } from "./semantic-proofs.js";

/** The proof of each rule that judges one record, by rule. */
export const RECORD_PROOFS: Readonly<Record<string, RecordProof>> = {
  ...genericProofs,
  ...accountProofs,
  ...segmentProofs,
  ...changeProofs,
  ...agreementProofs,
  ...guaranteeProofs,
  ...collateralProofs,
  ...personProofs,
  ...semanticProofs,
};

/** The right records from which the proofs start, by name. */
export const RIGHT_RECORDS: Readonly<Record<string, RecordNode>> = {
  ...BASE_RECORDS,
  ...CHANGE_RECORDS,
  ...AGREEMENT_RECORDS,
  ...GUARANTEE_RECORDS,
  ...COLLATERAL_RECORDS,
  ...PERSON_RECORDS,
};

/** Root element of a right record by its name: that of its type, or of 210 for an account type and a code. */
export function rootFor(name: string): string {
  return rootOf(name.slice(0, 3)) ?? "InAcctInf";
}

/**
 * What comes of judging the right record of a proof with changes made to it, written and read again.
 * @throws Error where no right record has the name.
 */
export function judgeChanged({ base, context }: Pick<RecordProof, "base" | "context">, changes: Changes): RecordCheck {
  const record = RIGHT_RECORDS[base];
  if (record === undefined) throw new Error(`No right record is called ${base}: add one to testing/.`);
  const line = encodeRecord(rootFor(base), mutate(record, changes));
  return checkRecord(decodeRecord(line, { file: "-", line: 1 }), context ?? NO_CONTEXT);
}
