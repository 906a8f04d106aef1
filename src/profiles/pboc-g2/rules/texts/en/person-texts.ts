import type { PersonRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules of the records about persons: 110, 120 and 140. */
export const personTextsEn: Readonly<Record<PersonRuleId, RuleText>> = {
  R1100101: {
    title: "A first report tells the six basic facts of a person",
    meaning:
      "With RptDateCode 10 a record 110 has the segments of basic facts, marriage, education, occupation, residence and mailing address; other documents and income are optional. Under template 90, the lenient one, it is not asked: that a file of 110 is like one of 310 there is an inference [C].",
    harm: "The whole record is rejected, so the borrower's report has no basic information from this lender, and accounts may be told of a person whom nobody has introduced.",
    innocent: "The lender knows nothing of one of the six. Then the segment is sent with the codes for unknown.",
    fix: "Send all six segments with code 10; send single segments with code 20 once the person is stored.",
  },
  R1100102: {
    title: "A record about a person has its base segment",
    meaning:
      "Segment B says who the record is about, from which source and as of when. Without it the bureau cannot know whose data this is.",
    harm: "The record is rejected and nothing in it reaches anybody's report.",
    innocent: "None is known.",
    fix: "Write BsSgmt into every record 110.",
  },
  S1100101: {
    title: "Employer and job are told of the employed, and of nobody else",
    meaning:
      "With EmpStatus 11, 13, 17, 21, 24 or 91 all eleven elements from CpnName to WorkStartDate stand in the segment, empty tags among them; with any other code none of them does, not even empty. Active military service (37) does not count as employed.",
    harm: "The record is rejected, because of one tag, with all that it tells of the person.",
    innocent:
      "Some products count 37 as employed; the official rule does not (S9). Serialisers that drop empty tags break it for the employed, those that print every tag for the others.",
    fix: "Write the eleven elements, or none, by EmpStatus; write empty tags for the ones without a value.",
  },
  S1100102: {
    title: "The spouse is told of the married, and of nobody else",
    meaning:
      "With MariStatus 20 to 23 the five elements about the spouse stand in the segment, where name, telephone and employer may be empty; with any other code none of them does, not even empty.",
    harm: "The record is rejected. Were it not, a divorced person's report would still name the former spouse.",
    innocent: "The person was divorced or widowed and the old data was kept in the customer file.",
    fix: "Write the five elements, or none, by MariStatus; take the spouse out when the status changes.",
  },
  I1100A01: {
    title: "Another document of a person is another one",
    meaning: "No document in the segment of other documents has the type and number of the document in segment B.",
    harm: "The record is rejected, although the document it repeats was right.",
    innocent: "The customer file lists all documents together, the main one among them.",
    fix: "Leave the document of segment B out of the list; leave the segment out if nothing remains.",
  },
  I1100A02: {
    title: "Nobody is his own spouse",
    meaning: "Type and number of the spouse's document are not those of the person.",
    harm: "The record is rejected; stored, it would make a borrower answer for himself as spouse.",
    innocent: "Both spouses were entered from one document, usually the household register, whose number they share.",
    fix: "Take the spouse's own document; a number that two persons share does not tell them apart.",
  },
  I1100C01: {
    title: "A list of other documents has one at least",
    meaning: "IDNm is above 0: a person without other documents has no such segment.",
    harm: "The record is rejected, because of a segment that says nothing.",
    innocent: "A template prints the segment for everybody.",
    fix: "Leave IDSgmt out where there is nothing to list.",
  },
  I1100D01: {
    title: "Nobody is born after his data was updated",
    meaning: "The date of birth is not after FcsInfoUpDate. It may be empty (S9).",
    harm: "The record is rejected and the person stays without basic information.",
    innocent: "Day and year were exchanged, or the update date is a stand-in such as 1900-01-01.",
    fix: "Correct the date that is wrong, at its source.",
  },
  I1100E01: {
    title: "A spouse's document has both type and number",
    meaning:
      "SpoIDType and SpoIDNum are both filled or both empty. Of a married person both must be filled (S9), which rule I0000101 says; this one is about half a document.",
    harm: "The record is rejected. A number without its type could belong to anybody.",
    innocent: "The spouse's number is known from the marriage certificate, which names no type.",
    fix: "Ask for the document, or find out its type; a citizen identity number goes with type 10.",
  },
  I1100F03: {
    title: "A degree goes with the level of education",
    meaning:
      "With EduLevel 30 (junior college), 40 (vocational), 70 (junior high) or 80 (primary) the degree is none (5) or unknown (9). Senior high school (60) is not in the rule as it was found.",
    harm: "The record is rejected because of one of two codes that contradict each other.",
    innocent: "The level is that of the last school and the degree was earned elsewhere.",
    fix: "Report the highest level of education, and the degree that it led to.",
  },
  I1100G04: {
    title: "A private employer has no officials and no soldiers",
    meaning:
      "With CpnType 30 (foreign capital), 40 (private) or 50 (other) the occupation is neither 0 (head of an authority, organisation, enterprise or institution) nor X (soldier).",
    harm: "The record is rejected because of one of two codes that contradict each other.",
    innocent:
      "Code 0 covers heads of enterprises too by its name, so the head of a private company seems to be one; the rule does not allow it.",
    fix: "Choose the occupation by what the person does, for instance 1 or 3, or correct the kind of employer.",
  },
  I1200B01: {
    title: "Family is between two persons",
    meaning: "The documents of the two persons, type and number together, differ.",
    harm: "The relation is rejected.",
    innocent: "A child is entered under the number of a parent, from whose household register it was taken.",
    fix: "Take each person's own document.",
  },
  I1400B01: {
    title: "A link is between two documents",
    meaning:
      "Name, type and number of the two documents are not all the same. One of them may differ alone: a changed name in the same document is what may be linked.",
    harm: "The link is rejected, and the person's accounts stay on two separate reports.",
    innocent: "The two customer files were the same document entered twice.",
    fix: "Send the link only where a document or the name in it really differs.",
  },
  NF31: {
    title: "The date of birth is the one in the identity number",
    meaning:
      "Positions 7 to 14 of a citizen identity number are the day of birth, and DOB says the same. The source also wants the date to be plausible but does not say by what measure, so that is left out.",
    harm: "The report shows a birthday that is not the borrower's, and a reader may take them for two persons.",
    innocent: "The number was issued with a wrong birthday, or the person keeps the birthday of the lunar calendar.",
    fix: "Take the date from the document; correct stored data by a new 110 with code 20.",
  },
  NF32: {
    title: "The sex is the one in the identity number",
    meaning:
      "The 17th digit of a citizen identity number is odd for men and even for women. Codes 0 and 9 are not compared.",
    harm: "The report describes somebody else than the borrower.",
    innocent:
      "The entry in the household register was changed and the number was not, or 1 and 2 mean something else in the source.",
    fix: "Map the codes of the source; where the document itself is at odds with its number, leave it and note why.",
  },
};
