import type { Borrower } from "../../../schemas/ledger/borrower.js";
import type { PersonBasics } from "../../../schemas/ledger/person.js";

/**
 * What is known of a person, in agreement with the number of his identity card: it tells the day of birth (digits 7 to
 * 14) and the sex (digit 17, odd for a man; GB 11643). A plan is made before anybody knows whose life it will be. A sex that
 * is unknown or not told stays so; of another document, or where its number was masked, nothing follows.
 */
export function agreeingWithNumber(basics: PersonBasics, { idType, idNum }: Borrower): PersonBasics {
  const [, year, month, day, digit] = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dX]$/u.exec(idNum) ?? [];
  if (idType !== "10" || year === undefined) return basics;
  const told = basics.sex === "1" || basics.sex === "2";
  const sex = Number(digit) % 2 === 1 ? "1" : "2";
  return { ...basics, birthDate: `${year}-${month}-${day}`, sex: told ? sex : basics.sex };
}
