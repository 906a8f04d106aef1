import * as fc from "fast-check";

/** What is known of a person, as it is drawn: indices into the codes, and whether what may be left out is. */
export interface RawDetails {
  /** Index into each of the codes, by the name of their list. */
  readonly codes: Readonly<Record<RawCode, number>>;
  /** Whether each of what may be unknown is known. */
  readonly known: Readonly<Record<RawOptional, boolean>>;
  /** Goes into everything that is made up: numbers of houses, of people. */
  readonly number: number;
}

const CODES = [
  "sex",
  "nation",
  "marriage",
  "level",
  "degree",
  "employment",
  "employer",
  "industry",
  "occupation",
  "title",
  "technicalTitle",
  "residence",
] as const;

const OPTIONAL = [
  "houseAddress",
  "cellPhone",
  "email",
  "spouseName",
  "since",
  "address",
  "postCode",
  "income",
] as const;

/** Lists of codes that are drawn from. */
export type RawCode = (typeof CODES)[number];

/** What may be unknown. */
export type RawOptional = (typeof OPTIONAL)[number];

/** Raw details; independent values only. */
export function rawDetailsArbitrary(): fc.Arbitrary<RawDetails> {
  return fc.record({
    codes: recordOf(CODES, fc.nat({ max: 9999 })),
    known: recordOf(OPTIONAL, fc.boolean()),
    number: fc.nat({ max: 99_999 }),
  });
}

function recordOf<Name extends string, T>(names: readonly Name[], one: fc.Arbitrary<T>): fc.Arbitrary<Record<Name, T>> {
  return fc.array(one, { minLength: names.length, maxLength: names.length }).map(
    // Each name has its value, since there are as many of them.
    (values) => Object.fromEntries(names.map((name, at) => [name, values[at]])) as Record<Name, T>,
  );
}
