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
  otherwise: {
    title: {
      en: "loans that are not simply repaid: deferred, relieved, in court, written off, paid by others, sold, handed over",
      zh: "非正常还款的贷款：延期、减免、司法追偿、核销、代偿、转让、转出",
    },
    needs: {
      en: "capabilities name the events that the lender takes",
      zh: "机构能力声明可接收的事件（events）",
    },
  },
  products: {
    title: {
      en: "products beside plain loans: credit lines and what is drawn under them, revolving loans, cards, claims, guarantees, collateral, persons, and several of them at once",
      zh: "普通贷款以外的产品：授信及额度项下用信、循环贷、信用卡、催收账户、担保、抵（质）押物、个人基本信息，以及同一客户持有多种产品",
    },
    needs: {
      en: "capabilities name them: R4, R1, R2, R3, C1, G1, G2, collateral or person among products",
      zh: "机构能力声明相应产品：products 含 R4、R1、R2、R3、C1、G1、G2、collateral 或 person",
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
  joint: {
    title: {
      en: "loans that several institutions lend together, and debts that one hands to another: each by itself, and all of them together",
      zh: "联合贷款及机构间转让、转出的债务：各报送方分别判断，并合并核对",
    },
    needs: {
      en: "the configuration names those who tell of the same debts (reporters); without them it is not run unless it is asked for",
      zh: "配置中列出其他报送方（reporters）；未列出时仅在指定本测试组时运行",
    },
  },
};
