import type { CollateralTerms } from "../../../schemas/ledger/collateral-terms.js";
import type { CollateralEvent, PersonEvent } from "../../../schemas/ledger/event.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import { mortgageWith, pledgeWith } from "../collateral/testing.js";
import { other, passport, personWith } from "../person/testing.js";
import { shanghai } from "../testing.js";

/** What happens to one person or contract over collateral from 5 January 2024 on. */
export interface PersonStory {
  readonly terms: PersonTerms | CollateralTerms;
  readonly events?: readonly (PersonEvent | CollateralEvent)[];
  /** Whether a loan is opened the same day; under a contract it names its code. */
  readonly loan?: boolean;
  readonly until: string;
}

let number = 0;

function on(date: string): { readonly eventId: string; readonly occurredAt: string } {
  number += 1;
  return { eventId: `s${String(number)}`, occurredAt: shanghai(date) };
}

const person = personWith();
const documented = personWith({ document: { until: "2035-01-01" } });
const moved: PersonEvent = {
  type: "customer-change",
  details: { residence: { status: "5", address: "示例路9号" } },
  ...on("2024-01-08"),
};
const renewed: PersonEvent = { type: "document-renewed", document: { until: "2045-01-01" }, ...on("2024-01-08") };
const second: PersonEvent = { type: "second-document", other: passport, ...on("2024-01-08") };
const wife = { type: "relative", relative: other, relation: "1" } as const;
const withdrawn: PersonEvent = { type: "void", ...on("2024-01-08") };
const revalued: CollateralEvent = { type: "collateral-value", item: 1, value: 40_000_000, ...on("2024-01-08") };
const ended: CollateralEvent = { type: "collateral-end", ...on("2024-01-08") };

/** The shortest story for each defect of persons and contracts over collateral. */
export const personStories: Readonly<Record<string, PersonStory>> = {
  "person-not-told": { terms: person, until: "2024-01-07" },
  "customer-change-not-told": { terms: person, events: [moved], until: "2024-01-10" },
  "old-update-date": { terms: person, events: [moved], until: "2024-01-10" },
  "change-sends-stale-values": { terms: person, events: [moved], until: "2024-01-10" },
  "document-renewal-not-told": { terms: documented, events: [renewed], until: "2024-01-10" },
  "second-document-not-told": { terms: person, events: [second], until: "2024-01-10" },
  "relative-void-not-told": {
    terms: person,
    events: [
      { ...wife, ...on("2024-01-08") },
      { ...wife, void: true, ...on("2024-01-10") },
    ],
    until: "2024-01-12",
  },
  "withdrawal-not-told": { terms: person, events: [withdrawn], until: "2024-01-10" },
  "withdrawal-forgets-document": { terms: documented, events: [withdrawn], until: "2024-01-10" },
  "person-told-after-account": { terms: person, loan: true, until: "2024-01-07" },
  "collateral-not-told": { terms: mortgageWith(), until: "2024-01-07" },
  "collateral-value-not-told": { terms: mortgageWith(), events: [revalued], until: "2024-01-10" },
  "collateral-end-not-told": { terms: mortgageWith(), events: [ended], until: "2024-01-10" },
  "loan-names-other-contract": { terms: mortgageWith(), loan: true, until: "2024-01-07" },
  "collateral-value-as-amount": { terms: mortgageWith(), until: "2024-01-07" },
  "pledge-told-as-mortgage": { terms: pledgeWith(), until: "2024-01-07" },
};
