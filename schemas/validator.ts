import type { ErrorObject } from "ajv";

/**
 * A validator compiled ahead of time from a JSON Schema. It narrows the value it is given; where it answers false,
 * `errors` holds what was wrong until the next call.
 */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ErrorObject[] | null;
  /** Name of the type it checks for, e.g. `Agreement`. */
  readonly typeName: string;
  /** What ajv leaves out of its errors: names or tags allowed, by `schemaPath` of the keyword that was broken. */
  readonly allowed: Readonly<Record<string, readonly string[]>>;
}
