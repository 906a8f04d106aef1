import type { HeaderMismatchDefect } from "./file-defect.js";
import type { FileHeader } from "./file-header.js";
import type { FileName } from "./file-name.js";

/** Where the header of a report file says other than its name (rule F0000401). */
export function headerMismatches(name: FileName, header: FileHeader): HeaderMismatchDefect[] {
  const pairs: [HeaderMismatchDefect["field"], string, string][] = [["provider", name.provider, header.provider]];
  if (name.feedbackFlag === "0") {
    pairs.push(["date", name.date, header.createdAt.slice(0, 10)], ["record-type", name.recordType, header.recordType]);
  }
  return pairs
    .filter(([, inName, inHeader]) => inName !== inHeader)
    .map(([field, inName, inHeader]) => ({
      kind: "header-mismatch",
      line: 1,
      field,
      inName,
      inHeader,
      detail: `The ${field} is ${inName} in the file name and ${inHeader} in the header.`,
    }));
}
