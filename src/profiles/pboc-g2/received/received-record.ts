import type { Arrival, ReceivedRecord, RuleBreach } from "../../received-record.js";
import type { DecodedRecord, RecordNode } from "../codec/decoded-record.js";
import { rootOf } from "../codec/record-roots.js";
import { NEW_CODE } from "../reporting/code-change.js";
import { COLLATERAL_SEGMENT } from "../reporting/collateral/collateral-fields.js";
import { LINE_SEGMENT } from "../reporting/line/line-fields.js";
import { CORRECTION, EVENT, GUARANTEE_SEGMENT, SEGMENT } from "../reporting/segments.js";
import { COLLATERAL, segmentTag, TOLD_FAMILIES, type ToldFamily } from "../reporting/told-family.js";
import { isClosed } from "../rules/status.js";
import { flatten, isGroup } from "./flatten.js";
import type { ReadBody } from "./read-body.js";
import { isAboutPerson, readBasics, readPerson } from "./read-person.js";

/** Types that reconciliation knows: what tells of an account, a credit line, a guarantee, collateral or a person, and what puts that right. */
export const RECONCILED_TYPES: ReadonlySet<string> = new Set(
  "110 114 120 130 134 140 210 211 212 213 214 215 220 221 222 223 224 230 231 232 233 234 510 511 514".split(" "),
);

/** A decoded record of one of the {@link RECONCILED_TYPES} in the form in which it is reconciled. */
export function receivedRecord(
  record: DecodedRecord,
  arrival: Arrival,
  sequence: number,
  breaches: readonly RuleBreach[],
): ReceivedRecord {
  const { file, line, recordType } = record;
  return { file, line, arrival, sequence, recordType, breaches, ...readBody(record) };
}

function readBody({ recordType, body }: DecodedRecord): ReadBody {
  if (recordType === "220") return readLine(body);
  if (recordType === "230") return readGuarantee(body);
  if (recordType === "510") return readCollateral(body);
  if (recordType === "110") return readBasics(body);
  if (isAboutPerson(recordType)) return readPerson(recordType, body);
  if (recordType === "215") return readEvent(body);
  const change = readChange(recordType, body);
  if (change !== null) return change;
  const fields = flatten(body);
  const value = (segment: string, tag: string): string => fields.get(`${segment}.${tag}`) ?? "";
  const monthly = body[SEGMENT.H] !== undefined;
  const month = value(SEGMENT.H, "Month");
  const accountType = value(SEGMENT.B, "AcctType");
  // A claim that is collected has no H: it ends with J (§4.2). The same digit means something else of a loan.
  const status = value(SEGMENT.H, "AcctStatus");
  const isCard = accountType === "R2" || accountType === "R3";
  const closes =
    accountType === "C1" ? value(SEGMENT.J, "AcctStatus") === "2" : isClosed(isCard ? accountType : "D1", status);
  return {
    account: value(SEGMENT.B, "AcctCode"),
    ...(accountType === "" ? {} : { accountType }),
    person: value(SEGMENT.B, "IDNum"),
    code: value(SEGMENT.B, "RptDateCode"),
    asOf: value(SEGMENT.B, "RptDate"),
    month: monthly && month !== "" ? month : null,
    kind: monthly ? "monthly" : "event",
    closes,
    introduces: body[SEGMENT.C] !== undefined,
    segments: new Set(Object.keys(body)),
    fields,
  };
}

/** A 220: of a credit line, which is over with status 2 (§4.8). */
function readLine(body: RecordNode): ReadBody {
  const record = readDay(body, LINE_SEGMENT.B, "ContractCode");
  return { ...record, closes: record.fields.get(`${LINE_SEGMENT.D}.ConStatus`) === "2" };
}

/** A 230: of a guarantee, which is over with status 2 (§4.2). */
function readGuarantee(body: RecordNode): ReadBody {
  const record = readDay(body, GUARANTEE_SEGMENT.B, "AcctCode");
  const accountType = record.fields.get(`${GUARANTEE_SEGMENT.B}.AcctType`) ?? "";
  const closes = record.fields.get(`${GUARANTEE_SEGMENT.D}.AcctStatus`) === "2";
  return { ...record, ...(accountType === "" ? {} : { accountType }), closes };
}

/** A 510: of a contract over collateral, which is over with status 2 and never told back (R5101201). */
function readCollateral(body: RecordNode): ReadBody {
  const record = readDay(body, COLLATERAL_SEGMENT.B, "CcCode");
  const closes = record.fields.get(`${COLLATERAL_SEGMENT.C}.CcStatus`) === "2";
  return { ...record, closes, inOrder: true, ofOwnAccord: true };
}

/**
 * A record of a day that is about no account: a 220 of a credit line, a 230 of a guarantee, a 510 of a contract. No rule asks that the first one
 * of a key introduces it, so any of them does.
 */
function readDay(body: RecordNode, base: string, key: string): ReadBody {
  const fields = flatten(body);
  const value = (tag: string): string => fields.get(`${base}.${tag}`) ?? "";
  return {
    account: value(key),
    person: value("IDNum"),
    code: value("RptDateCode"),
    asOf: value("RptDate"),
    month: null,
    kind: "event",
    closes: false,
    introduces: true,
    segments: new Set(Object.keys(body)),
    fields,
  };
}

// A loan that went to another institution: nothing loads after it (R2101210), as after a closing.
const TRANSFERRED_OUT = "21";

// A card that is opened again: what was closed goes on (R2151203).
const OPENED_AGAIN = "12";

/** A 215. Its code is what happened (OpetnType); its elements stand right under its root, which takes the place of a segment. */
function readEvent(body: RecordNode): ReadBody {
  const root = EVENT["215"];
  const fields = flatten({ [root]: body });
  const value = (tag: string): string => fields.get(`${root}.${tag}`) ?? "";
  return {
    account: value("AcctCode"),
    person: "",
    code: value("OpetnType"),
    asOf: value("RptDate"),
    month: null,
    kind: "event",
    closes: value("OpetnType") === TRANSFERRED_OUT && value("Flag") === "1",
    ...(value("OpetnType") === OPENED_AGAIN && value("Flag") === "1" ? { reopens: true } : {}),
    introduces: false,
    segments: new Set([root]),
    fields,
  };
}

/** What puts right, deletes or renames what was told (211 to 214, 221 to 224, 231 to 234, 511, 514); null for anything else. */
function readChange(recordType: string, body: RecordNode): ReadBody | null {
  const family = TOLD_FAMILIES.find(({ idChange, correction, deletion, erasure }) =>
    [idChange, correction, deletion, erasure].includes(recordType),
  );
  if (family === undefined) return null;
  if (recordType === family.correction) return readCorrection(body, family);
  const root = rootOf(recordType) ?? "";
  const change = recordType === family.idChange ? readCodeChange(body, root) : readDeletion(body, root);
  return family === COLLATERAL ? { ...change, ofOwnAccord: true } : change;
}

/** A 212, 222 or 232; the segments inside its holder count as segments of their own, by their path. */
function readCorrection(body: RecordNode, family: ToldFamily): ReadBody {
  const fields = flatten(body);
  const base = (tag: string): string => fields.get(`${CORRECTION.base}.${tag}`) ?? "";
  const held = body[CORRECTION.holder];
  const inner = held === undefined || typeof held === "string" || isGroup(held) ? [] : Object.keys(held);
  const month = fields.get(`${CORRECTION.holder}.${SEGMENT.H}.Month`) ?? "";
  return {
    ...correction,
    account: base("ModRecCode"),
    person: fields.get(`${CORRECTION.holder}.${segmentTag(family, "B")}.IDNum`) ?? "",
    code: base("MdfcSgmtCode"),
    ...(base("MdfcSgmtCode") === "B" ? { ofNewest: true } : {}),
    asOf: base("RptDate"),
    month: month === "" ? null : month,
    segments: new Set([...Object.keys(body), ...inner.map((tag) => `${CORRECTION.holder}.${tag}`)]),
    fields,
  };
}

/** A deletion of a segment, or of all. Its elements stand right under its root, which takes the place of a segment. */
function readDeletion(body: RecordNode, root: string): ReadBody {
  const fields = flatten({ [root]: body });
  const value = (tag: string): string => fields.get(`${root}.${tag}`) ?? "";
  return {
    ...correction,
    account: value("DelRecCode"),
    person: "",
    code: value("DelSgmtCode"),
    asOf: value("DelStartDate") || value("DelEndDate"),
    month: null,
    segments: new Set([root]),
    fields,
  };
}

/** A change of code, by the code that it puts an end to. Its elements stand right under its root, which takes the place of a segment. */
function readCodeChange(body: RecordNode, root: string): ReadBody {
  const fields = flatten({ [root]: body });
  return {
    ...correction,
    account: fields.get(`${root}.OdBnesCode`) ?? "",
    person: "",
    code: NEW_CODE,
    asOf: "",
    month: null,
    segments: new Set([root]),
    fields,
  };
}

const correction = { kind: "correction", closes: false, introduces: false } as const;
