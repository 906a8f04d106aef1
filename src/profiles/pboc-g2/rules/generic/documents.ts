import { NONE } from "../breach.js";
import { filled, has } from "../read-field.js";
import type { RecordView, SegmentView } from "../record-view.js";
import type { Breach } from "../rule.js";
import { collect } from "./collect.js";

/** One identity document in a record. */
export interface Document {
  /** The segment, group or record that it stands in. */
  readonly segment: SegmentView;
  /** Whom it identifies; by that its type is read, as 10 and 20 mean other things for each. */
  readonly holder: "person" | "enterprise";
  readonly type: string;
  readonly number: string;
  /** Tag of its number. */
  readonly tag: string;
}

/** Type and number of each identity document, by segment, group, or root of a record without segments. */
const DOCUMENTS: Readonly<Record<string, readonly DocumentTags[] | undefined>> = {
  AcctBsSgmt: [["IDType", "IDNum"]],
  BsSgmt: [["IDType", "IDNum"]],
  IDRec: [["OthIDType", "OthIDNum"]],
  SpsInfSgmt: [["SpoIDType", "SpoIDNum"]],
  RltRepymtInf: [["ArlpCertType", "ArlpCertNum"]],
  CtrctBsSgmt: [["IDType", "IDNum"]],
  CtrctCertRel: [["CertRelIDType", "CertRelIDNum"]],
  GuarAcctBsSgmt: [["IDType", "IDNum"]],
  MotgaCltalCtrctBsSgmt: [["CertType", "CertNum"]],
  OtrRec: [["GuarCertType", "GuarCertNum"]],
  PleInf: [["PleorCertType", "PleorCertNum"]],
  ImpInf: [["PawnCertType", "PawnCertNum"]],
  InBsInfDlt: [["IDType", "IDNum"]],
  InFalMmbsInf: [
    ["IDType", "IDNum"],
    ["FamMemCertType", "FamMemCertNum"],
  ],
  InIDEfctInf: [["IDType", "IDNum"]],
  InIDEfctInfDlt: [["IDType", "IDNum"]],
  InCtfItgInf: [
    ["IDType", "IDNum"],
    ["OthIDType", "OthIDNum"],
  ],
};

type DocumentTags = readonly [type: string, number: string];

/** Judge every document of a record that has type, number and holder; of one that lacks any, other rules say so. */
export function eachDocument(record: RecordView, judge: (document: Document) => Breach | null): readonly Breach[] {
  return collect(record, DOCUMENTS, (segment, documents) => {
    const holder = holderOf(segment);
    if (holder === null) return NONE;
    let found: Breach[] | null = null;
    for (const [typeTag, tag] of documents) {
      const type = filled(segment, typeTag);
      const number = filled(segment, tag);
      if (type === undefined || number === undefined) continue;
      const one = judge({ segment, holder, type, number, tag });
      if (one === null) continue;
      found ??= [];
      found.push(one);
    }
    return found ?? NONE;
  });
}

/** Elements that tell persons from organisations, of which the schemes of their documents differ. */
const KINDS = ["InfoIDType", "BrerType", "PledgorType", "Ippc"];

/** Who the document of a segment or group is of: a person where no element tells, null where it tells nothing that is known. */
function holderOf(segment: SegmentView): "person" | "enterprise" | null {
  const tag = KINDS.find((one) => has(segment, one));
  if (tag === undefined) return "person";
  const kind = filled(segment, tag);
  return kind === "1" ? "person" : kind === "2" ? "enterprise" : null;
}
