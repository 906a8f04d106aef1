import type { ReceivedRecord } from "../../received-record.js";

/** What is read of a record itself, without how it arrived. */
export type ReadBody = Omit<ReceivedRecord, "file" | "line" | "arrival" | "sequence" | "recordType" | "breaches">;
