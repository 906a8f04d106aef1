import type { IsoDate } from "../../../schemas/ledger/primitives.js";
import type { Bilingual } from "../../../schemas/run/finding.js";
import type { MonthShown } from "./handed-told.js";
import { yuan } from "./yuan.js";

/** A debt that went from one to another, as a sentence names it. Amount in whole yuan. */
export interface NamedDebt {
  readonly amount: number;
  readonly on: IsoDate;
  readonly giver: string;
  readonly taker: string;
}

/** What stands of it at one of them. */
export type Standing = "over" | "untold" | "deleted";

/** What the giver told of it after the hand-over. */
export interface GiverStill {
  /** The months of which it was told as open. */
  readonly months: readonly MonthShown[];
  /** Whether the giver told that its part is over. */
  readonly ended: boolean;
  /** The balance told last; null where none was told. */
  readonly balance: number | null;
}

/** The sentence of each finding about a debt that is handed on, in both languages (clause L86). */
export const handedText = {
  both: (debt: NamedDebt, takerBalance: number | null, still: GiverStill): Bilingual => {
    const taken =
      takerBalance === null
        ? { en: "", zh: "" }
        : { en: ` with ${yuan(takerBalance)} yuan`, zh: `（${yuan(takerBalance)} 元）` };
    const given = stillShown(still);
    return {
      en: `Both show the debt of ${named(debt).en}: ${debt.taker} told of it${taken.en}, and ${debt.giver} ${given.en}.`,
      zh: `${named(debt).zh}双方均有显示：${debt.taker} 已报送${taken.zh}，${debt.giver} ${given.zh}。`,
    };
  },
  neither: (debt: NamedDebt, giver: Standing, taker: Exclude<Standing, "over">): Bilingual => ({
    en: `Nobody shows the debt of ${named(debt).en}: ${debt.giver} ${STANDING[giver].en}, and ${debt.taker} ${STANDING[taker].en}.`,
    zh: `${named(debt).zh}无任何机构显示：${debt.giver} ${STANDING[giver].zh}，${debt.taker} ${STANDING[taker].zh}。`,
  }),
} as const;

const STANDING: Readonly<Record<Standing, Bilingual>> = {
  over: { en: "told that its part is over", zh: "已报送转出或关闭" },
  untold: { en: "told nothing of it", zh: "从未报送" },
  deleted: { en: "deleted what it had told", zh: "已删除全部报送内容" },
};

function named({ amount, on, giver, taker }: NamedDebt): Bilingual {
  return {
    en: `${yuan(amount)} yuan that ${giver} handed to ${taker} on ${on}`,
    zh: `${giver} 于 ${on} 转给 ${taker} 的债务 ${yuan(amount)} 元，`,
  };
}

function stillShown({ months, ended, balance }: GiverStill): Bilingual {
  const last = months.at(-1);
  if (last === undefined) {
    const amount =
      balance === null
        ? { en: "", zh: "" }
        : { en: `, ${yuan(balance)} yuan being its last balance`, zh: `（最近余额 ${yuan(balance)} 元）` };
    return { en: `never told that its part is over${amount.en}`, zh: `未报送转出或关闭${amount.zh}` };
  }
  const tail = ended ? { en: "", zh: "" } : { en: ", and never that its part is over", zh: "，且未报送转出或关闭" };
  return months.length === 1
    ? {
        en: `told of ${last.month} after it, with ${yuan(last.balance)} yuan${tail.en}`,
        zh: `转出后仍报送 ${last.month}（${yuan(last.balance)} 元）${tail.zh}`,
      }
    : {
        en: `told of ${months.length} months after it, the last ${last.month} with ${yuan(last.balance)} yuan${tail.en}`,
        zh: `转出后仍报送 ${months.length} 个月，最近为 ${last.month}（${yuan(last.balance)} 元）${tail.zh}`,
      };
}
