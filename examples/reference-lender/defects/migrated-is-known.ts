import type { Defect } from "./defect.js";

/** A loan from an older book is told as if the bureau knew it: with code 30 and without the basic information. */
export const migratedIsKnown: Defect = {
  name: "migrated-loan-told-as-known",
  sentence: {
    en: "A loan from an older book is told as if the bureau knew it: with code 30 and without the basic information.",
    zh: "存量迁移账户按征信中心已有账户报送：首次即报30，且不含基本信息段。",
  },
  expected: ["disordered", "contradicted"],
  seed: (right) => ({ ...right, selection: { ...right.selection, migratedIsKnown: true } }),
};
