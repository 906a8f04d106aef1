import type { Defect } from "./defect.js";

/** Feedback without record lines (flag 2) is taken for a success. */
export const wholeAsLoaded: Defect = {
  name: "whole-as-loaded",
  sentence: {
    en: "Feedback without record lines (flag 2) is taken for a success.",
    zh: "整文件失败（标识2）的反馈无记录行，被当作全部成功。",
  },
  provokedBy: "fault",
  expected: ["unrepaired", "dropped"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      heeding: { ...right.exchange.heeding, flag: (told) => (told === "2" ? "1" : told) },
    },
  }),
};
