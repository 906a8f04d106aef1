import { plainAgreement } from "../../../../ledger/testing/test-agreement.js";
import type { LoadedFile, LoadFault, ReportingBureau } from "../../../bureau.js";
import type { SubmittedFile } from "../../../submission.js";
import { encodeRecord } from "../../codec/encode-record.js";
import { rootOf } from "../../codec/record-roots.js";
import { encodeReport } from "../../file/encode-report.js";
import { formatFileName } from "../../file/file-name.js";
import { PROVIDER } from "../../rules/testing/base-records.js";
import type { Message } from "./messages.js";

/** Day on which every test file is made: after all that the records tell. */
const MADE_ON = "2030-12-31";

/** When every test file arrives. */
export const ARRIVAL = { after: "2031-01-01T08:00:00.000+08:00", by: "2031-01-01T09:00:00.000+08:00" };

/**
 * A report file of messages of one type.
 * @param template of the header; that of ordinary reports unless told otherwise
 */
export function fileOf(
  messages: readonly Message[],
  serial: number,
  provider: string = PROVIDER,
  template: string = messages[0]?.type === "110" ? "10" : "",
): SubmittedFile {
  const recordType = messages[0]?.type ?? "210";
  const lines = messages.map(({ type, body }) => encodeRecord(rootOf(type) ?? "", body));
  const header = { recordType, version: "2.0.0", template, provider, count: lines.length };
  return {
    name: formatFileName({
      provider,
      date: MADE_ON,
      recordType,
      serial: serial.toString(36).padStart(3, "0"),
      feedbackFlag: "0",
      form: "txt",
    }),
    bytes: encodeReport({ ...header, createdAt: `${MADE_ON}T10:00:00` }, lines),
  };
}

/** Hands a file to a bureau as it would arrive. */
export function receive(bureau: ReportingBureau, file: SubmittedFile, fault?: LoadFault): LoadedFile {
  return bureau.receive(file, ARRIVAL, 0, plainAgreement, fault);
}

/** Rules for which each message of a story is refused, one file a message, in order. */
export function tellStory(bureau: ReportingBureau, messages: readonly Message[]): string[][] {
  return messages.map((message, index) => {
    const { outcomes } = receive(bureau, fileOf([message], index + 1));
    return [...new Set(outcomes.flatMap(({ refusedBy }) => refusedBy.map(({ rule }) => rule)))];
  });
}
