import type { PersonDetails } from "../../../schemas/ledger/person.js";

/**
 * The least that is known of a person: everything that may be left out is. The day of birth is that of the number of the
 * document, whatever stands here.
 */
export const plainDetails: PersonDetails = {
  basics: { sex: "1", birthDate: "1980-01-01", nation: "991" },
  marriage: { status: "10" },
  education: { level: "60", degree: "9" },
  occupation: { status: "51" },
  residence: { status: "5" },
  mail: { address: "虚构省样例市仿真巷1号", postCode: "999900" },
};
