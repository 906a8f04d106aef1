import type { Bilingual } from "../../schemas/run/finding.js";
import type { HarmFacts } from "./harm.js";

/** One sentence on what the difference does to the borrower's credit report. */
export function harmSummary(facts: HarmFacts): Bilingual {
  const parts = [...monthParts(facts), ...overdueParts(facts), ...balanceParts(facts), ...closedParts(facts)];
  if (parts.length === 0) {
    return { en: "The credit report ends up right.", zh: "信用报告最终内容正确。" };
  }
  return { en: `${parts.map(({ en }) => en).join("; ")}.`, zh: `${parts.map(({ zh }) => zh).join("；")}。` };
}

function monthParts({ months }: HarmFacts): Bilingual[] {
  const shown = months.slice(0, 3).map(({ month, told, true: truth }) => ({
    en: `${month} reads ${letter(told).en} where ${letter(truth).en} is true`,
    zh: `${month} 显示为${letter(told).zh}，实际应为${letter(truth).zh}`,
  }));
  const more = months.length - shown.length;
  return more > 0 ? [...shown, { en: `${more} more months are wrong`, zh: `另有 ${more} 个月有误` }] : shown;
}

function overdueParts({ overdue }: HarmFacts): Bilingual[] {
  if (overdue.told === overdue.true) return [];
  const [told, truth] = [overdue.told ?? 0, overdue.true ?? 0];
  return [{ en: `overdue reads ${told} where ${truth} is owed`, zh: `逾期总额显示 ${told}，实际为 ${truth}` }];
}

function balanceParts({ balance }: HarmFacts): Bilingual[] {
  if (balance.told === balance.true) return [];
  const words = (value: number | null): string => (value === null ? "—" : String(value));
  return [
    {
      en: `the debt reads ${words(balance.told)} where it is ${words(balance.true)}`,
      zh: `余额显示 ${words(balance.told)}，实际为 ${words(balance.true)}`,
    },
  ];
}

function closedParts({ closed }: HarmFacts): Bilingual[] {
  if (closed.told === closed.true) return [];
  return closed.true
    ? [{ en: "a repaid loan still reads as open", zh: "已结清的贷款仍显示为未结清" }]
    : [{ en: "an open loan reads as closed", zh: "未结清的贷款显示为已关闭" }];
}

function letter(status: string): Bilingual {
  if (/^[1-7]$/.test(status)) return { en: `overdue (${status})`, zh: `逾期（${status}）` };
  switch (status) {
    case "":
      return { en: "nothing", zh: "无记录" };
    case "#":
      return { en: "unknown (#)", zh: "未知（#）" };
    case "*":
      return { en: "nothing due (*)", zh: "无需还款（*）" };
    case "N":
      return { en: "paid (N)", zh: "正常（N）" };
    case "M":
      return { en: "paid late in the month (M)", zh: "月内逾后还款（M）" };
    case "C":
      return { en: "settled (C)", zh: "结清（C）" };
    default:
      return { en: status, zh: status };
  }
}
