/** A JSON Schema, written from a type of the lender interface. */
export type Schema = Readonly<Record<string, unknown>>;

/** IsoDate. */
export const date: Schema = {
  type: "string",
  pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
};
/** Instant. */
export const instant: Schema = {
  type: "string",
  pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})$",
};
/** MinorUnits. */
export const money: Schema = { type: "integer", minimum: 0, maximum: 99_999_999_999_999 };
/** OpaqueId. */
export const opaqueId: Schema = { type: "string", pattern: "^[A-Za-z0-9._:-]{1,80}$" };
/** RatePpm. */
export const rate: Schema = { type: "integer", minimum: 0, maximum: 1_000_000 };

/** A string of a pattern. */
export function text(pattern: string): Schema {
  return { type: "string", pattern };
}

/** A string of some length. */
export function sized(minLength: number, maxLength: number): Schema {
  return { type: "string", minLength, maxLength };
}

/** A whole number. */
export function whole(minimum: number, maximum?: number): Schema {
  return maximum === undefined ? { type: "integer", minimum } : { type: "integer", minimum, maximum };
}

/** One of some strings. */
export function choice(...values: string[]): Schema {
  return { type: "string", enum: values };
}

/** An object with members that it must and that it may have; others are let pass. */
export function object(
  required: Readonly<Record<string, Schema>>,
  optional: Readonly<Record<string, Schema>> = {},
): Schema {
  return { type: "object", required: Object.keys(required), properties: { ...required, ...optional } };
}

/** Borrower: a person by name and document. */
export const borrower: Schema = object({ name: sized(1, 30), idType: text("^[0-9A-Z]{1,2}$"), idNum: sized(1, 20) });

/** An event of a type, with what every event carries. */
export function event(
  type: string,
  required: Readonly<Record<string, Schema>>,
  optional?: Readonly<Record<string, Schema>>,
): Schema {
  return object(
    { type: { type: "string", const: type }, eventId: opaqueId, occurredAt: instant, ...required },
    { effectiveDate: date, knownAt: instant, ...optional },
  );
}
