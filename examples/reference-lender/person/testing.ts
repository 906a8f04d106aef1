import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { OpenAccountResponse } from "../../../schemas/ledger/lender-interface.js";
import type { PersonDetails } from "../../../schemas/ledger/person.js";
import type { PersonTerms } from "../../../schemas/ledger/terms.js";
import { borrower, shanghai, type TestDriver } from "../testing.js";

/** A single teacher's details, changed as given. */
export function detailsWith(changes: Partial<PersonDetails> = {}): PersonDetails {
  return {
    basics: { sex: "9", birthDate: "1990-01-01", nation: "991", cellPhone: "13800000000" },
    marriage: { status: "10" },
    education: { level: "20", degree: "4" },
    occupation: { status: "70" },
    residence: { status: "9" },
    mail: { address: "示例路1号", postCode: "100000" },
    ...changes,
  };
}

/** A borrower registered on 5 January 2024, changed as given. */
export function personWith(changes: Partial<PersonTerms> = {}): PersonTerms {
  return { product: "person", registeredOn: "2024-01-05", customerType: "11", details: detailsWith(), ...changes };
}

/** A husband or wife who does not exist. */
export const other: Borrower = { name: "示例丙", idType: "10", idNum: "999999199102020029" };
/** A passport of the borrower's. */
export const passport: Borrower = { name: "示例甲", idType: "2", idNum: "CHN000000001" };

/** Registers a person at nine on the day. */
export async function register(
  driver: TestDriver,
  terms: PersonTerms,
  who: Borrower = borrower,
  clientRef = "registered",
): Promise<OpenAccountResponse> {
  const request = { clientRef, openedAt: shanghai(terms.registeredOn, "09:00:00"), borrower: who, terms };
  const { status, body } = await driver.call("POST", "/accounts", request);
  if (status !== 201) throw new Error(`Registering answered ${String(status)}: ${JSON.stringify(body)}`);
  return body as OpenAccountResponse;
}

/** A record in short: its type, as-of date and code, and the texts of all its other elements but who it is about. */
export function inShort(xml: string): string {
  const leaves = [...xml.matchAll(/<(\w+)>([^<]*)<\/\1>/gu)].map(([, tag = "", text = ""]) => ({ tag, text }));
  const at = (tag: string): string[] => leaves.filter((leaf) => leaf.tag === tag).map(({ text }) => text);
  const head = ["InfRecType", "RptDate", "RptDateCode"];
  const known = [...head, "Name", "IDType", "IDNum", "InfSurcCode", "Cimoc", "CustomerType"];
  const rest = leaves.filter(({ tag, text }) => text !== "" && !known.includes(tag));
  return [...head.flatMap(at), ...rest.map(({ tag, text }) => `${tag}=${text}`)].join(" ");
}
