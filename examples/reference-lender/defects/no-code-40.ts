import type { Defect } from "./defect.js";

/** Arrears cleared between settlement days are not told; code 40 was never built. */
export const noCode40: Defect = {
  name: "code-40-never-sent",
  sentence: {
    en: "Arrears cleared between settlement days are not told; code 40 was never built.",
    zh: "非月结日收回逾期款项时从不报送40记录。",
  },
  expected: ["dropped"],
  seed: (right) => ({
    ...right,
    selection: { ...right.selection, clearsArrears: () => false },
  }),
};
