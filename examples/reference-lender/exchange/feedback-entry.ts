import { SaxesParser } from "saxes";
import type { FeedbackEntry, FeedbackFault } from "./feedback.js";
import { refuseFeedback } from "./feedback-refusal.js";

const parents: Readonly<Record<string, string>> = {
  Document: "",
  FbInf: "Document",
  ErrRecId: "FbInf",
  FbErrNum: "FbInf",
  ErrInf: "FbInf",
  ErrRec: "FbInf",
  FbCode: "ErrInf",
  FbMsg: "ErrInf",
};
const groups = new Set(["Document", "FbInf", "ErrInf"]);
const longest: Readonly<Record<string, number>> = { ErrRecId: 8, FbErrNum: 3, FbCode: 6, FbMsg: 100, ErrRec: 100_000 };
/** The elements of a line in their order; ErrRecId and ErrRec are missing where the file as a whole was wrong (S9). */
const order = /^(ErrRecId )?FbErrNum (ErrInf FbCode FbMsg )+(ErrRec )?$/u;

/** A leaf or group element as it was met. */
interface Met {
  readonly tag: string;
  text: string;
}

/**
 * Reads one line of a feedback file (§1.6, S9). Only elements and text are taken: no declaration, document type, comment,
 * instruction, CDATA section or attribute.
 * @param number the line's number in the feedback file, for messages
 * @throws Refusal 422 naming the line and what is wrong with it.
 */
export function feedbackEntry(line: string, number: number): FeedbackEntry {
  const met = elementsOf(line, number);
  const bad = (what: string): never => refuseFeedback(`Line ${String(number)} of the feedback file ${what}.`);
  const sequence = met.map(({ tag }) => `${tag} `).join("");
  if (!sequence.startsWith("Document FbInf ") || !order.test(sequence.slice("Document FbInf ".length))) {
    return bad(`has the elements ${sequence.trimEnd()}, which are not those of an FbInf record`);
  }
  const values = (tag: string): string[] => met.filter((one) => one.tag === tag).map(({ text }) => text);
  const codes = values("FbCode");
  const messages = values("FbMsg");
  const faults = codes.map((code, index): FeedbackFault => {
    if (!/^[A-Z0-9]{6}$/u.test(code)) return bad(`has the FbCode "${code}"; a code is six capitals or digits`);
    return { code, message: messages[index] ?? "" };
  });
  const [count = ""] = values("FbErrNum");
  if (!/^[0-9]{1,3}$/u.test(count) || Number(count) !== faults.length) {
    return bad(`says FbErrNum "${count}" and has ${String(faults.length)} ErrInf`);
  }
  const [position] = values("ErrRecId");
  if (position !== undefined && !/^[0-9]{1,8}$/u.test(position)) return bad(`has the ErrRecId "${position}"`);
  const [record] = values("ErrRec");
  if (record !== undefined && !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u.test(record)) {
    return bad("has an ErrRec that is no base64");
  }
  return {
    line: position === undefined ? undefined : Number(position),
    faults,
    original: record === undefined || record === "" ? undefined : Buffer.from(record, "base64"),
  };
}

function elementsOf(line: string, number: number): Met[] {
  const refuse = (what: string): never => refuseFeedback(`Line ${String(number)} of the feedback file ${what}.`);
  const met: Met[] = [];
  const open: Met[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => refuse(`is no well-formed XML: ${error.message}`));
  parser.on("xmldecl", () => refuse("has an XML declaration"));
  parser.on("doctype", () => refuse("has a document type"));
  parser.on("processinginstruction", () => refuse("has a processing instruction"));
  parser.on("comment", () => refuse("has a comment"));
  parser.on("cdata", () => refuse("has a CDATA section"));
  parser.on("attribute", ({ name }) => refuse(`has an attribute ${name}`));
  // Refused as it opens, so that deep nesting ends at the first level that does not belong.
  parser.on("opentagstart", ({ name }) => {
    if (parents[name] !== (open.at(-1)?.tag ?? "")) refuse(`has an element ${name} where none belongs`);
    const element: Met = { tag: name, text: "" };
    met.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element === undefined || groups.has(element.tag)) {
      if (text.trim() !== "") refuse("has text between elements");
      return;
    }
    element.text += text;
    if (element.text.length > (longest[element.tag] ?? 0)) refuse(`has a ${element.tag} that is too long`);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(line).close();
  return met;
}
