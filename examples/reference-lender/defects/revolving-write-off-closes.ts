import type { Defect } from "./defect.js";

/** A revolving loan that is written off is closed in the core system, and told as closed with G. */
export const revolvingWriteOffCloses: Defect = {
  name: "revolving-write-off-closes",
  sentence: {
    en: "A revolving loan that is written off is closed in the core system, and told as closed with G.",
    zh: "循环贷账户核销即在核心系统关户，报关闭记录G，不再按月报送。",
  },
  provokedBy: "product",
  expected: ["unowed", "dropped"],
  seed: (right) => ({
    ...right,
    revolving: {
      ...right.revolving,
      servicing: { ...right.revolving.servicing, closesWith: (event) => event.type === "write-off" },
    },
  }),
};
