import type { PersonEvent } from "../../../schemas/ledger/event.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import type { LivedDated } from "../lived-dated.js";

/** A person's registration as it was lived (clauses L64 to L69). */
export interface LivedPerson extends LivedDated<PersonTerms, PersonEvent> {
  /** 信息来源编码 (InfSurcCode), as the lender answered it. `account` is the person's key, {@link personKey}. */
  readonly source: string;
}

/** The key under which a person's records are held: source, kind of document and number (§2.3). */
export function personKey(source: string, idType: string, idNum: string): string {
  return `${source}/${idType}/${idNum}`;
}
