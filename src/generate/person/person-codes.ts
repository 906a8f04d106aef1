/** Codes of what is known of a person (§4.10); plans name them, and a test holds them against the bureau's tables. */
export const PERSON_CODES = {
  customerType: ["11", "12", "13", "20", "30", "40", "50", "60", "90"],
  sex: ["1", "2", "0", "9"],
  // 国籍 also knows every ISO 3166 code; these are made up of none of them but one.
  nation: ["991", "992", "999", "SGP"],
  marriage: ["10", "20", "21", "22", "23", "30", "40", "90", "91", "99"],
  level: ["10", "20", "30", "40", "60", "70", "80", "90", "91", "99"],
  degree: ["1", "2", "3", "4", "5", "9"],
  employment: ["11", "13", "17", "21", "24", "27", "31", "37", "51", "54", "70", "80", "90", "91", "99"],
  employer: ["10", "20", "30", "40", "50", "99"],
  industry: ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "9"],
  occupation: ["0", "1", "3", "4", "5", "6", "X", "Y", "Z"],
  title: ["1", "2", "3", "9"],
  technicalTitle: ["0", "1", "2", "3", "9"],
  residence: ["1", "2", "3", "4", "5", "6", "7", "9", "11", "12"],
  relation: ["1", "2", "3", "4", "5", "6", "7", "8"],
} as const;

/** Of these marriages a spouse is told, and of no others (rule S1100102). */
export const MARRIED: ReadonlySet<string> = new Set(["20", "21", "22", "23"]);

/** With these employments there is an employer, and with no others (rule S1100101). */
export const EMPLOYED: ReadonlySet<string> = new Set(["11", "13", "17", "21", "24", "91"]);

/** Of these schools nobody has a degree (rule I1100F03). */
export const WITHOUT_DEGREE: ReadonlySet<string> = new Set(["30", "40", "70", "80"]);

/** Employers of these kinds have neither heads of an authority nor soldiers (rule I1100G04). */
export const PRIVATE_EMPLOYERS: ReadonlySet<string> = new Set(["30", "40", "50"]);
