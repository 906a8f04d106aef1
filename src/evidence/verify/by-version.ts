import { failed, notDone, type Outcome } from "./checks.js";

/**
 * Something that was worked out again and came out otherwise: by the version that made the bundle that is a contradiction;
 * by another one it may be the difference of the two, so it is left to that one.
 */
export function otherwise(madeBy: string, version: string, en: string, zh: string): Outcome {
  if (madeBy === version) return failed(en, zh);
  return notDone(
    `${en} The bundle is of version ${madeBy} and this is ${version}: verify with tallystick ${madeBy}.`,
    `${zh}证据包由 ${madeBy} 版本生成，而本版本为 ${version}：请用 tallystick ${madeBy} 复核。`,
  );
}
