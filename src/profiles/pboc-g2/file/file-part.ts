import type { DecodedRecord } from "../codec/decoded-record.js";
import type { FileDefect } from "./file-defect.js";
import type { FileHeader } from "./file-header.js";

/**
 * What comes out of reading a report file, in the order of the file: the header where one could be read, every record
 * line, and every defect at the place where it was noticed. A record line that could not be read is still a record,
 * with its defects on it.
 */
export type FilePart =
  | { readonly part: "header"; readonly header: FileHeader; readonly raw: string }
  | { readonly part: "record"; readonly record: DecodedRecord }
  | { readonly part: "defect"; readonly defect: FileDefect };
