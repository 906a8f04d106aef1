import { slots } from "../loan/schedule.js";
import type { Defect } from "./defect.js";

/** After an extension the basic information is told again, but with the maturity first agreed. */
export const extensionKeepsOldDueDate: Defect = {
  name: "extension-keeps-old-due-date",
  sentence: {
    en: "After an extension the basic information is told again, but with the maturity first agreed.",
    zh: "展期后重报基本信息段，但到期日期仍为原到期日。",
  },
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    otherwise: {
      ...right.otherwise,
      basics: {
        ...right.otherwise.basics,
        dueDate: ({ contract, state }) => slots(contract, 1, contract.terms.instalments).at(-1)?.due ?? state.maturity,
      },
    },
  }),
};
