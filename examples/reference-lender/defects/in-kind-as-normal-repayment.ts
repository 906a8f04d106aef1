import type { Defect } from "./defect.js";

/** An asset taken in payment is told as an ordinary repayment: letter N, no special transaction. */
export const inKindAsNormalRepayment: Defect = {
  name: "in-kind-as-normal-repayment",
  sentence: {
    en: "An asset taken in payment is told as an ordinary repayment: letter N, no special transaction.",
    zh: "以资抵债按普通还款报送：还款状态报N，未报特殊交易。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      specials: { ...right.otherwise.specials, tells: ({ kind }) => kind !== "repayment-in-kind" },
      standing: {
        ...right.otherwise.standing,
        payerLetter: (view, from) => {
          const letter = right.otherwise.standing.payerLetter(view, from);
          return letter === "Z" ? undefined : letter;
        },
      },
    },
  }),
};
