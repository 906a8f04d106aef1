import { Pool } from "undici";
import type { SubmissionReceipt } from "../../schemas/bureau/bureau-interface.js";
import { parseFeedbackHeader } from "../../src/profiles/pboc-g2/file/feedback-header.js";
import type { ReportFile } from "./report-files.js";

/** What the bureau made of the records that it answered. */
export interface Answered {
  readonly accepted: number;
  readonly refused: number;
  /** Feedback codes of what was refused. */
  readonly codes: readonly string[];
}

/** Senders that submit to a server, each over a connection of its own. */
export interface Senders {
  /**
   * Sends the files of each sender one after another, and those of the senders at one time.
   * @returns the answers, one a file
   * @throws Error for an answer other than 202
   */
  submit(files: readonly (readonly ReportFile[])[]): Promise<SubmissionReceipt[]>;
  /** Fetches the feedback that receipts name. */
  feedback(receipts: readonly SubmissionReceipt[]): Promise<Answered>;
  close(): Promise<void>;
}

/** Senders to the server at a URL. */
export function sendersTo(url: string, senders: number): Senders {
  const pool = new Pool(url, { connections: senders, headersTimeout: 0, bodyTimeout: 0 });

  async function submitOne({ name, bytes }: ReportFile): Promise<SubmissionReceipt> {
    const { statusCode, body } = await pool.request({ method: "POST", path: `/submissions/${name}`, body: bytes });
    if (statusCode === 202) return (await body.json()) as SubmissionReceipt;
    throw new Error(`Failed to submit ${name}: ${statusCode} ${await body.text()}`);
  }

  return {
    async submit(files) {
      const answered = await Promise.all(
        files.map(async (lane) => {
          const receipts: SubmissionReceipt[] = [];
          for (const file of lane) receipts.push(await submitOne(file));
          return receipts;
        }),
      );
      return answered.flat();
    },
    async feedback(receipts) {
      let [accepted, refused] = [0, 0];
      const codes: string[] = [];
      for (const { feedback } of receipts) {
        const { body } = await pool.request({ method: "GET", path: `/feedback/${feedback}` });
        const text = await body.text();
        const { header } = parseFeedbackHeader(text.split("\r\n")[0] ?? "");
        if (header === undefined) throw new Error(`Failed to read the feedback ${feedback}: ${text.slice(0, 80)}`);
        accepted += header.accepted;
        refused += header.rejected;
        codes.push(...[...text.matchAll(/<FbCode>(\w+)</g)].map(([, code = ""]) => code));
      }
      return { accepted, refused, codes };
    },
    close: () => pool.close(),
  };
}
