import { stat } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { take } from "../support/take.js";
import { type MeasuredServer, startServer } from "./measured-server.js";
import { type ProcessMemory, processMemory } from "./process-memory.js";
import { type ReportFile, reportFiles, type Telling } from "./report-files.js";
import { type Senders, sendersTo } from "./submit.js";

/** What one server took for the files of a turn. */
export interface Taken {
  /** By the wall clock. */
  readonly ms: number;
  /** Of processor time, all threads. */
  readonly cpuMs: number;
}

/** One turn: the same files to both servers, one after the other. */
export interface Turn {
  readonly files: number;
  readonly records: number;
  readonly bytes: number;
  readonly bureau: Taken;
  readonly bare: Taken;
  /** Records that the bureau did not load, and why. */
  readonly refused: number;
  readonly codes: readonly string[];
  /** Memory of the bureau's process while it took the files, sampled. */
  readonly memory: readonly ProcessMemory[];
  /** Size of the bureau's file after the turn. */
  readonly dataBytes: number;
}

/** What is measured, and where the servers may keep their files. */
export interface TurnsOptions extends Telling {
  /** Files of each sender in one turn. */
  readonly filesATurn: number;
  readonly folder: string;
}

const sampleEveryMs = 100;

/** Starts the bureau and the bare server, and sends them the same files in turns until all records are told. */
export async function* measureTurns(lines: readonly string[], options: TurnsOptions): AsyncGenerator<Turn> {
  const data = `${options.folder}/bureau.mdb`;
  const bureau = await startServer("../../src/cli/main.js", ["bureau", "--port", "0", "--data", data]);
  const bare = await startServer("./bare-server.js", [`${options.folder}/bytes`]);
  const [toBureau, toBare] = [sendersTo(bureau.url, options.senders), sendersTo(bare.url, options.senders)];
  const streams = reportFiles(lines, options);
  try {
    for (let turn = 0; ; turn += 1) {
      const files = streams.map((stream) => take(stream, options.filesATurn));
      const all = files.flat();
      if (all.length === 0) return;
      const bareFirst = turn % 2 === 1;
      const before = bareFirst ? await submitAll(bare, toBare, files) : undefined;
      const own = await submitAll(bureau, toBureau, files);
      const other = before ?? (await submitAll(bare, toBare, files));
      const { accepted, codes } = await toBureau.feedback(own.receipts);
      const records = sum(all.map((file) => file.records));
      yield {
        files: all.length,
        records,
        bytes: sum(all.map(({ bytes }) => bytes.length)),
        bureau: own.taken,
        bare: other.taken,
        refused: records - accepted,
        codes,
        memory: own.memory,
        dataBytes: (await stat(data)).size,
      };
    }
  } finally {
    await Promise.all([toBureau.close(), toBare.close()]);
    await Promise.all([bureau.end(), bare.end()]);
  }
}

interface Submitted {
  readonly taken: Taken;
  readonly receipts: Awaited<ReturnType<Senders["submit"]>>;
  readonly memory: ProcessMemory[];
}

async function submitAll(
  server: MeasuredServer,
  senders: Senders,
  files: readonly (readonly ReportFile[])[],
): Promise<Submitted> {
  const memory: ProcessMemory[] = [];
  const sample = async (): Promise<void> => {
    const now = await processMemory(server.pid);
    if (now !== null) memory.push(now);
  };
  const sampling = setInterval(() => void sample(), sampleEveryMs);
  const cpuBefore = await server.cpuMs();
  const began = performance.now();
  const receipts = await senders.submit(files);
  const ms = performance.now() - began;
  const cpuMs = (await server.cpuMs()) - cpuBefore;
  clearInterval(sampling);
  await sample();
  return { taken: { ms, cpuMs }, receipts, memory };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
