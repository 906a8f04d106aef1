import type { Bilingual, FindingClass } from "../../../schemas/run/finding.js";
import { text } from "./bilingual.js";

/** Name of each class of finding and what it means, as reports say it. */
export const CLASS_NAMES: Record<FindingClass, { name: Bilingual; meaning: Bilingual }> = {
  dropped: { name: text("dropped", "漏报"), meaning: text("owed, and never received", "应报而始终未报") },
  late: { name: text("late", "迟报"), meaning: text("received after its deadline", "超过报送时限才到达") },
  early: {
    name: text("early", "早报"),
    meaning: text("received before its as-of day was over", "在数据所属日终了前到达"),
  },
  misdated: {
    name: text("misdated", "日期错报"),
    meaning: text("received with another date or month", "报告日期或月份有误"),
  },
  doubled: { name: text("doubled", "重报"), meaning: text("received more than once", "同一记录多次到达") },
  unowed: {
    name: text("unowed", "误报"),
    meaning: text("received, though nothing calls for it", "并无报送事由而报送"),
  },
  contradicted: {
    name: text("contradicted", "内容不符"),
    meaning: text("received with a value that the ledger contradicts", "报送值与账务事实不符"),
  },
  malformed: {
    name: text("malformed", "格式不合"),
    meaning: text("breaks the layout or an official rule", "违反报文格式或校验规则"),
  },
  disordered: {
    name: text("disordered", "次序错乱"),
    meaning: text("received in an order that cannot be loaded", "到达次序致使无法入库"),
  },
  unrepaired: {
    name: text("unrepaired", "未更正"),
    meaning: text("rejected by the bureau and not put right", "被征信系统拒绝后未更正重报"),
  },
  schedule: {
    name: text("schedule", "还款计划有误"),
    meaning: text(
      "the schedule shown to the borrower does not follow from the terms",
      "向借款人展示的还款计划与合同条款不符",
    ),
  },
};
