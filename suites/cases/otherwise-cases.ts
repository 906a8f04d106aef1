import type { WrittenCase } from "../support/written-case.js";
import { claimTermsCases } from "./otherwise/claim-terms-cases.js";
import { codeCases } from "./otherwise/code-cases.js";
import { leavingCases } from "./otherwise/leaving-cases.js";
import { markCases } from "./otherwise/mark-cases.js";
import { otherPayerCases } from "./otherwise/other-payer-cases.js";
import { reliefCases } from "./otherwise/relief-cases.js";

/** Loans that are not simply repaid: what each event owes, and what goes on beside it (clauses L23 to L32, L71). */
export const otherwiseCases: readonly WrittenCase[] = [
  ...reliefCases,
  ...markCases,
  ...otherPayerCases,
  ...leavingCases,
  ...claimTermsCases,
  ...codeCases,
];
