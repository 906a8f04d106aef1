import type { Defect } from "./defect.js";

/**
 * Each record goes out in a file of its own, and files beyond the last serial number of a date are dropped.
 * @param most serial numbers of a date: 999 at the bureau (§1.3); fewer, so that a handful of loans shows it
 */
export function serialRunsOut(most: number): Defect {
  const digits = String(most);
  return {
    name: "serial-runs-out",
    sentence: {
      en: `Every record goes in a file of its own, and files beyond the day's last serial number, here ${digits}, are dropped.`,
      zh: `每条记录单独成文件，当日序号（此处${digits}个）用尽后其余文件被丢弃。`,
    },
    expected: ["dropped", "unrepaired"],
    seed: (right) => ({ ...right, files: { ...right.files, mostRecords: 1, mostADay: most, beyond: "dropped" } }),
  };
}
