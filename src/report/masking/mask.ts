import type { FieldClass } from "./field-class.js";

/** Stands for what was left out of a name, and for a text that is left out altogether. */
const STARS = "＊＊";
/** Stands for what was left out of a number or key. */
const GAP = "…";
/** Length of the provider code with which every bureau key starts (rule I0001301). */
const PROVIDER_LENGTH = 14;

/**
 * Masks a value by the class of its field:
 * - name: the first character and ＊＊, whatever the length;
 * - id number: the first 3, …, the last 2 (none of them when it is shorter than 8);
 * - account code: the provider code, …, the last 4 (fewer when the lender's own part is shorter than 8); of the key of a
 *   person, which is source/kind/number, each part by its own class;
 * - free text: ＊＊＊;
 * - open: as it is.
 *
 * An empty value stays empty, and masking twice changes nothing.
 */
export function mask(fieldClass: FieldClass, value: string): string {
  if (value === "") return "";
  switch (fieldClass) {
    case "open":
      return value;
    case "name":
      return `${Array.from(value)[0] ?? ""}${STARS}`;
    case "id-number":
      return maskIdNumber(value);
    case "account-code":
      return maskAccountCode(value);
    default:
      return `${STARS}＊`;
  }
}

function maskIdNumber(value: string): string {
  if (/^(.{3}….{2}|…)$/u.test(value)) return value;
  const chars = Array.from(value);
  return chars.length < 8 ? GAP : `${chars.slice(0, 3).join("")}${GAP}${chars.slice(-2).join("")}`;
}

/** The key under which a person's records are held (§2.3): source of the information, kind of document, number. */
const PERSON_KEY = /^([^/]+)\/([0-9A-Z]{1,2})\/(.+)$/su;

function maskAccountCode(value: string): string {
  const [, source, kind, number] = PERSON_KEY.exec(value) ?? [];
  if (source !== undefined && number !== undefined) {
    return `${maskAccountCode(source)}/${kind ?? ""}/${maskIdNumber(number)}`;
  }
  const own = Array.from(value).slice(PROVIDER_LENGTH);
  if (own[0] === GAP && own.length <= 5) return value;
  // Nothing but a provider code says nothing about a person.
  if (/^[A-Za-z0-9]{14}$/u.test(value)) return value;
  // Of a short key the last 4 would be all of it.
  const shown = own.length < 8 ? Math.floor(own.length / 4) : 4;
  const provider = Array.from(value).slice(0, PROVIDER_LENGTH).join("");
  return `${own.length === 0 ? "" : provider}${GAP}${shown === 0 ? "" : own.slice(-shown).join("")}`;
}
