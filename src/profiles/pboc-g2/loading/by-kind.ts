import type { HeldKind } from "./held.js";

/** Values by kind and code. */
export class ByKind<T> {
  private readonly kinds: Map<HeldKind, Map<string, T>> = new Map();

  get(kind: HeldKind, code: string): T | undefined {
    return this.kinds.get(kind)?.get(code);
  }

  has(kind: HeldKind, code: string): boolean {
    return this.kinds.get(kind)?.has(code) === true;
  }

  set(kind: HeldKind, code: string, value: T): void {
    const known = this.kinds.get(kind);
    if (known === undefined) this.kinds.set(kind, new Map([[code, value]]));
    else known.set(code, value);
  }

  delete(kind: HeldKind, code: string): void {
    this.kinds.get(kind)?.delete(code);
  }

  /** Everything, by kind in the order in which the kinds came first, and in that of the codes. */
  *entries(): Generator<readonly [kind: HeldKind, code: string, value: T]> {
    for (const [kind, values] of this.kinds) for (const [code, value] of values) yield [kind, code, value];
  }

  /** The values of one kind, in the order in which the codes came. */
  of(kind: HeldKind): Iterable<T> {
    return this.kinds.get(kind)?.values() ?? [];
  }

  clear(): void {
    this.kinds.clear();
  }
}
