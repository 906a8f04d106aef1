import type { PersonDetails } from "../../schemas/ledger/person.js";
import type { PersonTerms } from "../../schemas/ledger/terms.js";
import type { LoanLife } from "../../schemas/run/life.js";
import type { PersonAction, PersonLife, PersonStep } from "../../schemas/run/person-life.js";
import { borrowerFor } from "../../src/generate/borrower.js";
import { plainDetails } from "../../src/generate/person/plain-details.js";
import { sells } from "../support/needs.js";
import { lifeWith, paysOnTime, type WrittenCase } from "../support/written-case.js";

/** Somebody of whom the least is known, registered in mid January. */
const PERSON: PersonTerms = {
  product: "person",
  registeredOn: "2024-01-15",
  customerType: "11",
  details: plainDetails,
};

/** Everything that can be known of somebody. */
const ALL: Required<PersonDetails> = {
  basics: {
    sex: "2",
    birthDate: "1980-01-01",
    nation: "991",
    houseAddress: "虚构省样例市演练路8号",
    cellPhone: "12000000008",
    email: "person8@example.com",
  },
  marriage: { status: "21", spouse: { ...borrowerFor(8_900_001) } },
  education: { level: "20", degree: "4" },
  occupation: {
    status: "17",
    employer: {
      name: "虚构样例8有限公司",
      kind: "40",
      industry: "I",
      occupation: "1",
      title: "3",
      technicalTitle: "2",
      since: "2015",
    },
  },
  residence: { status: "2", address: "虚构省样例市模拟街8号", postCode: "999900" },
  mail: { address: "虚构省样例市仿真巷8号", postCode: "999901" },
  income: { ownWord: 180_000, taxed: 96_000 },
};

function personWith(
  steps: readonly PersonStep[],
  terms: Partial<PersonTerms> = {},
  loan?: LoanLife,
  months = 4,
): PersonLife {
  return {
    person: { ...PERSON, ...terms },
    openTime: "09:30:00.000",
    steps: [...steps],
    ...(loan === undefined ? {} : { loan }),
    months,
  };
}

const step = (days: number, action: PersonAction, at = "10:00:00.000"): PersonStep => ({ days, at, do: action });

const learns = (details: Partial<PersonDetails>, days: number, at?: string): PersonStep =>
  step(days, { kind: "learn", details }, at);

const OTHER = borrowerFor(8_900_002);
const RELATIVE = borrowerFor(8_900_003);

const only = sells("person");

/** Persons (clauses L64 to L70). */
export const personCases: readonly WrittenCase[] = [
  {
    id: "person-of-whom-little-is-known",
    title: {
      en: "A person of whom little is known: six segments, with what is not known empty",
      zh: "登记客户，仅知必要信息：六段齐全，未知项为空",
    },
    requirements: ["OWED-110-10", "UNOWED-110", "UNOWED-130"],
    only,
    life: () => personWith([]),
  },
  {
    id: "person-of-whom-all-is-known",
    title: {
      en: "A person of whom everything is known: spouse, employer, income and document too",
      zh: "登记客户，信息完整：含配偶、单位、收入、证件有效期",
    },
    requirements: ["OWED-110-10", "OWED-130"],
    only,
    life: () =>
      personWith([], {
        customerType: "13",
        details: ALL,
        document: { from: "2020-05-01", until: "2040-05-01", issuer: "虚构市样例公安分局" },
      }),
  },
  {
    id: "person-marries",
    title: {
      en: "A marriage becomes known: a 110 of code 20 with that segment and its day",
      zh: "婚姻状况变更：报110/20，含婚姻信息段及更新日期",
    },
    requirements: ["OWED-110-20"],
    only,
    life: () => personWith([learns({ marriage: ALL.marriage }, 20)]),
  },
  {
    id: "person-loses-the-employer",
    title: {
      en: "Somebody who is employed is without work then: nothing of the employer is left",
      zh: "由在职变为无业：单位相关数据项不再报送",
    },
    requirements: ["OWED-110-20"],
    only,
    life: () => personWith([learns({ occupation: { status: "70" } }, 30)], { details: ALL }),
  },
  {
    id: "person-changes-twice-on-a-day",
    title: {
      en: "Two changes on one day, one of them taken back: one record with the values at its end",
      zh: "一日两次更新：一条记录，取日终值",
    },
    requirements: ["OWED-110-20"],
    only,
    life: () =>
      personWith([
        learns({ residence: { status: "1" }, mail: ALL.mail }, 20, "09:30:00.000"),
        learns({ residence: { status: "3" } }, 20),
      ]),
  },
  {
    id: "person-changes-on-the-day-of-registration",
    title: {
      en: "What becomes known on the day of registration is told by that day's own record",
      zh: "登记当日的更新由110/10反映",
    },
    requirements: ["OWED-110-10", "UNOWED-110"],
    only,
    life: () => personWith([learns({ education: ALL.education, income: ALL.income }, 0)]),
  },
  {
    id: "document-renewed",
    title: {
      en: "A document is renewed, and once more to the same: a 130 each time",
      zh: "证件换发，再次确认相同有效期：每次报130",
    },
    requirements: ["OWED-130"],
    only,
    life: () => {
      const document = { from: "2024-02-01", until: "2044-02-01" };
      return personWith(
        [step(20, { kind: "renew-document", document }), step(50, { kind: "renew-document", document })],
        { document: { until: "2024-02-20" } },
      );
    },
  },
  {
    id: "second-document",
    title: {
      en: "A second document becomes known, and turns out to be somebody else's: a 140 with 1, then one with 0",
      zh: "发现关联证件后又作废：先报140有效，再报140无效",
    },
    requirements: ["OWED-140"],
    only,
    life: () =>
      personWith([
        step(20, { kind: "second-document", other: OTHER }),
        step(50, { kind: "second-document", other: OTHER, void: true }),
      ]),
  },
  {
    id: "second-document-beside-a-change",
    title: {
      en: "A second document and a new address on one day: the 110 of the change may tell both",
      zh: "同日新增关联证件并更新地址：更新记录可一并反映",
    },
    requirements: ["OWED-110-20", "OWED-140"],
    only,
    life: () => personWith([step(20, { kind: "second-document", other: OTHER }), learns({ mail: ALL.mail }, 20)]),
  },
  {
    id: "relative-named",
    title: {
      en: "A relative is named, and is none: a 120 with 1, then one with 0",
      zh: "新增家族成员后又作废：先报120有效，再报120无效",
    },
    requirements: ["OWED-120"],
    only,
    life: () =>
      personWith([
        step(20, { kind: "name-relative", relative: RELATIVE, relation: "5" }),
        step(50, { kind: "name-relative", relative: RELATIVE, relation: "5", void: true }),
      ]),
  },
  {
    id: "person-withdrawn",
    title: {
      en: "The person should never have been told: a 114, a 134, and nothing of him any more",
      zh: "客户资料撤销：报114、134，此后不再报送",
    },
    requirements: ["OWED-114", "OWED-134", "UNOWED-110"],
    only,
    life: () =>
      personWith(
        [learns({ mail: ALL.mail }, 20), step(40, { kind: "withdraw" }), learns({ mail: plainDetails.mail }, 41)],
        { document: { until: "2040-05-01" } },
      ),
  },
  {
    id: "person-with-a-loan",
    title: {
      en: "A person takes a loan, and what becomes known of him changes nothing of it",
      zh: "客户贷款后资料更新：贷款照常报送",
    },
    requirements: ["OWED-110-10", "OWED-110-20", "OWED-10", "OWED-30", "OWED-20"],
    only,
    life: () =>
      personWith([learns({ residence: ALL.residence }, 40)], {}, lifeWith({ openDate: "2024-01-20" }, paysOnTime(3))),
  },
  {
    id: "person-before-the-loan",
    title: {
      en: "Registered and lent to on one day, where the person must not come after the loan",
      zh: "登记与放款同日，约定个人基本信息不得晚于贷款报送",
    },
    requirements: ["REF-110", "OWED-110-10", "OWED-10"],
    only,
    life: ({ references }) =>
      references === "before-or-with" ? personWith([], {}, lifeWith({}, paysOnTime(3))) : null,
  },
];
