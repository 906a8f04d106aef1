/**
 * A value of JSON with every distinct part of it once: texts, numbers, and whole objects. Thousands of findings differ in
 * little, so that the data of a page stays small, and a part is put together again only when it is looked at.
 */
export interface Packed {
  /** Names of members; an object names its shape by position. */
  shapes: string[][];
  /** Texts, numbers, booleans and null as they are; a list is its shape (-1: an array) and the positions of its parts. */
  values: PackedValue[];
  /** Position of the value itself. */
  root: number;
}

/** One distinct part. */
export type PackedValue = string | number | boolean | null | number[];

/** The shape of an array. */
const ARRAY = -1;

/** Packs a value; members that are undefined are left out, as JSON does. */
export function pack(value: unknown): Packed {
  const shapes: string[][] = [];
  const values: PackedValue[] = [];
  const known = new Map<string, number>();
  const knownShapes = new Map<string, number>();

  const positionOf = (key: string, part: PackedValue): number => {
    const there = known.get(key);
    if (there !== undefined) return there;
    known.set(key, values.push(part) - 1);
    return values.length - 1;
  };
  const shapeOf = (names: string[]): number => {
    const key = JSON.stringify(names);
    const there = knownShapes.get(key);
    if (there !== undefined) return there;
    knownShapes.set(key, shapes.push(names) - 1);
    return shapes.length - 1;
  };
  const add = (part: unknown): number => {
    if (Array.isArray(part)) {
      const list = [ARRAY, ...part.map(add)];
      return positionOf(list.join(), list);
    }
    if (typeof part === "object" && part !== null) {
      const members = Object.entries(part).filter(([, member]) => member !== undefined);
      const list = [shapeOf(members.map(([name]) => name)), ...members.map(([, member]) => add(member))];
      return positionOf(list.join(), list);
    }
    // JSON tells a text from a number and a boolean; commas and digits of a list cannot look like any of them.
    return positionOf(`=${JSON.stringify(part)}`, part as PackedValue);
  };
  const root = add(value);
  return { shapes, values, root };
}

/** Reads parts of a packed value. What it answers is shared between the places where it stands: it is not to be changed. */
export class PackedReader {
  private readonly packed: Packed;
  private readonly made: Map<number, unknown> = new Map();

  constructor(packed: Packed) {
    this.packed = packed;
  }

  /** Positions of the members of an object by name. */
  members(position: number = this.packed.root): ReadonlyMap<string, number> {
    const [shape, parts] = this.list(position);
    const names = this.packed.shapes[shape] ?? [];
    return new Map(names.map((name, index) => [name, parts[index] ?? -1]));
  }

  /** Positions of the items of an array. */
  items(position: number): readonly number[] {
    return this.list(position)[1];
  }

  /** The value at a position, as a whole. */
  read(position: number): unknown {
    const value = this.packed.values[position];
    if (!Array.isArray(value)) return value;
    if (!this.made.has(position)) this.made.set(position, this.make(value));
    return this.made.get(position);
  }

  private make([shape = ARRAY, ...parts]: readonly number[]): unknown {
    if (shape === ARRAY) return parts.map((part) => this.read(part));
    const names = this.packed.shapes[shape] ?? [];
    return Object.fromEntries(names.map((name, index) => [name, this.read(parts[index] ?? -1)]));
  }

  private list(position: number): readonly [number, readonly number[]] {
    const value = this.packed.values[position];
    if (!Array.isArray(value)) throw new Error(`Failed to read packed data: ${position} is no list.`);
    const [shape = ARRAY, ...parts] = value;
    return [shape, parts];
  }
}
