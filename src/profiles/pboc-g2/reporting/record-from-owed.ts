import type { AcceptedValue, OwedField, OwedRecord } from "../../owed-record.js";
import type { RecordNode } from "../codec/decoded-record.js";
import { recordFromFields } from "./record-from-fields.js";

/** One way of answering what an owed record leaves open: the answer to each question, and a pick where none is asked. */
export interface OwedChoice {
  /** Answer by question. */
  readonly answers: ReadonlyMap<string, string>;
  /** Position, by field, among the values that are right under the answers. */
  readonly picks: ReadonlyMap<string, number>;
}

/** The choice of every first value: what the profile expects. */
export const EXPECTED: OwedChoice = { answers: new Map(), picks: new Map() };

/**
 * The record that answers an owed one: every segment that must be there, with the values that are right under a choice.
 * @param optional whether segments that may be there are there
 */
export function recordFromOwed(owed: OwedRecord, choice: OwedChoice = EXPECTED, optional = false): RecordNode {
  const fields = [...owed.fields].flatMap(([path, field]): [string, string][] => {
    const duty = owed.segments[path.split(".")[0] ?? ""];
    return duty === "must" || (duty === "may" && optional) ? [[path, pickValue(path, field, choice)]] : [];
  });
  return recordFromFields(owed.recordType, fields);
}

function pickValue(path: string, field: OwedField, choice: OwedChoice): string {
  const right = rightUnder(field.accepted, choice.answers);
  return (right[choice.picks.get(path) ?? 0] ?? right[0] ?? field.accepted[0])?.value ?? "";
}

/** Values that are right once questions are answered; one that holds under any answer always is. */
function rightUnder(accepted: readonly AcceptedValue[], answers: OwedChoice["answers"]): readonly AcceptedValue[] {
  return accepted.filter(({ reading }) => {
    const answer = reading === undefined ? undefined : answers.get(reading.question);
    return answer === undefined || answer === reading?.answer;
  });
}

/**
 * Every way of answering an owed record: all answers to its questions, and under them all values of the fields that
 * still have several.
 * @param limit choices at most; further ones are left out
 */
export function choicesOf(owed: OwedRecord, limit: number): OwedChoice[] {
  const questions = new Map<string, Set<string>>();
  for (const { accepted } of owed.fields.values()) {
    for (const { reading } of accepted) {
      if (reading === undefined) continue;
      questions.set(reading.question, (questions.get(reading.question) ?? new Set()).add(reading.answer));
    }
  }
  const answers = combine([...questions].map(([question, given]) => [question, [...given]] as const));
  const choices = answers.flatMap((one) => {
    const open = [...owed.fields].flatMap(([path, { accepted }]) => {
      const count = rightUnder(accepted, one).length;
      return count > 1 ? [[path, Array.from({ length: count }, (_, index) => index)] as const] : [];
    });
    return combine(open).map((picks): OwedChoice => ({ answers: one, picks }));
  });
  return choices.slice(0, limit);
}

/** All ways of taking one value of each name. */
function combine<T>(dimensions: readonly (readonly [string, readonly T[]])[]): Map<string, T>[] {
  return dimensions.reduce<Map<string, T>[]>(
    (found, [name, values]) => found.flatMap((one) => values.map((value) => new Map(one).set(name, value))),
    [new Map()],
  );
}
