import { SaxesParser } from "saxes";
import { StopReading, TreeBuilder } from "./tree-builder.js";

/**
 * Reads one line with a strict XML parser. What has no place in a record (declaration, document type, comment,
 * processing instruction, CDATA, §1.5) is refused, so no entity beyond the five of XML is ever expanded.
 */
export function parseRecord(line: string): TreeBuilder {
  const builder = new TreeBuilder();
  const parser = new SaxesParser();
  const refuse = (what: string): never =>
    builder.stop("forbidden-construct", builder.current ?? "", `${what} has no place in a record.`);
  parser.on("error", (error) => builder.stop("not-xml", builder.current ?? "", withoutText(error.message)));
  parser.on("xmldecl", () => refuse("An XML declaration"));
  parser.on("doctype", () => refuse("A document type declaration"));
  parser.on("processinginstruction", () => refuse("A processing instruction"));
  parser.on("comment", () => refuse("A comment"));
  parser.on("cdata", () => refuse("A CDATA section"));
  parser.on("opentag", (tag) => {
    builder.open(tag.name);
    for (const name of Object.keys(tag.attributes)) {
      builder.note("attribute", tag.name, `${tag.name} has an attribute (${name}).`);
    }
  });
  parser.on("closetag", () => {
    builder.close();
  });
  parser.on("text", (text) => {
    builder.text(text);
  });
  try {
    parser.write(line).close();
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
    builder.body = {};
  }
  return builder;
}

/** The parser's message up to the place where it begins to quote the line, which may name a person. */
function withoutText(message: string): string {
  const [, column, text] = /^\d+:(\d+): ([^:]*)/.exec(message) ?? [];
  return column === undefined ? "The line is not well-formed XML." : `At column ${column}: ${text ?? ""}`;
}
