import { spreadOf, spreadText } from "../support/spread.js";
import { markdownTable } from "../support/table.js";
import type { Taken, Turn } from "./measure-turns.js";
import type { ProcessMemory } from "./process-memory.js";

/** The servers by their names in the tables. */
const SERVERS = [
  ["tallystick bureau", ({ bureau }: Turn): Taken => bureau],
  ["bare server", ({ bare }: Turn): Taken => bare],
] as const;

const STAGES = 10;

/** What each server took, turn by turn: median (min-max). */
export function speedTable(turns: readonly Turn[]): string {
  const head = ["server", "submissions/s", "records/s", "MB/s", "processor ms / 1,000 records"];
  const rows = SERVERS.map(([name, taken]) => [
    name,
    spread(turns, (turn) => turn.files / seconds(taken(turn)), 1),
    spread(turns, (turn) => turn.records / seconds(taken(turn)), 0),
    spread(turns, (turn) => turn.bytes / 1e6 / seconds(taken(turn)), 1),
    spread(turns, (turn) => (taken(turn).cpuMs * 1000) / turn.records, 1),
  ]);
  return markdownTable(head, rows);
}

/** The bureau beside the bare server, turn by turn: median (min-max), and over the whole run. */
export function ratioTable(turns: readonly Turn[]): string {
  const rows = (["ms", "cpuMs"] as const).map((measure) => [
    measure === "ms" ? "time" : "processor time",
    spread(turns, ({ bureau, bare }) => bureau[measure] / bare[measure], 1),
    (total(turns, ({ bureau }) => bureau[measure]) / total(turns, ({ bare }) => bare[measure])).toFixed(1),
  ]);
  return markdownTable(["bureau / bare", "a turn", "whole run"], rows);
}

/** Speed and memory of the bureau as the run goes on, in ten stages. */
export function memoryTable(turns: readonly Turn[]): string {
  const head = ["records until then", "records/s", "processor ms / 1,000", "own memory MB", "mapped MB", "its file MB"];
  const size = Math.ceil(turns.length / STAGES);
  const rows: string[][] = [];
  for (let first = 0; first < turns.length; first += size) {
    const stage = turns.slice(first, first + size);
    const samples = stage.flatMap(({ memory }) => memory);
    rows.push([
      String(total(turns.slice(0, first + size), ({ records }) => records)),
      (total(stage, ({ records }) => records) / (total(stage, ({ bureau }) => bureau.ms) / 1000)).toFixed(0),
      ((total(stage, ({ bureau }) => bureau.cpuMs) * 1000) / total(stage, ({ records }) => records)).toFixed(1),
      megabytes(samples, ({ own }) => own),
      megabytes(samples, ({ mapped }) => mapped),
      ((stage.at(-1)?.dataBytes ?? 0) / 1e6).toFixed(0),
    ]);
  }
  return markdownTable(head, rows);
}

/** How many records the bureau refused, and by which feedback codes. */
export function refusalText(turns: readonly Turn[]): string {
  const refused = total(turns, (turn) => turn.refused);
  const counts = new Map<string, number>();
  for (const code of turns.flatMap(({ codes }) => codes)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const by = [...counts].map(([code, count]) => `${code} ${count}`).join(", ");
  return `Refused by the bureau: ${refused}${by === "" ? "" : ` (${by})`}.`;
}

function megabytes(samples: readonly ProcessMemory[], of: (memory: ProcessMemory) => number): string {
  return samples.length === 0 ? "-" : spreadText(spreadOf(samples.map((memory) => of(memory) / 1e6)), 0);
}

function spread(turns: readonly Turn[], of: (turn: Turn) => number, digits: number): string {
  return spreadText(spreadOf(turns.map(of)), digits);
}

function total(turns: readonly Turn[], of: (turn: Turn) => number): number {
  return turns.reduce((sum, turn) => sum + of(turn), 0);
}

function seconds({ ms }: Taken): number {
  return ms / 1000;
}
