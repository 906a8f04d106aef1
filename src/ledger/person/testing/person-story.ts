import type { Borrower } from "../../../../schemas/ledger/borrower.js";
import type { EventBase } from "../../../../schemas/ledger/event-base.js";
import type { PersonDetails } from "../../../../schemas/ledger/person.js";
import type { CustomerChange } from "../../../../schemas/ledger/person-event.js";
import type { PersonTerms } from "../../../../schemas/ledger/terms.js";

/** A person of synthetic documents (province 99), registered on 10 January 2024: married, a teacher, without an income told. */
export const personTerms: PersonTerms = {
  product: "person",
  registeredOn: "2024-01-10",
  customerType: "11",
  details: {
    basics: { sex: "1", birthDate: "1990-01-01", nation: "991", cellPhone: "19900000001" },
    marriage: { status: "20", spouse: { name: "测试乙", idType: "10", idNum: "999999199102020029" } },
    education: { level: "20", degree: "4" },
    occupation: {
      status: "13",
      employer: {
        name: "测试学校",
        kind: "10",
        industry: "P",
        occupation: "1",
        title: "3",
        technicalTitle: "2",
        since: "2015",
      },
    },
    residence: { status: "2", address: "测试路1号", postCode: "990001" },
    mail: { address: "测试路1号", postCode: "990001" },
  },
};

/** Who {@link personTerms} are of. */
export const person: Borrower = { name: "测试甲", idType: "10", idNum: "999999199001010016" };

/** Another document of {@link person}. */
export const passport: Borrower = { name: "测试甲", idType: "2", idNum: "CHN990000001" };

/** Somebody of the family of {@link person}. */
export const relative: Borrower = { name: "测试丙", idType: "10", idNum: "999999199102020029" };

/** What every event of a story has where nothing depends on it. */
export const base: EventBase = { eventId: "e", occurredAt: "2024-02-01T02:00:00Z" };

/** A change of what is known of the person. */
export function change(details: Partial<PersonDetails>): CustomerChange {
  return { ...base, type: "customer-change", details };
}
