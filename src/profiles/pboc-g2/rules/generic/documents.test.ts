import { expect, test } from "vitest";
import type { RecordNode } from "../../codec/decoded-record.js";
import { NO_CONTEXT } from "../engine/check-record.js";
import type { RuleContext } from "../rule.js";
import { AGREEMENT_RECORDS, holder } from "../testing/agreement-records.js";
import { BASE_RECORDS, guarantor } from "../testing/base-records.js";
import { COLLATERAL_RECORDS, pledged, shares } from "../testing/collateral-records.js";
import { brief, judgeRecord } from "../testing/judge-record.js";
import { type Changes, mutate } from "../testing/mutate.js";

/** Codes with a right check number: the bureau has given out the first and not the second. */
const [KNOWN, UNKNOWN] = ["99A0000000000087", "99A0000000000119"];
const REGISTER: RuleContext = { header: null, registries: { enterprises: new Set([KNOWN]) } };

const LOAN = BASE_RECORDS["D1/30"];
const LINE = AGREEMENT_RECORDS["220/30"];
const PLEDGE = COLLATERAL_RECORDS["510/10/pledge"];
const COMPANY = { InfoIDType: "2", ArlpName: "示例有限公司", ArlpCertType: "10" };

test.each<[string, string, RecordNode, Changes, readonly string[]]>([
  ["a guarantor that is registered", "210", LOAN, { D: guarantor({ ...COMPANY, ArlpCertNum: KNOWN }) }, []],
  [
    "a guarantor that is not",
    "210",
    LOAN,
    { D: guarantor({ ...COMPANY, ArlpCertNum: UNKNOWN }) },
    ["I0001402 RltRepymtInfSgmt.RltRepymtInf[1].ArlpCertNum"],
  ],
  [
    "a code that cannot be one",
    "210",
    LOAN,
    { D: guarantor({ ...COMPANY, ArlpCertNum: "99A0000000000110" }) },
    ["I0000401 RltRepymtInfSgmt.RltRepymtInf[1].ArlpCertNum"],
  ],
  ["a person, whose type 10 is the identity card", "210", LOAN, { D: guarantor() }, []],
  [
    "a holder of a line",
    "220",
    LINE,
    { CtrctCertRelSgmt: holder({ BrerType: "2", CertRelIDType: "10", CertRelIDNum: UNKNOWN }) },
    ["I0001402 CtrctCertRelSgmt.CtrctCertRel[1].CertRelIDNum"],
  ],
  [
    "a debtor of secured debt, and a pledgor",
    "510",
    PLEDGE,
    {
      "MotgaCltalCtrctBsSgmt.InfoIDType": "2",
      "MotgaCltalCtrctBsSgmt.CertNum": UNKNOWN,
      CltalInfSgmt: pledged(shares({ PawnCertType: "10", PawnCertNum: UNKNOWN })),
    },
    ["I0001402 MotgaCltalCtrctBsSgmt.CertNum", "I0001402 CltalInfSgmt.ImpInf[1].PawnCertNum"],
  ],
])("%s", (_, type, record, changes, found) => {
  const changed = mutate(record, changes);
  expect(judgeRecord(type, changed, REGISTER).map(brief)).toEqual(found);
  // Without a register nobody can say whether a code exists.
  const known = found.filter((one) => !one.startsWith("I0001402"));
  expect(judgeRecord(type, changed, NO_CONTEXT).map(brief)).toEqual(known);
});
