import type { Defect } from "./defect.js";

/** OdBnesCode and NwBnesCode of a 211 are exchanged. */
export const codeChangeSwapped: Defect = {
  name: "code-change-swapped",
  sentence: {
    en: "OdBnesCode and NwBnesCode of a 211 are exchanged.",
    zh: "211中原业务标识码与新业务标识码填反。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    newCodes: {
      ...right.newCodes,
      codes: (change) => {
        const [before, after] = right.newCodes.codes(change);
        return [after, before];
      },
    },
  }),
};
