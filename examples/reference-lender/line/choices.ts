import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { LineTerms } from "../../../schemas/ledger/terms.js";
import type { ServicedTerms } from "../loan/contract.js";
import type { Day } from "../loan/day.js";
import type { Identity } from "../reporting/record-xml.js";
import type { LineState } from "./line-state.js";

/** RptDateCode of a record 220 (§4.1): granted, over, limit changed. */
export type LineCode = "10" | "20" | "30";

/** A record 220 that a line owes. */
export interface LineDecision {
  readonly day: Day;
  readonly code: LineCode;
}

/** Items of a loan's records that depend on whether it was drawn under a line (clause L34). */
export interface Draws {
  /** AcctType. */
  accountType(terms: ServicedTerms): string;
  /** Flag of segment C; `undefined`: there is none. */
  flag(terms: ServicedTerms): string | undefined;
  /** Mcc of segment F; `undefined`: the segment is not sent. */
  agreementCode(identity: Identity, terms: ServicedTerms): string | undefined;
}

/** What is told of the lines themselves (clauses L33, L35, L36). */
export interface LineRecords {
  /** All records 220 of a line by what is known of it now, in the order of their days. */
  owed(line: LineState): readonly LineDecision[];
  /** ContractCode of the line that has a code. */
  contractCode(code: string): string;
  /** CreditLimType and LimLoopFlg. */
  kind(terms: LineTerms): readonly [string, "0" | "1"];
  /** CreditLim in minor units. */
  limit(line: LineState, decision: LineDecision): number;
  /** ConStatus. */
  status(code: LineCode): "1" | "2";
  /** A record 210 that goes with a record 220, as only a wrong lender sends it; `undefined`: none. */
  account(identity: Identity, line: LineState, decision: LineDecision, agreement: Agreement): string | undefined;
}

/** Choices about credit lines and what is drawn under them (clauses L33 to L36). */
export interface Lines {
  readonly draws: Draws;
  readonly records: LineRecords;
}
