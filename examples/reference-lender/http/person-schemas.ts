import { borrower, choice, date, event, money, object, type Schema, sized, text, whole } from "./schema-parts.js";

const collateralItem = object(
  { kind: text("^[1-9][0-9]$"), value: money },
  { certificate: object({ kind: text("^[1-6]$"), number: sized(1, 40) }) },
);

/** CollateralTerms. */
export const collateralTerms: Schema = object({
  product: choice("collateral"),
  kind: choice("mortgage", "pledge"),
  amount: money,
  maximum: { type: "boolean" },
  effectiveDate: date,
  expiryDate: date,
  items: { type: "array", minItems: 1, maxItems: 20, items: collateralItem },
});

const basics = object(
  { sex: choice("0", "1", "2", "9"), birthDate: date, nation: text("^([0-9]{3}|[A-Z]{3})$") },
  { houseAddress: sized(0, 100), cellPhone: text("^[0-9]{11}$"), email: sized(0, 60) },
);
const marriage = object(
  { status: text("^(10|2[0-3]|30|40|9[019])$") },
  { spouse: object({ idType: text("^[0-9A-Z]{1,2}$"), idNum: sized(1, 20) }, { name: sized(0, 30) }) },
);
const education = object({ level: text("^[1-9][0-9]$"), degree: choice("1", "2", "3", "4", "5", "9") });
const employer = object(
  {
    name: sized(1, 80),
    kind: choice("10", "20", "30", "40", "50", "99"),
    industry: text("^[A-T9]$"),
    occupation: text("^[013456XYZ]$"),
    title: choice("1", "2", "3", "9"),
    technicalTitle: choice("0", "1", "2", "3", "9"),
  },
  { since: text("^(19|20)[0-9]{2}$") },
);
const occupation = object({ status: text("^[1-9][0-9]$") }, { employer });
const residence = object(
  { status: text("^([1-79]|11|12)$") },
  { address: sized(0, 100), postCode: text("^[0-9]{6}$") },
);
const mail = object({ address: sized(1, 100), postCode: text("^[0-9]{6}$") });
const income = object({ ownWord: whole(0), taxed: whole(0) });
const members = { basics, marriage, education, occupation, residence, mail };
const validity = object({ until: date }, { from: date, issuer: sized(0, 80) });

/** PersonTerms. */
export const personTerms: Schema = object(
  {
    product: choice("person"),
    registeredOn: date,
    customerType: text("^(11|12|13|20|30|40|50|60|90)$"),
    details: object(members, { income }),
  },
  { document: validity },
);

/** Events that happen to contracts over collateral or to persons only. */
export const securityAndPersonEvents: readonly Schema[] = [
  event("collateral-value", { item: whole(1), value: money }),
  event("collateral-end", {}),
  event("customer-change", { details: object({}, { ...members, income }) }),
  event("document-renewed", { document: validity }),
  event("second-document", { other: borrower }, { void: { type: "boolean" } }),
  event(
    "relative",
    { relative: borrower, relation: choice("1", "2", "3", "4", "5", "6", "7", "8") },
    { void: { type: "boolean" } },
  ),
];
