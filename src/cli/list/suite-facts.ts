import type { SuiteName } from "../../../schemas/run/config.js";
import type { ListedSuite } from "../../../schemas/run/listing.js";

/** What each suite is for, and what it asks of a lender. */
export const SUITE_FACTS: Readonly<Record<SuiteName, Pick<ListedSuite, "title" | "needs">>> = {
  contract: {
    title: {
      en: "written cases: what one loan life owes the bureau, and with which values",
      zh: "固定用例：一笔贷款应报哪些记录、取值为何",
    },
  },
  timing: {
    title: {
      en: "written cases at the edges of time: cut-offs, deadlines, month ends, leap days, holidays",
      zh: "时间边界用例：日切、时限、月末、闰日、节假日",
    },
  },
  property: {
    title: {
      en: "random lives, many on one clock, shrunk to the shortest that still fails",
      zh: "随机贷款：多笔共用一个时钟，失败时化简为最短经过",
    },
  },
  corrections: {
    title: {
      en: "something reported turns out to have been otherwise: it is put right, once and in time",
      zh: "已报内容事后有误：须按时更正，且只更正一次",
    },
    needs: {
      en: "capabilities say corrections: true",
      zh: "机构能力声明 corrections: true",
    },
  },
  faults: {
    title: {
      en: "outages, lost answers, refusals, late feedback, killed processes, beside the same lives undisturbed",
      zh: "中断、应答丢失、拒收、反馈迟到、进程被终止，并与无故障时对照",
    },
    needs: {
      en: "capabilities say feedback: true for what is refused; a lender that the harness starts for what kills it",
      zh: "拒收类用例须声明 feedback: true；进程类用例须由测试工具启动机构系统",
    },
  },
};
