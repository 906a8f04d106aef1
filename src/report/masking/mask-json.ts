import { classOf, type FieldClass, type FieldClasses } from "./field-class.js";
import { mask } from "./mask.js";

/** Called with every value that masking changed, before it is changed. */
export type OnMasked = (fieldClass: FieldClass, value: string) => void;

/**
 * Masks the texts of a JSON value by the classes of their paths. The shape stays; numbers, booleans and nulls stay,
 * except numbers under a path nobody has classified, which become the text ＊＊＊.
 */
export function maskJson(classes: FieldClasses, value: unknown, onMasked?: OnMasked): unknown {
  return walk(value, "");

  function walk(node: unknown, path: string): unknown {
    if (Array.isArray(node)) return node.map((item) => walk(item, path));
    if (typeof node === "object" && node !== null) {
      return Object.fromEntries(
        Object.entries(node).map(([key, child]) => [key, walk(child, path === "" ? key : `${path}.${key}`)]),
      );
    }
    if (typeof node !== "string" && typeof node !== "number") return node;
    const fieldClass = classOfPath(classes, path);
    if (fieldClass === "open") return node;
    const text = String(node);
    onMasked?.(fieldClass, text);
    return mask(fieldClass, text);
  }
}

/** The class of a path: its own, or that of the nearest `.*` above it. */
function classOfPath(classes: FieldClasses, path: string): FieldClass {
  if (Object.hasOwn(classes, path)) return classOf(classes, path);
  for (let dot = path.lastIndexOf("."); dot > 0; dot = path.lastIndexOf(".", dot - 1)) {
    const above = `${path.slice(0, dot)}.*`;
    if (Object.hasOwn(classes, above)) return classOf(classes, above);
  }
  return "free-text";
}
