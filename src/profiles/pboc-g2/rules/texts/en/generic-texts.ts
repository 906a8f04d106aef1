import type { GenericRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules that hold for every record type. */
export const genericTextsEn: Readonly<Record<GenericRuleId, RuleText>> = {
  R0000101: {
    title: "The line is one record of the announced type, with known tags only",
    meaning:
      "A record is one line of plain XML without declaration or attributes; each segment and tag stands there once, under its exact name, and the type is the one in the header. The order of tags is free.",
    harm: "The record is thrown out before anything in it is looked at, so the borrower's month or closing is missing.",
    innocent: "An empty line at the end of a file counts as a record, and is one that says nothing.",
    fix: "Compare the tag named here with the layout, mind capitals, and report the record again: it was never stored.",
  },
  R0000102: {
    title: "The as-of date does not lie after the file was made",
    meaning:
      "RptDate is the day whose facts the record tells; it cannot be later than the day on which the file was written.",
    harm: "The record is rejected and the borrower's month is missing until it is sent again.",
    innocent:
      "A file made just before midnight by a clock in another time zone than the one that sets RptDate shows this.",
    fix: "Use one clock, in the provider's own time zone, for both.",
  },
  S0000101: {
    title: "Every element that the segment always has is there",
    meaning:
      "Elements of presence A stand in their segment whatever the account; one without a value is sent as an empty tag. WartySign and MaxGuarMcc are missed only for guarantors.",
    harm: "The record is rejected: the borrower's month is not updated, although perhaps only an empty tag was left out.",
    innocent:
      "Many serialisers leave out empty properties without being told to; records of an older level of the specification lack newer elements.",
    fix: "Make the serialiser write empty tags for these elements, and report the record again.",
  },
  S0000102: {
    title: "No empty segment",
    meaning:
      "A segment that has nothing to tell is left out as a whole. In record 210 the bureau's checker names the missing elements instead (S0000101).",
    harm: "The record is rejected, and with it all the good segments it carried.",
    innocent: "A template that prints every segment and fills only some of them does this to every record.",
    fix: "Write the segment's tag only where there is at least one element inside.",
  },
  I0000101: {
    title: "A value that must be there is not blank",
    meaning:
      "Elements of value letter M have a value; blanks, also full-width ones, do not count as one. In a 110 under the lenient template 90 values outside of its identity may be empty [C].",
    harm: "The record is rejected; what the lender knew about the borrower does not reach the report.",
    innocent: "The value may be missing in the source because it did not exist when the account was opened.",
    fix: "Find the value at its source; never fill in a made-up one, which the borrower would have to dispute later.",
  },
  I0000201: {
    title: "A value has the right type, length and code",
    meaning:
      "After blanks around it are taken off, a value is a code of its table, a date yyyy-MM-dd, a whole number without sign or point, or text within its length. Codes depend on the account type.",
    harm: "The record is rejected; until it is repaired the report shows the month before, or an unknown month (#).",
    innocent:
      "The code may belong to a newer level of the code tables than this tool knows; code tables of first-generation data differ too.",
    fix: "Map the source's value to the table of this account type, and round amounts to whole yuan before writing.",
  },
  I0000401: {
    title: "An identity number obeys the scheme of its type",
    meaning:
      "A citizen identity number has 18 characters with a valid birth date and check character; passports, permits and the numbers of organisations have schemes of their own.",
    harm: "The record is rejected; worse, a mistyped number that happens to be valid puts a debt on a stranger's report.",
    innocent:
      "Old documents were issued with numbers that obey no scheme; some are registered under type 0, X or another.",
    fix: "Look at the document itself, correct number or type, and correct stored records by 212 with segment B.",
  },
  I0000501: {
    title: "No business date lies after the as-of date",
    meaning:
      "A record tells the facts as of RptDate, so opening, settlement, payment, classification, closing and transactions happened on that day or before. An empty SettDate is left out.",
    harm: "The record is rejected; the payment it tells of stays unknown to the report.",
    innocent: "A record extracted one day early already knows a payment of the next.",
    fix: "Set RptDate to the day of the latest fact, or take facts only up to RptDate.",
  },
  I0000601: {
    title: "A date lies between 1901 and 2099",
    meaning: "Dates from 1901-01-01 to 2099-12-31 are accepted, months and years alike.",
    harm: "The record is rejected, often for an end date that has nothing to do with the borrower's payments.",
    innocent: "9999-12-31 and 1900-01-01 are usual stand-ins for “no end” and “unknown” in databases.",
    fix: "Map stand-ins on the way out: 2099-12-31 for open-ended products, empty where empty is allowed.",
  },
  I0000701: {
    title: "A counter equals the number of groups that follow",
    meaning: "A counter such as RltRepymtNm, CcNm, CagOfTrdNm or IDNm says how many groups its segment holds.",
    harm: "The record is rejected; guarantors or special transactions of the borrower stay unreported.",
    innocent: "One group was filtered out after counting, for instance a guarantor who was released.",
    fix: "Count the groups that are written, not the rows that were read.",
  },
  I0000702: {
    title: "Repeated groups differ from each other",
    meaning:
      "A responsible party stands once (class, document type and number), a collateral contract once, and a special transaction once for a day and type.",
    harm: "The record is rejected; if it were not, a guarantor would answer twice on paper for one debt.",
    innocent: "Two prepayments on one day are two events, but the layout has room for one transaction of a type a day.",
    fix: "Add amounts of one type and day together, and remove doubled parties at the source.",
  },
  I0001301: {
    title: "Business keys begin with the provider code of the file",
    meaning:
      "The first 14 characters of account, agreement and contract keys are the provider code of the header. The old code of an id change (211) is not judged here: it may carry a prefix that is gone. The checker on the lender's machine does not test any of it; the bureau's server does.",
    harm: "The record is rejected, or an account is opened under a key that can never be matched with its later records: the loan stays on the report as it was at opening.",
    innocent:
      "After a merger or a change of provider code old keys still carry the old prefix until they are changed by 211.",
    fix: "Build keys from the header's provider code in one place; change stored keys by 211.",
  },
  I0001302: {
    title: "The managing organisation belongs to the provider",
    meaning:
      "MngmtOrgCode and Cimoc name the provider or one of its registered branches. It is judged only where a registry of organisations is given.",
    harm: "The record is rejected; and a borrower with a dispute would be sent to the wrong branch.",
    innocent: "A branch that was opened recently may not be in the registry yet.",
    fix: "Register the branch with the bureau first, or report under the head office.",
  },
  I0001402: {
    title: "The enterprise code was given out by the bureau",
    meaning:
      "Where an organisation stands in a record under its enterprise code (中征码, type 10), that code exists in the bureau's database. It is judged only where a registry of enterprises is given; a wrong check number is I0000401.",
    harm: "The record is rejected; and with it what it says of the borrower, though only the guarantor's code is wrong.",
    innocent: "An enterprise that got its code recently may not be in the registry yet.",
    fix: "Take the code from the bureau's own answer when the organisation becomes a party, or name it by its unified social credit code.",
  },
  "TS-ABR006": {
    title: "The line can be read to its end",
    meaning:
      "A line that is nested too deep or too long to be a record is given up. The bureau keeps code ABR006 for records that cannot be parsed; nobody has seen it used.",
    harm: "Nothing in the line reaches a credit report.",
    innocent: "None is known: no record of this interface has more than five levels of tags.",
    fix: "Look at the line itself; it is not a record, or it was made to do harm.",
  },
  "TS-BLANKS": {
    title: "A value has no blanks around it",
    meaning:
      "The bureau takes blanks off before it judges a value, so this is a warning: other checks between lender and bureau do not, and see `9 ` where 9 is meant.",
    harm: "None as long as the bureau trims; where a product in between does not, the record is refused or its rules are skipped.",
    innocent: "A database column of fixed length pads every value.",
    fix: "Trim when reading fixed-length columns.",
  },
  "TS-MOJIBAKE": {
    title: "Chinese text has not been read in the wrong character set",
    meaning:
      "The text consists of accented Latin letters whose bytes are Chinese characters in GBK: it was decoded as Latin-1 and then written as UTF-8. The bureau accepts it.",
    harm: "Name or address on the report is unreadable, and a name that fits nobody can detach the record from its borrower.",
    innocent: "A foreign name that happens to consist of such letters in pairs is possible, but rare.",
    fix: "Read the source as GBK (GB18030), write UTF-8, and correct what was stored by 212 or a new 110.",
  },
};
