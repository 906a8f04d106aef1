import { classOf, type FieldClass, type FieldClasses } from "./field-class.js";
import { maskValue, type OnMasked } from "./mask-value.js";

/**
 * Masks the texts of a JSON value by the classes of their paths, list positions left out. The shape stays; numbers,
 * booleans and nulls stay, except numbers that say something of a person, or that nobody has classified: they become
 * texts.
 */
export function maskByPath(classify: (path: string) => FieldClass, value: unknown, onMasked?: OnMasked): unknown {
  return walk(value, "");

  function walk(node: unknown, path: string): unknown {
    if (Array.isArray(node)) return node.map((item) => walk(item, path));
    if (typeof node === "object" && node !== null) {
      return Object.fromEntries(
        Object.entries(node).map(([key, child]) => [key, walk(child, path === "" ? key : `${path}.${key}`)]),
      );
    }
    if (typeof node !== "string" && typeof node !== "number") return node;
    const declared = classify(path);
    return declared === "open" && typeof node === "number" ? node : masked(declared, node);
  }

  function masked(declared: FieldClass, leaf: string | number): string | number {
    const text = String(leaf);
    const shown = maskValue(declared, text, onMasked);
    return shown === text ? leaf : shown;
  }
}

/** The same by a table; a path of it that ends with `.*` stands for everything below. */
export function maskJson(classes: FieldClasses, value: unknown, onMasked?: OnMasked): unknown {
  return maskByPath((path) => classOfPath(classes, path), value, onMasked);
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
