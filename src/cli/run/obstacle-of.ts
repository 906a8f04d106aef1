import { isDeepStrictEqual } from "node:util";
import type { Agreement } from "../../../schemas/ledger/agreement.js";
import type { Capabilities, Channel } from "../../../schemas/ledger/capabilities.js";
import type { Bilingual } from "../../../schemas/run/finding.js";

/** Why an agreement cannot be lived under with a lender of these capabilities; null when it can. */
export function obstacleOf(agreement: Agreement, capabilities: Capabilities, delivery: Channel): Bilingual | null {
  const { canReset, channels, clockMovable, products } = capabilities;
  if (!clockMovable) return { en: "the lender cannot move its clock", zh: "机构不能推进业务时钟" };
  if (!channels.includes(delivery)) {
    const offered = channels.join(", ");
    return {
      en: `the lender delivers files by ${offered || "none"} as it now runs, and the run takes them by ${delivery}`,
      zh: `机构当前的文件交付方式为 ${offered || "无"}，而本次运行按 ${delivery} 接收`,
    };
  }
  if (!products.includes("D1")) return { en: "the lender does not sell product D1", zh: "机构没有 D1 类产品" };
  if (!canReset && !isDeepStrictEqual(agreement, capabilities.agreement)) {
    const own = capabilities.agreement.name;
    return {
      en: `the lender lives by "${own}", cannot be reset, and the run asks for "${agreement.name}"`,
      zh: `机构执行约定“${own}”且不支持重置，而本次运行要求“${agreement.name}”`,
    };
  }
  return null;
}
