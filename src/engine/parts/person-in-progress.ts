import type { PersonEvent } from "../../../schemas/ledger/event.js";
import type { OpenPersonRequest } from "../../../schemas/ledger/lender-interface.js";
import type { PersonDetails } from "../../../schemas/ledger/person.js";
import type { Instant, IsoDate } from "../../../schemas/ledger/primitives.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { PersonLife, PersonStep } from "../../../schemas/run/person-life.js";
import { type LivedPerson, personKey } from "../../ledger/person/lived-person.js";
import { personRefusal } from "../../ledger/person/person-refusal.js";
import type { Refusal } from "../../ledger/refusal.js";
import { agreeingWithNumber } from "./agreeing-with-number.js";
import { DatedPart } from "./dated-part.js";
import type { PartSetting } from "./part-in-progress.js";

/** One person's registration while it is lived (clauses L64 to L69). */
export class PersonInProgress extends DatedPart<PersonTerms, PersonStep, PersonEvent> {
  constructor(setting: PartSetting, { person, openTime, steps }: PersonLife) {
    const basics = agreeingWithNumber(person.details.basics, setting.borrower);
    const terms = { ...person, details: { ...person.details, basics } };
    super(setting, { terms, openDate: person.registeredOn, openTime, steps });
  }

  lived(): LivedPerson | null {
    const lived = this.livedSoFar();
    if (lived === null) return null;
    const { idType, idNum } = this.setting.borrower;
    return { ...lived, account: personKey(lived.account, idType, idNum), source: lived.account };
  }

  openingText(): Bilingual {
    const { customerType, document } = this.plan.terms;
    const [en, zh] =
      document === undefined
        ? ["", ""]
        : [`, document valid until ${document.until}`, `，证件有效期至 ${document.until}`];
    return {
      en: `person registered (customer type ${customerType})${en}`,
      zh: `登记客户资料（类型 ${customerType}）${zh}`,
    };
  }

  protected eventOf({ do: action }: PersonStep, base: { eventId: string; occurredAt: Instant }): PersonEvent {
    switch (action.kind) {
      case "learn":
        return { ...base, type: "customer-change", details: this.agreeing(action.details) };
      case "renew-document":
        return { ...base, type: "document-renewed", document: action.document };
      case "second-document": {
        const { other } = action;
        return { ...base, type: "second-document", other, ...(action.void === true ? { void: true } : {}) };
      }
      case "name-relative": {
        const { relative, relation } = action;
        return { ...base, type: "relative", relative, relation, ...(action.void === true ? { void: true } : {}) };
      }
      case "withdraw":
        return { ...base, type: "void" };
    }
  }

  protected refusalOf(event: PersonEvent, day: IsoDate): Refusal {
    return personRefusal({ terms: this.plan.terms, events: this.events }, event, day);
  }

  protected openRequest(): OpenPersonRequest {
    const { reference, borrower } = this.setting;
    return { clientRef: reference, openedAt: this.opensAt, borrower, terms: this.plan.terms };
  }

  private agreeing({ basics, ...others }: Partial<PersonDetails>): Partial<PersonDetails> {
    return basics === undefined ? others : { basics: agreeingWithNumber(basics, this.setting.borrower), ...others };
  }
}
