import type { Capabilities, OptionalEventName } from "../../schemas/ledger/capabilities.js";
import type { Fault, FaultPlan } from "../../schemas/run/fault-plan.js";
import type { Bilingual } from "../../schemas/run/finding.js";
import type { SuiteSession } from "../../src/cli/run/suite-session.js";
import { faultName } from "../../src/engine/fault-tally.js";

/** What is asked of a lender beyond what every run asks: why something could not run, or null. */
export type SuiteNeed = (session: SuiteSession) => Bilingual | null;

/** Lives in which something turns out to have been told wrongly. */
export const needsCorrections: SuiteNeed = ({ takesCorrections }) =>
  takesCorrections
    ? null
    : {
        en: "the lender's capabilities do not say that it takes correcting events (corrections: true)",
        zh: "机构能力未声明可接收更正类业务事件（corrections: true）",
      };

/** What not every lender has, asked of its capabilities: what a lender does not have is left out, since nothing is asked of it. */
export type OnlyWith = (capabilities: Capabilities) => boolean;

/** A product that not every lender sells. */
export const sells =
  (product: Capabilities["products"][number]): OnlyWith =>
  ({ products }) =>
    products.includes(product);

/** Events that a lender need not take (clauses L23 to L32, L80 to L83). */
export const takes =
  (...names: readonly OptionalEventName[]): OnlyWith =>
  ({ events = [] }) =>
    names.every((name) => events.includes(name));

/** A product, and events that a lender need not take on it. */
export const sellsAndTakes =
  (product: Capabilities["products"][number], ...names: readonly OptionalEventName[]): OnlyWith =>
  (capabilities) =>
    sells(product)(capabilities) && takes(...names)(capabilities);

/** A product, and any of some events that a lender need not take on it. */
export const sellsAndTakesAny =
  (product: Capabilities["products"][number], ...names: readonly OptionalEventName[]): OnlyWith =>
  (capabilities) =>
    sells(product)(capabilities) && names.some((name) => takes(name)(capabilities));

const FEEDBACK_KINDS: ReadonlySet<Fault["kind"]> = new Set(["reject", "file-failure", "feedback"]);

/** Faults that have a place in the delivery, and an answer that reaches the lender. */
export function needsOf({ faults }: FaultPlan): SuiteNeed {
  return (session) => {
    const misplaced = session.cannot({ faults });
    if (misplaced.length > 0) {
      const names = misplaced.map(faultName).join(", ");
      return {
        en: `its faults (${names}) have no place in this delivery`,
        zh: `故障（${names}）无法在此报送方式下注入`,
      };
    }
    if (session.takesFeedback || !faults.some(({ kind }) => FEEDBACK_KINDS.has(kind))) return null;
    return {
      en: "the lender's capabilities do not say that it takes feedback files (feedback: true)",
      zh: "机构能力未声明可接收反馈文件（feedback: true）",
    };
  };
}

/** Why lives with faults say nothing where one of the faults never took effect. */
export function neverMet(faults: readonly Fault[]): Bilingual {
  const names = faults.map(faultName).join(", ");
  return {
    en: `the fault never took effect (${names}): the lender submitted nothing where it lay in wait`,
    zh: `故障未生效（${names}）：机构在故障期间没有报送`,
  };
}
