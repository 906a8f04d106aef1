import type { Bilingual } from "../../schemas/run/finding.js";

type Reason =
  | "harness"
  | "answer"
  | "unfinished"
  | "untold"
  | "contradicted"
  | "notRun"
  | "should"
  | "exempt"
  | "notReached";

/** Why a requirement neither passed nor failed. */
export const VERDICT_REASONS: Readonly<Record<Reason, Bilingual>> = {
  harness: { en: "The harness itself failed in a scenario that speaks to it.", zh: "相关场景中测试工具自身出错。" },
  answer: {
    en: "The lender answered something that the interface does not allow, so it was not judged.",
    zh: "机构的应答不符合接口约定，未能判断。",
  },
  unfinished: {
    en: "A scenario that speaks to it began, and the log ends before it does.",
    zh: "相关场景已开始，但日志在其结束前中断。",
  },
  untold: {
    en: "It was asked, but the log breaks off before it tells all that was found, which may break it.",
    zh: "已涉及此项，但日志在说明全部问题之前中断，其中可能有违反此项的问题。",
  },
  contradicted: {
    en: "It was asked, but the log contradicts itself about how much was found, and what it does not tell may break it.",
    zh: "已涉及此项，但日志关于所发现问题的数量自相矛盾，未说明的问题可能违反此项。",
  },
  notRun: { en: "A scenario that speaks to it could not run.", zh: "相关场景未能运行。" },
  should: { en: "What was found breaks a SHOULD.", zh: "所发现的问题仅违反 SHOULD。" },
  exempt: { en: "All that was found is waived or known.", zh: "所发现的问题均已豁免或已知。" },
  notReached: { en: "Nothing that this run lived came to it.", zh: "本次运行未涉及此项。" },
};
