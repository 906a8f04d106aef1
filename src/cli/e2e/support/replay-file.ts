import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Life } from "../../../../schemas/run/life.js";
import type { ReplayFile } from "../../../../schemas/run/replay.js";
import { loanLife } from "../../../engine/plans-of.js";
import { agreementByName } from "../../../generate/agreements.js";

/** The shortest life there is: one instalment, paid on its due day, observed for a month. */
export function shortLife(openDate = "2024-01-15"): Life {
  return {
    terms: {
      product: "D1",
      principal: 1_200_000,
      annualRatePpm: 72_000,
      method: "equal-principal",
      frequency: "monthly",
      instalments: 1,
      openDate,
      dueDay: 15,
      reporting: {
        busiLines: "1",
        busiDtlLines: "91",
        applyBusiDist: "110000",
        guarMode: "4",
        othRepyGuarWay: "0",
        flag: "0",
      },
    },
    openTime: "09:30:00.000",
    steps: [
      {
        on: { instalment: 1, days: 0 },
        at: "09:30:00.000",
        do: { kind: "pay", amount: { of: "due", permille: 1000, less: 0 }, instalment: 1 },
      },
    ],
    months: 2,
  };
}

/** Writes a replay file of one short life into a folder and answers its path. */
export function writeReplay(folder: string, openDate?: string, agreementName = "plain"): string {
  const agreement = agreementByName(agreementName);
  if (agreement === null) throw new Error(`There is no built-in agreement called ${agreementName}.`);
  const life = shortLife(openDate);
  const file: ReplayFile = {
    replayVersion: 1,
    title: "A loan of one instalment, paid on its due day.",
    agreement,
    start: `${loanLife(life).terms.openDate.slice(0, 7)}-01T00:00:00.000+08:00`,
    seed: 1,
    path: "0:0",
    lives: [life],
    expected: ["dropped"],
  };
  const path = join(folder, "short-life.json");
  writeFileSync(path, JSON.stringify(file));
  return path;
}
