import escapeXml from "escape-html";
import { layout210 } from "../../schemas/generated/layout-210.js";
import { type CodeTableName, codeTables } from "../../schemas/pboc-g2/code-tables/code-tables.js";
import type { ElementLayout, ElementType, SegmentLayout } from "../../schemas/pboc-g2/layout.js";

/** Element that the documents of the benchmark have as their root, since XML has one document a file. */
export const xsdRoot = "Records";

/**
 * The layout of record 210 as an XML Schema: segments and elements in their order, types, lengths and code tables. What
 * depends on the account type (which elements a segment has) is left open by it, as XML Schema 1.0 cannot say it; a
 * value that may be empty may be.
 */
export function record210Xsd(): string {
  const segments = layout210.segments.map((segment) => element(segment.tag, segmentType(segment), optional(segment)));
  const record = element(layout210.root, complex(segments), "");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<!-- Made from schemas/generated/layout-210.ts by `npm run bench:xsd`. Change the layout, not this file. -->",
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">',
    element(xsdRoot, complex([element("Document", complex([record]), ' maxOccurs="unbounded"')]), ""),
    "</xs:schema>",
    "",
  ].join("\n");
}

function segmentType({ elements, group }: SegmentLayout): string {
  const own = elements.map(leaf);
  if (group === undefined) return complex(own);
  const groups = element(group.tag, complex(group.elements.map(leaf)), ' minOccurs="0" maxOccurs="unbounded"');
  return complex([...own, groups]);
}

/** The base segment is the one that every record has. */
function optional({ letter }: SegmentLayout): string {
  return letter === "B" ? "" : ' minOccurs="0"';
}

function leaf({ tag, type, value, presence }: ElementLayout): string {
  const facets = facetsOf(type, value !== "M");
  const restricted = `<xs:simpleType><xs:restriction base="xs:string">${facets}</xs:restriction></xs:simpleType>`;
  return element(tag, restricted, presence === "A" ? "" : ' minOccurs="0"');
}

function facetsOf(type: ElementType, mayBeEmpty: boolean): string {
  if (type.kind === "enum") return enumeration([...codesOf(type.tables), ...(mayBeEmpty ? [""] : [])]);
  if (type.kind === "constant") return enumeration([type.value]);
  const pattern = patternOf(type);
  return `<xs:pattern value="${escapeXml(mayBeEmpty ? `(${pattern})?` : pattern)}"/>`;
}

function codesOf(tables: readonly CodeTableName[]): string[] {
  return [...new Set(tables.flatMap((name) => codeTables[name].map(({ code }) => code)))];
}

function enumeration(values: readonly string[]): string {
  return values.map((value) => `<xs:enumeration value="${escapeXml(value)}"/>`).join("");
}

/** The pattern that the JSON Schema has for the type, in the words of XML Schema. */
function patternOf(type: Exclude<ElementType, { kind: "enum" | "constant" }>): string {
  switch (type.kind) {
    case "currency":
      return "[A-Z]{3}";
    case "country":
      return "[A-Z]{3}|99[129]";
    case "integer":
      return `[0-9]{1,${type.maxDigits}}`;
    case "date":
      return "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
    case "month":
      return "[0-9]{4}-(0[1-9]|1[0-2])";
    case "year":
      return "[0-9]{4}";
    case "digits":
      return `[0-9]{${type.length}}`;
    case "alphanumeric":
      // Where the length is open, punctuation passes.
      return type.minLength === type.maxLength ? `[0-9A-Za-z]{${type.maxLength}}` : `[!-~]{1,${type.maxLength}}`;
    case "text":
      // Of the control characters XML has no others, but for U+007F.
      return `[^\\t\\n\\r]{1,${type.maxLength}}`;
  }
}

function complex(members: readonly string[]): string {
  return `<xs:complexType><xs:sequence>\n${members.join("\n")}\n</xs:sequence></xs:complexType>`;
}

function element(name: string, type: string, attributes: string): string {
  return `<xs:element name="${name}"${attributes}>${type}</xs:element>`;
}
