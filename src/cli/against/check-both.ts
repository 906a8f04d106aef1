import { type LenderCheck, preflight } from "../run/preflight.js";
import type { ChosenBuild } from "./chosen-builds.js";
import { bothCan } from "./open-other-build.js";

/**
 * Opens the build to be compared with beside the one that is judged, so that what the two take from each other, such as a
 * port, is told before a run begins.
 * @param judged the one that is judged, which is open
 * @param start Where the business clock begins, where that is known.
 * @throws what preflight throws
 */
export async function checkBoth(
  judged: LenderCheck,
  old: ChosenBuild,
  start: string | undefined,
): Promise<LenderCheck> {
  const beside = await preflight(old.lender, old.config, start);
  return {
    async capabilities() {
      const [mine, other] = await Promise.all([judged.capabilities(), beside.capabilities()]);
      return mine === null ? null : bothCan(mine, other ?? undefined);
    },
    async obstacle() {
      const [obstacle, other] = [await judged.obstacle(), await beside.obstacle()];
      if (obstacle !== null || other === null) return obstacle;
      if (other.type === "fault") return { ...other, message: `${old.name}: ${other.message}` };
      const { en, zh } = other.reason;
      return { ...other, reason: { en: `${old.name}: ${en}`, zh: `${old.name}：${zh}` } };
    },
  };
}
