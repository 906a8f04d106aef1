import type { FileRuleId } from "../../rule-ids.js";
import type { RuleText } from "../rule-text.js";

/** English texts of the rules about a file. */
export const fileTextsEn: Readonly<Record<FileRuleId, RuleText>> = {
  F0000201: {
    title: "The file name is laid out as the bureau expects",
    meaning:
      "A report file is named by 30 characters: provider code (14), date (8), record type (3), a reserved 0, a serial number (3) and the feedback flag 0. The bureau sorts files by these positions alone.",
    harm: "The file is refused before it is opened and no feedback comes back, so none of its borrowers is updated that day and nobody is told.",
    innocent: "A browser, mail gateway or archive may have renamed a good file, for instance by adding (1).",
    fix: "Restore or correct the name and submit again; a name may be used once only, so take the next serial number if the wrong one was accepted anywhere.",
  },
  F0000301: {
    title: "The header line has 50 bytes and every field is in order",
    meaning:
      "The first line says what follows: A, length 050, record type, version, template, provider, time of creation, a reserved character and the number of records. A byte order mark or a lone line feed after it makes it unreadable too.",
    harm: "The whole file is refused; every borrower in it keeps last month's picture, and cells of the month stay unknown (#).",
    innocent: "An editor that saves with a byte order mark or with Unix line ends damages a header that was right.",
    fix: "Write the header as bytes, not through a text editor, with two blanks as template for every type but 110 and 310, and submit the file again.",
  },
  F0000401: {
    title: "Header and file name say the same",
    meaning: "Provider code, date and record type stand both in the name and in the header, and must agree.",
    harm: "The whole file is refused, so no record of it reaches a credit report.",
    innocent: "A file begun before midnight and named after it carries two dates.",
    fix: "Take both from one variable that is set when the file is begun.",
  },
  F0000501: {
    title: "No line is longer than 10 000 000 characters",
    meaning: "One record stands on one line, and a line has an upper limit so that the bureau can load it.",
    harm: "The file is refused; all of its borrowers are missing from the update.",
    innocent: "Missing line ends glue many good records into one long line.",
    fix: "Look for missing CRLF first; a single record of 210 has a few kilobytes.",
  },
  F0000502: {
    title: "Exactly one CRLF after the header and after every record",
    meaning:
      "Carriage return and line feed separate header and records, once each, and the last record ends with them too. The bureau refuses the whole file where the last one is missing.",
    harm: "Either the whole file is lost, or two records are read as one and both are rejected: those borrowers' months stay unknown.",
    innocent: "Transfer in text mode and version control both turn CRLF into LF.",
    fix: "Write \\r\\n explicitly after every line, move files in binary mode, and submit the file again under a new serial number.",
  },
  F0001202: {
    title: "The provider is registered with the bureau",
    meaning: "The 14-character provider code of the file belongs to an institution that the bureau has registered.",
    harm: "Nothing of the file is loaded, so no borrower of it is updated.",
    innocent: "A list of providers that is older than the registration does not know a new institution yet.",
    fix: "Compare the code with the bureau's letter of admission, and bring the list up to date.",
  },
  F0001302: {
    title: "Version and template are permitted for the provider",
    meaning:
      "The header names version 2.0.0, and a template only for record types that have one. Another version may be well formed and still not be agreed with the provider.",
    harm: "The file is refused by the bureau's server, though the checker on the lender's own machine lets it pass.",
    innocent: "A lender in a pilot of a newer version may be permitted to use it.",
    fix: "Set version 2.0.0 and the template of §1.4, or have the newer version confirmed by the bureau.",
  },
  R0000201: {
    title: "No two records of one account and as-of date in one file",
    meaning:
      "Within a file an account (or a person, in 110) may be reported once for an as-of date, and a special event (215) once for its month, flag and as-of date. Records 211 to 214 change what is stored and are not compared. That the reporting code does not count towards the identity is an inference and marked [C].",
    harm: "One of the two is refused, and it is not defined which; if they differ, the report may show the wrong one.",
    innocent:
      "A closing on a settlement day can tempt a system into a 30 and a 20 for one day; code 32 is the record for both.",
    fix: "Find the job that ran twice or the page that was read twice, and keep one record for each account and date.",
  },
  "TS-ABF000": {
    title: "The file can be decrypted",
    meaning: "An .enc file is encrypted with SM4 under the key agreed with the bureau.",
    harm: "The bureau cannot read any record of it, so none of its borrowers is updated.",
    innocent: "The key that this check was given may be another one than the file was made with.",
    fix: "Check which key the file was made with, encrypt again and submit it; then change nothing else.",
  },
  "TS-ABF001": {
    title: "The file can be decompressed",
    meaning: "Inside the encryption lies a gzip stream that must be whole.",
    harm: "The bureau cannot read any record of it, so none of its borrowers is updated.",
    innocent: "A transfer that broke off leaves half a file, although the one on the lender's disk is whole.",
    fix: "Compare size and digest on both sides, and submit the whole file again.",
  },
  "TS-ABF002": {
    title: "The file consists of a header and record lines",
    meaning: "What comes out of decompression is a text of a header line and records, and nothing else.",
    harm: "The bureau can load nothing of it.",
    innocent: "A folder, an archive of several files or a feedback file may have been handed in by mistake.",
    fix: "Submit one report file at a time, compressed as a single gzip stream.",
  },
  "TS-ABF011": {
    title: "The file is in UTF-8",
    meaning: "Names and addresses are written in UTF-8; bytes that are not UTF-8 cannot be read with certainty.",
    harm: "A borrower's name turns into other characters and no longer fits the identity document, so the account may end up under nobody's report.",
    innocent: "One record copied from an old GBK system is enough; the others may be right.",
    fix: "Convert at the place where the text enters the system, from the character set it really has, and report the records again.",
  },
  "TS-HEADER-COUNT": {
    title: "The header counts the records that follow",
    meaning:
      "Positions 44 to 50 of the header hold the number of records. The bureau's checker does not look at it, so a file cut off in the middle passes unseen.",
    harm: "If records were lost on the way, their borrowers keep an old balance or an overdue mark that has long been paid.",
    innocent: "A counter that includes the header line is off by one, and then nothing is missing.",
    fix: "Count while writing and fill in the header last; then compare the file with the list of accounts that should be in it.",
  },
};
