import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { FeedbackFlag } from "./feedback.js";

/** Feedback at nine the next morning, repair by the end of the day after, a day to catch up after an outage. */
export const exchange: NonNullable<Agreement["exchange"]> = {
  feedback: { days: 1, at: "09:00" },
  repair: { days: 1, count: "calendar" },
  recoveryHours: 24,
};

/** What a bureau does with one submission: a status, with headers; `lost`: received, but nothing comes back; `away`: neither. */
export type Doing = number | { readonly status: number; readonly headers: Record<string, string> } | "lost" | "away";

/** A file as a bureau received it. */
export interface Received {
  readonly name: string;
  readonly bytes: Buffer;
  readonly records: readonly string[];
}

/** A bureau for tests: notes what it receives, answers as told, 202 otherwise, and writes feedback files when asked. */
export class FakeBureau {
  readonly received: Received[] = [];
  /** Names of every attempt, received or not. */
  readonly attempts: string[] = [];
  /** What it does with the submissions to come, in their order. */
  readonly script: Doing[] = [];
  /** What it does when the script is empty. */
  otherwise: Doing = 202;

  /** Forgets everything. */
  clear(): void {
    this.received.length = 0;
    this.attempts.length = 0;
    this.script.length = 0;
    this.otherwise = 202;
  }

  /** In place of the network. */
  readonly fetch: typeof fetch = async (input, init) => {
    const name = new URL(input instanceof Request ? input.url : String(input)).pathname.split("/").at(-1) ?? "";
    const bytes = Buffer.from(await new Response(init?.body ?? null).arrayBuffer());
    this.attempts.push(name);
    const doing = this.script.shift() ?? this.otherwise;
    if (doing === "away") throw new TypeError("fetch failed");
    const { status, headers } = typeof doing === "object" ? doing : { status: doing, headers: {} };
    if (doing === "lost" || (typeof status === "number" && status < 300)) {
      const records = bytes.toString("utf8").split("\r\n").slice(1, -1);
      this.received.push({ name, bytes, records });
    }
    if (typeof status !== "number") throw new TypeError("terminated");
    return new Response(null, { status, headers });
  };

  /** The records received so far: date and serial of the file, last digit of the account, as-of date and code. */
  told(): string[] {
    return this.received.flatMap(({ name, records }) =>
      records.map(
        (xml) =>
          `${name.slice(14, 22)} ${name.slice(26, 29)} ${element(xml, "AcctCode").slice(-1)} ${element(xml, "RptDate")} ${element(xml, "RptDateCode")}`,
      ),
    );
  }
}

/** The text of a leaf element. */
export function element(xml: string, tag: string): string {
  return new RegExp(`<${tag}>([^<]*)<`, "u").exec(xml)?.[1] ?? "";
}

/** A feedback file: name and bytes. `rejected` are lines of the report file, with the code of each. */
export function feedbackFile(
  file: { readonly name: string; readonly records: readonly string[] },
  flag: FeedbackFlag,
  rejected: Readonly<Record<number, string>> = {},
  code = "ABF002",
): { name: string; text: string } {
  const reportName = file.name.slice(0, 29);
  const lines = Object.entries(rejected).map(([line, fault]) =>
    entry(`<ErrRecId>${line}</ErrRecId>`, fault, file.records[Number(line) - 2] ?? ""),
  );
  const failed = flag === "2" ? file.records.length : lines.length;
  const counts = [file.records.length - failed, failed].map((count) => String(count).padStart(7, "0")).join("");
  const header = `A0722.0.0${reportName}${flag}2.0.020240101090000${counts}`;
  const body = flag === "2" ? [entry("", code, undefined)] : lines;
  return { name: `${reportName}${flag}.txt`, text: [header, ...body].map((line) => `${line}\r\n`).join("") };
}

function entry(position: string, code: string, record: string | undefined): string {
  const original = record === undefined ? "" : `<ErrRec>${Buffer.from(record, "utf8").toString("base64")}</ErrRec>`;
  const fault = `<ErrInf><FbCode>${code}</FbCode><FbMsg>0000</FbMsg></ErrInf>`;
  return `<Document><FbInf>${position}<FbErrNum>1</FbErrNum>${fault}${original}</FbInf></Document>`;
}
