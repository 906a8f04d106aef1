/**
 * Control characters (C0, DEL, C1) and the invisible ones that turn the direction of text. A lender could send them to
 * move the cursor of a terminal, to fake lines of a report, or to show a value other than it is.
 */
const UNPRINTABLE = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The text with every unprintable character made visible: a control picture (␛) where there is one, else `�`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}

/** A value of JSON with every text in it made printable, names of properties included. Its shape stays. */
export function printableValue<Value>(value: Value): Value {
  return walk(value) as Value;
}

function walk(node: unknown): unknown {
  if (typeof node === "string") return printable(node);
  if (Array.isArray(node)) return node.map(walk);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, child]) => [printable(key), walk(child)]));
}
