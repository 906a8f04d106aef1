import type { IsoMonth } from "../../../schemas/ledger/primitives.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import { yuan } from "./yuan.js";

/** The sentence of each finding about a joint loan as a whole, in both languages. Amounts in whole yuan. */
export const jointText = {
  /** @param should names of those who should report */
  notReported: (whole: number, should: readonly string[]): Bilingual => ({
    en: `Nobody told of the joint loan of ${yuan(whole)} yuan, which ${listed(should, "and")} should report.`,
    zh: `联合贷款 ${yuan(whole)} 元无任何机构报送，应由 ${should.join("、")} 报送。`,
  }),
  /** @param parts what each of them told, null for nothing; and whether it told the whole though it is not to */
  sum: (
    whole: number,
    sum: number,
    parts: readonly { readonly name: string; readonly told: number | null; readonly isWhole: boolean }[],
  ): Bilingual => {
    const [en, zh] =
      sum > whole
        ? [`${yuan(sum - whole)} too much`, `多报 ${yuan(sum - whole)} 元`]
        : [`${yuan(whole - sum)} missing`, `少报 ${yuan(whole - sum)} 元`];
    const each = parts.map(({ name, told, isWhole }) => {
      const amount = told === null ? { en: "nothing", zh: "未报送" } : { en: yuan(told), zh: `${yuan(told)} 元` };
      return isWhole
        ? { en: `${name} ${amount.en}, the whole as its own`, zh: `${name} ${amount.zh}（将全额作为自身份额）` }
        : { en: `${name} ${amount.en}`, zh: `${name} ${amount.zh}` };
    });
    return {
      en: `The joint loan of ${yuan(whole)} yuan is told as ${yuan(sum)} by its funders together, ${en}: ${each.map((one) => one.en).join("; ")}.`,
      zh: `联合贷款 ${yuan(whole)} 元，各出资方报送的借款金额合计 ${yuan(sum)} 元，${zh}：${each.map((one) => one.zh).join("；")}。`,
    };
  },
  /** @param months in how many months they differ, the first one included */
  balance: (
    { month, told, owed }: { readonly month: IsoMonth; readonly told: number; readonly owed: number },
    months: number,
  ): Bilingual => ({
    en: `The balances of ${month} that the funders of the joint loan told add up to ${yuan(told)} yuan, where ${yuan(owed)} are outstanding of their loans${months === 1 ? "" : `; so do those of ${months - 1} more months to something else`}.`,
    zh: `联合贷款各出资方 ${month} 报送的余额合计 ${yuan(told)} 元，实际未还 ${yuan(owed)} 元${months === 1 ? "" : `；另有 ${months - 1} 个月不符`}。`,
  }),
} as const;

function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1) ?? ""}`;
}
