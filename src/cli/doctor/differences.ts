/** A place at which two values differ. */
export interface Difference {
  /** `deadline.days`. */
  readonly path: string;
  /** As JSON; `-` where one of them has nothing there. */
  readonly one: string;
  readonly other: string;
}

/** Where two values of JSON differ, in the order of their members. */
export function differences(one: unknown, other: unknown, path = ""): Difference[] {
  if (isObject(one) && isObject(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return names.flatMap((name) => differences(one[name], other[name], path === "" ? name : `${path}.${name}`));
  }
  const [first, second] = [text(one), text(other)];
  return first === second ? [] : [{ path, one: first, other: second }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return value === undefined ? "-" : JSON.stringify(value);
}
