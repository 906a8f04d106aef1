import { another, type Happening } from "../amending/testing.js";
import { cardTermsWith } from "../card/testing.js";
import { mortgageWith } from "../collateral/testing.js";
import { claimTermsWith, guaranteeTermsWith } from "../plain/testing.js";
import { lineTermsWith, termsWith } from "../testing.js";

/** What is opened: its terms, and which of those before it is the line that it is under. */
export interface Opened {
  readonly terms: { readonly openDate: string } | { readonly effectiveDate: string };
  readonly under?: number;
}

/** What happens to something that is opened on 5 January 2024 and put right. */
export interface AmendingStory {
  /** In their order; those of a later day after all that happens before it. */
  readonly opened: readonly Opened[];
  /** Which of them, on which day, what. */
  readonly events: readonly (readonly [number, string, Happening])[];
  readonly until: string;
}

const gone: Happening = { type: "void" };
const renamed: Happening = { type: "code-change" };
const corrected: Happening = { type: "identity-correction", borrower: another };
const back: Happening = { type: "reversal", of: "e" };
const line = { terms: lineTermsWith() };
const guarantee = { terms: guaranteeTermsWith() };
const claim = { terms: claimTermsWith() };
const contract = { terms: mortgageWith() };
const card = [{ terms: lineTermsWith({ use: "card" }) }, { terms: cardTermsWith(), under: 0 }];
const raised: Happening = { type: "limit-change", limit: 3_000_000, eventId: "e" };
const classed: Happening = { type: "classification", fiveCate: "2", eventId: "e" };
const paid: Happening = { type: "repayment", amount: 100_000, eventId: "e" };

const one = (opened: Opened, ...events: (readonly [string, Happening])[]): AmendingStory => ({
  opened: [opened],
  events: events.map(([date, what]) => [0, date, what]),
  until: "2024-01-16",
});

/** The shortest story for each defect in putting right what is no loan. */
export const amendingStories: Readonly<Record<string, AmendingStory>> = {
  "line-void-not-told": one(line, ["2024-01-08", gone]),
  "guarantee-void-not-told": one(guarantee, ["2024-01-08", gone]),
  "contract-void-not-told": one(contract, ["2024-01-08", gone]),
  "claim-void-not-told": one(claim, ["2024-01-08", gone]),
  "card-void-goes-on": { opened: card, events: [[1, "2024-01-08", gone]], until: "2024-03-12" },
  "line-new-code-not-told": one(line, ["2024-01-08", renamed], ["2024-01-10", raised]),
  "guarantee-new-code-not-told": one(guarantee, ["2024-01-08", renamed], ["2024-01-10", classed]),
  "contract-new-code-not-told": one(contract, ["2024-01-08", renamed]),
  "draw-under-old-line-code": {
    opened: [line, { terms: termsWith({ product: "R4", openDate: "2024-01-10" }), under: 0 }],
    events: [[0, "2024-01-08", renamed]],
    until: "2024-01-16",
  },
  "card-identity-not-corrected": { opened: card, events: [[1, "2024-01-08", corrected]], until: "2024-01-16" },
  "line-identity-not-corrected": one(line, ["2024-01-08", corrected]),
  "guarantee-identity-as-of-today": one(guarantee, ["2024-01-08", corrected]),
  "withdrawn-limit-not-told": one(line, ["2024-01-08", raised], ["2024-01-10", back]),
  "withdrawn-limit-corrected-not-deleted": one(line, ["2024-01-08", raised], ["2024-01-10", back]),
  "withdrawn-repayment-of-claim-stays": one(
    claim,
    ["2024-01-08", paid],
    ["2024-01-10", back],
    ["2024-01-12", { ...paid, eventId: "f" }],
  ),
  "withdrawn-classification-not-corrected": one(guarantee, ["2024-01-08", classed], ["2024-01-10", back]),
  "correction-of-line-late": one(line, ["2024-01-08", corrected]),
};
