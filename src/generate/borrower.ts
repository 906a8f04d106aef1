import type { Borrower } from "../../schemas/ledger/borrower.js";
import { addDays } from "../ledger/dates.js";
import { residentId } from "./resident-id.js";

const SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜".split("");
const FIRST = "测试样例虚构演练模拟仿真假设甲乙丙丁戊己庚".split("");
const SECOND = ["", ..."子丑寅卯辰巳午未申酉戌亥东南西北中喆龑".split("")];

// Prime to the number of days, so that people of neighbouring numbers have different birthdays and none repeats soon.
const STRIDE = 7919;
const BIRTHDAYS = 14_610;

/**
 * A made-up person for a number: the same number is always the same person, and 14 million numbers are as many persons.
 * The names are put together from words for “sample” and “exercise”; the identity numbers belong to province code 99,
 * which does not exist, and bear a valid check character.
 * @param seedNumber a whole number from 0
 */
export function borrowerFor(seedNumber: number): Borrower {
  const birth = addDays("1960-01-01", (seedNumber * STRIDE) % BIRTHDAYS);
  const sequence = Math.floor(seedNumber / BIRTHDAYS) % 1000;
  return { name: nameFor(seedNumber), idType: "10", idNum: residentId("990100", birth, sequence) };
}

function nameFor(seedNumber: number): string {
  const surname = pick(SURNAMES, seedNumber);
  const first = pick(FIRST, Math.floor(seedNumber / SURNAMES.length));
  const second = pick(SECOND, Math.floor(seedNumber / (SURNAMES.length * FIRST.length)) + seedNumber);
  return `${surname}${first}${second}`;
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? "";
}
