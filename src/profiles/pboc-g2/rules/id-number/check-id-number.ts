import type { Bilingual } from "../../../../../schemas/run/finding.js";
import { say } from "../breach.js";
import { isLoanCardCode, isOrganisationCode, isUnifiedCreditCode } from "./organisation.js";
import { isResidentId } from "./resident-id.js";
import { isHongKongMacauPermit, isPassport, isTaiwanPermit } from "./travel-documents.js";

interface Scheme {
  readonly holds: (value: string) => boolean;
  readonly words: Bilingual;
}

const PERSONAL: Readonly<Record<string, Scheme | undefined>> = {
  "10": {
    holds: isResidentId,
    words: say(
      "an 18-character citizen identity number with a valid birth date and check character",
      "18位公民身份号码，出生日期和校验码有效",
    ),
  },
  "2": {
    holds: isPassport,
    words: say(
      "a passport number of at most 12 characters that begins with a three-letter nationality code",
      "护照号码，最多12位，前三位为国籍代码",
    ),
  },
  "5": {
    holds: isHongKongMacauPermit,
    words: say("H or M followed by 8 or 10 digits", "H或M开头，后接8位或10位数字"),
  },
  "6": {
    holds: isTaiwanPermit,
    words: say(
      "8 digits, or 10 digits with an optional letter or two digits in brackets",
      "8位数字，或10位数字后可带括号中的字母或两位数字",
    ),
  },
};

const ENTERPRISE: Readonly<Record<string, Scheme | undefined>> = {
  "10": {
    holds: isLoanCardCode,
    words: say("a 16-character bureau enterprise code with a valid check number", "16位中征码，校验位有效"),
  },
  "20": {
    holds: isUnifiedCreditCode,
    words: say(
      "an 18-character unified social credit code with a valid check character",
      "18位统一社会信用代码，校验位有效",
    ),
  },
  "30": {
    holds: isOrganisationCode,
    words: say("a 9-character organisation code with a valid check character", "9位组织机构代码，校验位有效"),
  },
};

/**
 * What a document number ought to look like where it does not obey the scheme of its type (I0000401, §4.9); null where it
 * obeys, or where its type has no scheme.
 */
export function idNumberFault(holder: "person" | "enterprise", type: string, value: string): Bilingual | null {
  const scheme = (holder === "person" ? PERSONAL : ENTERPRISE)[type];
  return scheme === undefined || scheme.holds(value) ? null : scheme.words;
}
