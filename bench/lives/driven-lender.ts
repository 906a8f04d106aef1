import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { createReferenceLender } from "../../examples/reference-lender/reference-lender.js";
import { startBureau } from "../../src/bureau/bureau-server.js";
import { createInbox } from "../../src/bureau/inbox.js";
import { createHttpLender } from "../../src/lender/http-lender.js";
import { createInProcessLender } from "../../src/lender/in-process-lender.js";
import type { LenderPort } from "../../src/lender/lender-port.js";
import type { SubmissionSource } from "../../src/profiles/submission.js";
import type { LenderMessage, LenderQuestion } from "./lender-process.js";

/** How the reference lender is reached. */
export type Driving = "in-process" | "http";

/** The reference lender with the stub bureau that it pushes to. */
export interface DrivenLender {
  readonly port: LenderPort;
  readonly source: SubmissionSource;
  /** Processor time of the lender's own process so far, in milliseconds; null where it has none of its own. */
  cpuMs(): Promise<number | null>;
  close(): Promise<void>;
}

/** Starts the lender in this process, or in one of its own behind a socket. */
export async function driveLender(driving: Driving): Promise<DrivenLender> {
  const inbox = createInbox();
  const bureau = await startBureau({ inbox });
  const lender = driving === "http" ? await inOwnProcess(bureau.url) : await inThisProcess(bureau.url);
  return {
    ...lender,
    source: inbox,
    async close() {
      await lender.close();
      await bureau.close();
    },
  };
}

async function inThisProcess(bureauUrl: string): Promise<Omit<DrivenLender, "source">> {
  const application = await createReferenceLender({ channel: "push", bureauUrl });
  const port = await createInProcessLender({ application });
  return { port, cpuMs: async () => null, close: () => port.close() };
}

async function inOwnProcess(bureauUrl: string): Promise<Omit<DrivenLender, "source">> {
  const child = fork(fileURLToPath(new URL("./lender-process.js", import.meta.url)), [bureauUrl]);
  const next = async (): Promise<LenderMessage> => {
    const [message] = (await once(child, "message")) as [LenderMessage];
    return message;
  };
  const ask = (question: LenderQuestion): boolean => child.send(question);
  const started = await next();
  if (started.kind !== "listening") throw new Error("Failed to start the lender: it did not tell its address.");
  const port = createHttpLender({ baseUrl: started.url });
  return {
    port,
    async cpuMs() {
      const answer = next();
      ask("cpu");
      const told = await answer;
      return told.kind === "cpu" ? told.milliseconds : null;
    },
    async close() {
      await port.close();
      const ended = once(child, "exit");
      ask("end");
      await ended;
    },
  };
}
