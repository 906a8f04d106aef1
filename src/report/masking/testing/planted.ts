import { classOf, type FieldClass, type FieldClasses } from "../field-class.js";

/** A value that says something of a person, and the part of it that masking must never show. */
export interface Planted {
  readonly place: string;
  readonly value: string;
  readonly core: string;
}

/** What a value of no personal field is planted as, in turn: what a mapping gone wrong could put there. */
const GUISES: readonly FieldClass[] = ["name", "id-number", "account-code", "free-text"];

/** Plants values of which no two are alike, and remembers them. */
export class Planting {
  readonly all: Planted[] = [];

  /** A new value for a field of a class. */
  plant(place: string, fieldClass: FieldClass): string {
    const number = this.all.length;
    const guise = fieldClass === "open" ? (GUISES[number % GUISES.length] ?? "name") : fieldClass;
    const { value, core } = madeUp(guise, number);
    this.all.push({ place: `${number} ${place} (${fieldClass})`, value, core });
    return value;
  }

  /** The places whose values a text shows, in part or whole; line ends and blanks that a page puts in do not hide one. */
  foundIn(text: string): string[] {
    const bare = text.replaceAll(/\s/gu, "");
    return this.all.filter(({ core }) => bare.includes(core)).map(({ place }) => place);
  }
}

/** Plants by the classes of a table. */
export function plantBy(planting: Planting, classes: FieldClasses, name: string): (path: string) => string {
  return (path) => planting.plant(`${name} ${path}`, classOf(classes, path));
}

function madeUp(guise: FieldClass, number: number): Omit<Planted, "place"> {
  // Two characters of CJK Extension A, which no word of ours is written with.
  const rare = String.fromCodePoint(0x3400 + Math.floor(number / 80), 0x3480 + (number % 80));
  const digits = String(number).padStart(5, "0");
  switch (guise) {
    case "name":
      return { value: `龘${rare}`, core: rare };
    case "id-number":
      // Province code 99 is nobody's.
      return { value: `99999973${digits}91999`, core: `73${digits}91` };
    case "account-code":
      return { value: `N00000000H0001LOAN${digits}QZ0000`, core: `N${digits}QZ` };
    default:
      return { value: `经办${rare}手记`, core: rare };
  }
}
