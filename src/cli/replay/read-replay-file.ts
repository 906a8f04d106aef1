import { validateReplayFile } from "../../../schemas/generated/validators/index.js";
import type { DocumentValidity, PersonDetails } from "../../../schemas/ledger/person.js";
import type { Life } from "../../../schemas/run/life.js";
import type { PersonLife } from "../../../schemas/run/person-life.js";
import type { ReplayFile } from "../../../schemas/run/replay.js";
import { parseWith } from "../../../schemas/validation.js";
import {
  accountsOf,
  isClaimLife,
  isGuaranteeLife,
  isLineLife,
  isMixedLife,
  isPersonLife,
  isSecuredLife,
  loansOf,
} from "../../engine/plans-of.js";
import { endOfMonth } from "../../ledger/dates.js";
import { isKnownTimeZone } from "../../ledger/known-time-zone.js";
import { UsageError } from "../usage-error.js";

/**
 * Reads and checks the text of a replay file.
 * @throws UsageError when it is no replay file; says what is wrong with it.
 */
export function readReplayFile(path: string, text: string): ReplayFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `Failed to read ${path}: it is no JSON (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  const file = shaped(path, value);
  const wrong = impossibleIn(file);
  if (wrong.length > 0) throw new UsageError(`${path} cannot be lived:\n${wrong.join("\n")}`);
  return file;
}

function shaped(path: string, value: unknown): ReplayFile {
  try {
    return parseWith(validateReplayFile, value, path);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** What no schema can say of lives: a time zone or a date that does not exist. One line for each. */
export function impossibleIn({ agreement, lives }: Pick<ReplayFile, "agreement" | "lives">): string[] {
  const { timeZone } = agreement;
  const dates = lives.flatMap((life, index) => datesOf(life, `/lives/${index}`));
  return [
    ...(isKnownTimeZone(timeZone) ? [] : [`  /agreement/timeZone: no time zone "${timeZone}" is known.`]),
    ...dates.flatMap(({ at, date }) => (isDay(date) ? [] : [`  ${at}: there is no ${date} in the calendar.`])),
  ];
}

interface PlacedDate {
  readonly at: string;
  readonly date: string;
}

function datesOf(life: Life, at: string): PlacedDate[] {
  if (isMixedLife(life)) return life.lives.flatMap((one, index) => datesOf(one, `${at}/lives/${index}`));
  if (isLineLife(life)) {
    const { effectiveDate, expiryDate } = life.line;
    return [
      { at: `${at}/line/effectiveDate`, date: effectiveDate },
      { at: `${at}/line/expiryDate`, date: expiryDate },
      ...accountsOf(life).map(({ terms }) => ({ at: `${at}/account/terms/openDate`, date: terms.openDate })),
      ...life.draws.flatMap((draw, index) => datesOf(draw, `${at}/draws/${index}`)),
    ];
  }
  if (isClaimLife(life)) return [{ at: `${at}/claim/openDate`, date: life.claim.openDate }];
  if (isGuaranteeLife(life)) {
    const { openDate, dueDate } = life.guarantee;
    return [
      { at: `${at}/guarantee/openDate`, date: openDate },
      { at: `${at}/guarantee/dueDate`, date: dueDate },
      ...life.claims.flatMap((claim, index) => datesOf(claim, `${at}/claims/${index}`)),
    ];
  }
  if (isSecuredLife(life) || isPersonLife(life)) {
    const loans = loansOf(life).flatMap((loan) => datesOf(loan, `${at}/loan`));
    if (isPersonLife(life)) return [...datesOfPerson(life, at), ...loans];
    const { effectiveDate, expiryDate } = life.collateral;
    return [
      { at: `${at}/collateral/effectiveDate`, date: effectiveDate },
      { at: `${at}/collateral/expiryDate`, date: expiryDate },
      ...loans,
    ];
  }
  const { terms, migrated } = life;
  return [
    { at: `${at}/terms/openDate`, date: terms.openDate },
    ...(migrated === undefined ? [] : [{ at: `${at}/migrated/takenOverOn`, date: migrated.takenOverOn }]),
  ];
}

/** The dates of a registration, of what becomes known later too. */
function datesOfPerson({ person, steps }: PersonLife, at: string): PlacedDate[] {
  const ofDetails = (details: Partial<PersonDetails>, where: string): PlacedDate[] =>
    details.basics === undefined ? [] : [{ at: `${where}/basics/birthDate`, date: details.basics.birthDate }];
  const ofDocument = (document: DocumentValidity | undefined, where: string): PlacedDate[] =>
    (["from", "until"] as const).flatMap((name) => {
      const date = document?.[name];
      return date === undefined ? [] : [{ at: `${where}/${name}`, date }];
    });
  return [
    { at: `${at}/person/registeredOn`, date: person.registeredOn },
    ...ofDetails(person.details, `${at}/person/details`),
    ...ofDocument(person.document, `${at}/person/document`),
    ...steps.flatMap(({ do: action }, index) => {
      const where = `${at}/steps/${index}/do`;
      if (action.kind === "learn") return ofDetails(action.details, `${where}/details`);
      return action.kind === "renew-document" ? ofDocument(action.document, `${where}/document`) : [];
    }),
  ];
}

function isDay(date: string): boolean {
  return date <= endOfMonth(date.slice(0, 7));
}
