import type { Defect } from "./defect.js";

/** A file that was not answered is sent again under a new name, since the old one counts as used. */
export const resendDoubles: Defect = {
  name: "resend-doubles",
  sentence: {
    en: "A file that was not answered is sent again under a new name, since the old one counts as used.",
    zh: "未收到应答的文件换名重发，征信中心若已收到则重复。",
  },
  provokedBy: "fault",
  expected: ["doubled"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      sending: {
        ...right.exchange.sending,
        fate: (attempt) => (attempt.status === undefined ? "renamed" : right.exchange.sending.fate(attempt)),
      },
    },
  }),
};
