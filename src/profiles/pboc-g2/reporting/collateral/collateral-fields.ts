import type { Agreement } from "../../../../../schemas/ledger/agreement.js";
import type { Borrower } from "../../../../../schemas/ledger/borrower.js";
import type { CollateralItem } from "../../../../../schemas/ledger/collateral-terms.js";
import type { IsoDate } from "../../../../../schemas/ledger/primitives.js";
import type { CollateralView, LivedCollateral } from "../../../../ledger/collateral/lived-collateral.js";
import type { OwedField } from "../../../owed-record.js";
import { identityFields } from "../base-segment.js";
import { inGroupOrder } from "../group-order.js";
import { amount, either, exactly, reading, unjudged } from "../owed-field.js";
import { underSegment } from "../segments.js";
import { wholeUnits } from "../whole-units.js";

/** Element names of the segments of record 510, by letter (§3.6). */
export const COLLATERAL_SEGMENT = {
  B: "MotgaCltalCtrctBsSgmt",
  C: "MotgaCltalBsInfSgmt",
  D: "ComRecInfSgmt",
  E: "MotgaProptInfSgmt",
  F: "CltalInfSgmt",
} as const;

/** Which record the fields are for. */
export interface CollateralMoment {
  readonly code: string;
  readonly day: IsoDate;
}

/** Every field of a record 510 (§3.6, §4.8; clauses L60 to L62). */
export function collateralFields(
  lived: LivedCollateral,
  view: CollateralView,
  { code, day }: CollateralMoment,
  agreement: Agreement,
): ReadonlyMap<string, OwedField> {
  const { terms, borrower } = lived;
  const { amounts, currency } = agreement;
  return new Map([
    ...underSegment<OwedField>(COLLATERAL_SEGMENT.B, [
      ["InfRecType", exactly("510")],
      ["CcCode", exactly(lived.account)],
      ["RptDate", exactly(day)],
      ["RptDateCode", exactly(code)],
      ["InfoIDType", exactly(PERSON)],
      ...identityFields(lived, { agreement }).map(renamed),
    ]),
    ...underSegment<OwedField>(COLLATERAL_SEGMENT.C, [
      ["GuarType", exactly(terms.kind === "mortgage" ? "1" : "2")],
      ["CcAmt", amount(wholeUnits(terms.amount, amounts), amounts.tolerance)],
      ["Cy", exactly(currency)],
      ["CcValDate", exactly(terms.effectiveDate)],
      ["CcExpDate", expiry(terms.expiryDate, view)],
      ["MaxGuar", exactly(terms.maximum ? "1" : "0")],
      ["CcStatus", exactly(view.endedOn === null ? "1" : "2")],
    ]),
    ...(terms.kind === "mortgage"
      ? underSegment(COLLATERAL_SEGMENT.E, mortgaged(view.items, borrower, agreement))
      : underSegment(COLLATERAL_SEGMENT.F, pledged(view.items, borrower, agreement))),
  ]);
}

const PERSON = "1";

// A 510 names the document of the debtor otherwise than a 210 does, since that may be an organisation.
const TAGS: Readonly<Record<string, string>> = { IDType: "CertType", IDNum: "CertNum" };

function renamed([tag, field]: [string, OwedField]): [string, OwedField] {
  return [TAGS[tag] ?? tag, field];
}

/** CcExpDate; of a contract that ended before it expired its last day is as right (L62). */
function expiry(date: IsoDate, { endedEarly, endedOn }: CollateralView): OwedField {
  if (!endedEarly || endedOn === null) return exactly(date);
  return either(
    reading("collateral-ended-early", "as-agreed", date),
    reading("collateral-ended-early", "last-day", endedOn),
  );
}

/** Segment E. Where a thing is, and who valued it and when, the lender is not told. */
function mortgaged(items: readonly CollateralItem[], owner: Borrower, { amounts, currency }: Agreement): Fields {
  const things = items.map(({ kind, value, certificate }) => ({
    PleType: kind,
    MotgaProptIDType: certificate?.kind ?? "",
    PleCertID: certificate?.number ?? "",
    PleValue: String(wholeUnits(value, amounts)),
  }));
  return [
    ["PleNm", exactly(String(items.length))],
    ...inGroupOrder("PleInf", things).flatMap(({ PleType, MotgaProptIDType, PleCertID, PleValue }, index) =>
      underSegment<OwedField>(`PleInf[${index}]`, [
        ["PleType", exactly(PleType)],
        ["MotgaProptIDType", exactly(MotgaProptIDType)],
        ["PleCertID", exactly(PleCertID)],
        ["PleDistr", unjudged("")],
        ["PleValue", amount(Number(PleValue), amounts.tolerance)],
        ["PleCy", exactly(currency)],
        ["ValOrgType", unjudged("")],
        ["ValDate", unjudged("")],
        ["PledgorType", exactly(PERSON)],
        ["PledgorName", exactly(owner.name)],
        ["PleorCertType", exactly(owner.idType)],
        ["PleorCertNum", exactly(owner.idNum)],
        ["PleDesc", unjudged("")],
      ]),
    ),
  ];
}

/** Segment F. */
function pledged(items: readonly CollateralItem[], owner: Borrower, { amounts, currency }: Agreement): Fields {
  const things = items.map(({ kind, value }) => ({ ImpType: kind, ImpVal: String(wholeUnits(value, amounts)) }));
  return [
    ["ImpNm", exactly(String(items.length))],
    ...inGroupOrder("ImpInf", things).flatMap(({ ImpType, ImpVal }, index) =>
      underSegment<OwedField>(`ImpInf[${index}]`, [
        ["ImpType", exactly(ImpType)],
        ["ImpVal", amount(Number(ImpVal), amounts.tolerance)],
        ["ImpCy", exactly(currency)],
        ["Ippc", exactly(PERSON)],
        ["PawnName", exactly(owner.name)],
        ["PawnCertType", exactly(owner.idType)],
        ["PawnCertNum", exactly(owner.idNum)],
      ]),
    ),
  ];
}

type Fields = [string, OwedField][];
