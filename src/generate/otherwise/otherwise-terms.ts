import type { LoanTerms } from "../../../schemas/ledger/terms.js";
import type { RawOtherwise } from "./raw-otherwise.js";

/** Terms of a life that goes otherwise: paid out in parts into one account where a part is paid out later (clause L32). */
export function otherwiseTerms(terms: LoanTerms, raw: RawOtherwise, provider: string): LoanTerms {
  const { turns, fundSou, loanForm, number } = raw;
  const inParts = turns.some(({ kind }) => kind === "pay-out");
  return {
    ...terms,
    reporting: {
      ...terms.reporting,
      ...(inParts ? { flag: "2", creditAgreementCode: `${provider}SX${number}` } : {}),
      ...(fundSou === null ? {} : { fundSou }),
      ...(loanForm === null ? {} : { loanForm }),
    },
  };
}
