import type { Defect } from "./defect.js";

/** After a 211 the account goes on under the code before: reporting keeps the code of the opening. */
export const codeChangeIgnored: Defect = {
  name: "code-change-ignored",
  sentence: {
    en: "After a 211 the account goes on under the code before: reporting keeps the code of the opening.",
    zh: "报送211后仍使用旧账户标识码报送。",
  },
  provokedBy: "otherwise",
  expected: ["contradicted"],
  seed: (right) => ({
    ...right,
    newCodes: { ...right.newCodes, used: false },
  }),
};
