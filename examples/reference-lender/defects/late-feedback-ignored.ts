import type { Defect } from "./defect.js";

/** Days beyond the agreed ones within which feedback is read. */
const slack = 3;

/** Feedback that comes more than three days after the agreed time is archived unread. */
export const lateFeedbackIgnored: Defect = {
  name: "late-feedback-ignored",
  sentence: {
    en: "Feedback that comes more than three days after the agreed time is archived unread.",
    zh: "反馈晚于约定三天以上即归档不读。",
  },
  provokedBy: "fault",
  expected: ["unrepaired"],
  seed: (right) => ({
    ...right,
    exchange: {
      ...right.exchange,
      heeding: {
        ...right.exchange.heeding,
        readsOn: (today, madeOn, agreement) => today <= madeOn + (agreement.exchange?.feedback.days ?? 0) + slack + 1,
      },
    },
  }),
};
