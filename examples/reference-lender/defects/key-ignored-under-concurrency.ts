import type { Defect } from "./defect.js";

/** The Idempotency-Key is looked up before the booking takes its turn, so two equal calls at once are both booked. */
export const keyIgnoredUnderConcurrency: Defect = {
  name: "key-ignored-under-concurrency",
  sentence: {
    en: "The Idempotency-Key is looked up before the booking takes its turn, so two equal calls at once are both booked.",
    zh: "幂等键的检查与记账非原子，同时到达的两次相同请求都被入账。",
  },
  provokedBy: "fault",
  expected: ["contradicted"],
  seed: (right) => ({ ...right, calls: { ...right.calls, keyGap: 15 } }),
};
