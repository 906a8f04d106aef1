import { breach, NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { officialGeneric } from "../facts.js";
import { idNumberFault } from "../id-number/check-id-number.js";
import type { RecordRule } from "../rule.js";
import { eachDocument } from "./documents.js";

/** Type of the code that the bureau gave an enterprise (中征码, §4.9). */
const ENTERPRISE_CODE = "10";

/** Generic rules about the numbers of identity documents. */
export const documentRules: readonly RecordRule[] = [
  defineRule({
    ...officialGeneric(
      "I0000401",
      "ABE004",
      "IDNum ArlpCertNum OthIDNum SpoIDNum FamMemCertNum CertRelIDNum CertNum GuarCertNum PleorCertNum PawnCertNum",
      "A",
      "§4.9, §6.2, S11",
    ),
    needs: [],
    reads: [
      "B.IDType",
      "B.IDNum",
      "D.InfoIDType",
      "D.ArlpCertType",
      "D.ArlpCertNum",
      "BrerType, CertRelIDType and CertRelIDNum of 220",
      "every document of 110, 114, 120, 130, 134 and 140",
      "every document of 230 and 510, with InfoIDType, PledgorType or Ippc",
    ],
    check: (record) =>
      eachDocument(record, ({ segment, holder, type, number, tag }) => {
        const expected = idNumberFault(holder, type, number);
        return expected === null ? null : breach(segment, tag, expected);
      }),
  }),
  defineRule({
    ...officialGeneric(
      "I0001402",
      "ABE005",
      "ArlpCertNum CertRelIDNum CertNum GuarCertNum PleorCertNum PawnCertNum",
      "B",
      "§4.9, §6.2",
    ),
    needs: [],
    reads: ["every enterprise code (中征码) of 210, 220, 230 and 510", "registry of enterprises"],
    check(record, { registries: { enterprises } }) {
      // A code with a wrong check number is I0000401's; whether a right one was ever given out only the bureau knows.
      if (enterprises === undefined) return NONE;
      return eachDocument(record, ({ segment, holder, type, number, tag }) => {
        if (holder !== "enterprise" || type !== ENTERPRISE_CODE || enterprises.has(number)) return null;
        if (idNumberFault(holder, type, number) !== null) return null;
        return breach(segment, tag, say("an enterprise code that the bureau has given out", "征信中心已发放的中征码"));
      });
    },
  }),
];
