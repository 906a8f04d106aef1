import type { Defect } from "./defect.js";

/** Interest that has fallen due is never worked out again. */
export const revolvingInterestNotAnew: Defect = {
  name: "revolving-interest-not-anew",
  sentence: {
    en: "Principal of a revolving loan that was repaid earlier than known makes the balance less, but the interest that has fallen due since is not worked out anew.",
    zh: "循环贷补登较早的还款后只调余额，已结利息不重算。",
  },
  provokedBy: "correction",
  expected: ["contradicted", "dropped"],
  seed: (right) => {
    const { servicing } = right.revolving;
    const interest = (now: number, before: () => number | undefined): number =>
      before() ?? servicing.interest(now, before);
    return { ...right, revolving: { ...right.revolving, servicing: { ...servicing, interest } } };
  },
};
