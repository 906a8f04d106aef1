import type {
  Education,
  MailAddress,
  Marriage,
  Occupation,
  PersonBasics,
  PersonDetails,
  Residence,
} from "../../../schemas/ledger/person.js";
import { borrowerFor } from "../borrower.js";
import { EMPLOYED, MARRIED, PERSON_CODES, PRIVATE_EMPLOYERS, WITHOUT_DEGREE } from "./person-codes.js";
import type { RawDetails } from "./raw-details.js";

// Far from the numbers of a run's borrowers, of their parties and their right identities: nobody is his own spouse.
const FIRST_SPOUSE = 8_000_000;

/** Stands in a plan, where nobody knows yet whose life it will be; the number of the document says it then. */
const SOME_BIRTH_DATE = "1980-01-01";

/**
 * What is known of a made-up person: streets and employers that do not exist, telephone numbers of a prefix that no network
 * has, mail addresses of a name kept for examples. What depends on something else does (rules S1100101, S1100102, I1100E01,
 * I1100F03, I1100G04).
 */
export function makeDetails(raw: RawDetails): PersonDetails {
  return {
    basics: basics(raw),
    marriage: marriage(raw),
    education: education(raw),
    occupation: occupation(raw),
    residence: residence(raw),
    mail: mail(raw),
    ...(raw.known.income
      ? { income: { ownWord: 10_000 + (raw.number % 900) * 100, taxed: (raw.number % 700) * 100 } }
      : {}),
  };
}

function basics({ codes, known, number }: RawDetails): PersonBasics {
  return {
    sex: pick(PERSON_CODES.sex, codes.sex),
    birthDate: SOME_BIRTH_DATE,
    nation: pick(PERSON_CODES.nation, codes.nation),
    ...(known.houseAddress ? { houseAddress: `虚构省样例市演练路${number}号` } : {}),
    ...(known.cellPhone ? { cellPhone: `120${String(number).padStart(8, "0")}` } : {}),
    ...(known.email ? { email: `person${number}@example.com` } : {}),
  };
}

function marriage({ codes, known, number }: RawDetails): Marriage {
  const status = pick(PERSON_CODES.marriage, codes.marriage);
  if (!MARRIED.has(status)) return { status };
  const { name, idType, idNum } = borrowerFor(FIRST_SPOUSE + number);
  return { status, spouse: { ...(known.spouseName ? { name } : {}), idType, idNum } };
}

function education({ codes }: RawDetails): Education {
  const level = pick(PERSON_CODES.level, codes.level);
  const degree = pick(PERSON_CODES.degree, codes.degree);
  return { level, degree: WITHOUT_DEGREE.has(level) && degree !== "9" ? "5" : degree };
}

function occupation({ codes, known, number }: RawDetails): Occupation {
  const status = pick(PERSON_CODES.employment, codes.employment);
  if (!EMPLOYED.has(status)) return { status };
  const kind = pick(PERSON_CODES.employer, codes.employer);
  const held = pick(PERSON_CODES.occupation, codes.occupation);
  return {
    status,
    employer: {
      name: `虚构样例${number % 1000}有限公司`,
      kind,
      industry: pick(PERSON_CODES.industry, codes.industry),
      occupation: PRIVATE_EMPLOYERS.has(kind) && (held === "0" || held === "X") ? "Y" : held,
      title: pick(PERSON_CODES.title, codes.title),
      technicalTitle: pick(PERSON_CODES.technicalTitle, codes.technicalTitle),
      ...(known.since ? { since: String(2000 + (number % 23)) } : {}),
    },
  };
}

function residence({ codes, known, number }: RawDetails): Residence {
  return {
    status: pick(PERSON_CODES.residence, codes.residence),
    ...(known.address ? { address: `虚构省样例市模拟街${number}号` } : {}),
    ...(known.postCode ? { postCode: POST_CODE } : {}),
  };
}

function mail({ number }: RawDetails): MailAddress {
  return { address: `虚构省样例市仿真巷${number}号`, postCode: POST_CODE };
}

// No place has it.
const POST_CODE = "999900";

function pick<T>(list: readonly [T, ...T[]], index: number): T {
  return list[index % list.length] ?? list[0];
}
