import type { Defect } from "./defect.js";

/**
 * Files beyond the last serial number of a date are dropped.
 * @param most serial numbers of a date: 999 at the bureau; fewer, so that it can be seen in a short life
 */
export function serialRunsOut(most: number): Defect {
  const digits = String(most);
  return {
    name: "serial-runs-out",
    sentence: {
      en: `Files beyond the last serial number of a day are dropped; so that it shows, a day has ${digits}.`,
      zh: `当日文件序号用尽后其余文件被丢弃；为便于发现，每日序号只有${digits}个。`,
    },
    provokedBy: "fault",
    expected: ["dropped", "unrepaired"],
    seed: (right) => ({ ...right, files: { ...right.files, mostADay: most, beyond: "dropped" } }),
  };
}
