import type { Bilingual } from "../../../schemas/run/finding.js";
import { text } from "./bilingual.js";

const UNITS: readonly (readonly [minutes: number, en: string, zh: string])[] = [
  [1440, "day", "天"],
  [60, "hour", "小时"],
  [1, "minute", "分钟"],
];

/** So many whole minutes in days, hours and minutes, what is zero left out: `1 day 12 hours`, `1 天 12 小时`. */
export function durationWords(minutes: number): Bilingual {
  const en: string[] = [];
  const zh: string[] = [];
  let left = minutes;
  for (const [size, one, oneZh] of UNITS) {
    const count = Math.floor(left / size);
    left -= count * size;
    if (count === 0) continue;
    en.push(`${count} ${one}${count === 1 ? "" : "s"}`);
    zh.push(`${count} ${oneZh}`);
  }
  return en.length === 0 ? text("0 minutes", "0 分钟") : text(en.join(" "), zh.join(" "));
}
