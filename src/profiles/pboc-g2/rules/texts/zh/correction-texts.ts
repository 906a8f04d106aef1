import type { CorrectionRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** Chinese texts of the rules of the records that change what is stored: 211, 212, 213 and 215. */
export const correctionTextsZh: Readonly<Record<CorrectionRuleId, RuleText>> = {
  I2110B01: {
    title: "标识变更的新旧标识码不同",
    meaning: "211告知账户此后使用的新业务标识码。新旧相同则没有任何变更。",
    harm: "变更被拒，账户仍使用原标识码。已用新标识码报送的记录会被拒，或使同一笔贷款在借款人信用报告上出现两次。",
    innocent: "两个标识码仅前后空格不同，征信中心不区分。",
    fix: "只对标识码确有变更的账户报送211，并先于新标识码下的首条记录。",
  },
  R2120102: {
    title: "更正记录只含其段标所指的信息段",
    meaning: "MdfcSgmtCode以字母指明MdfcSgmt中唯一的信息段。两个段有误应报两条212；不含任何信息段的更正没有内容。",
    harm: "更正被拒，错误留在借款人信用报告上，常见的是本应消除的逾期标记。",
    innocent: "有的系统允许一次勾选多个段并写入同一条212，某产品曾为此打过补丁（§9）。",
    fix: "每个信息段写一条212，各用自己的段标，放入新文件重新报送。",
  },
  R2120106: {
    title: "更正基础段时只含姓名、证件和业务管理机构",
    meaning:
      "基础段中只能更正Name、IDType、IDNum和MngmtOrgCode。账户类型、标识码、日期和报告时点用于确定已入库记录，填写在BsSgmt中，或不能以212更正。",
    harm: "更正被拒，贷款仍记在错误的人名下，或姓名有误。",
    innocent: "某厂商的更正模板输出了基础段全部九项（§9）。",
    fix: "去掉InfRecType、AcctType、AcctCode、RptDate和RptDateCode。标识码有误用211；账户类型有误须以214删除后重新报送。",
  },
  R2120107: {
    title: "更正的信息段适用于该账户类型",
    meaning: "催收账户（C1）没有E、F、H、I段，G段仅C1有，I段仅R2有，准贷记卡（R3）没有J段。不可能入库的段无从更正。",
    harm: "更正被拒，错误留在借款人信用报告上。",
    innocent:
      "账户入库时的类型与机构现行的类型不同，此时有误的是AcctType（R2121211）。R3没有J段系由其报告时点推断，可信度[C]。",
    fix: "先与首次报送的账户类型核对，再选择该数据项真正所在的信息段。",
  },
  I2130B01: {
    title: "按段删除的起止日期至少有一个",
    meaning:
      "213从报告日期位于起止日期之间的记录中删除某一段。可以一端为空，但不能两端都空，否则等于删除该段的全部历史。与信息报告日期比较系推断，可信度[C]。",
    harm: "删除被拒，并未发生的月份或重复的交易留在借款人信用报告上。",
    innocent: "本意是删除全部历史，此时应以账户首个报告日期为起始日期。",
    fix: "填写DelStartDate、DelEndDate或两者；删除整个账户用214。",
  },
  I2130B02: {
    title: "按段删除的起始日期不晚于结束日期",
    meaning: "起止日期都填写时，起始日期不晚于结束日期；同一天也是有效范围。",
    harm: "删除被拒，应删除的内容留在借款人信用报告上。",
    innocent: "录入时起止日期颠倒，或日月颠倒。",
    fix: "交换两个日期或改正错误的一个，重新报送。",
  },
  I2150B01: {
    title: "特殊事件的报告日期属于发生月份",
    meaning: "Month为事件发生的月份，RptDate为该月中的一天。",
    harm: "事件被拒：不出单的月份看似漏报，已重启的卡仍为销户，已转出的贷款仍显示为原机构的债务。",
    innocent: "事件在月后补录，而RptDate取了录入日期。",
    fix: "RptDate填写发生月份中的日期；文件可以晚些生成。",
  },
};
