/**
 * Lexical types of the specification (§1.5 [A]) in their plain form: no blanks around the value, no leading sign. The
 * bureau trims a value before it looks at it (rule I0000201, S11); a schema cannot, so the rule judges what the schema
 * refuses. `…OrEmpty` is the type of an element whose value may be empty (value letter O or C).
 */

/**
 * Unsigned integer of at most 15 digits (uInt..15); amounts are in whole currency units.
 * @pattern ^[0-9]{1,15}$
 */
export type UInt15 = string;

/**
 * Unsigned integer of at most 15 digits (uInt..15); amounts are in whole currency units; or empty.
 * @pattern ^([0-9]{1,15})?$
 */
export type UInt15OrEmpty = string;

/**
 * Unsigned integer of at most 3 digits (uInt..3).
 * @pattern ^[0-9]{1,3}$
 */
export type UInt3 = string;

/**
 * Unsigned integer of at most 3 digits (uInt..3); or empty.
 * @pattern ^([0-9]{1,3})?$
 */
export type UInt3OrEmpty = string;

/**
 * Unsigned integer of at most 2 digits (uInt..2); counters.
 * @pattern ^[0-9]{1,2}$
 */
export type UInt2 = string;

/**
 * Unsigned integer of at most 4 digits (uInt..4); counters.
 * @pattern ^[0-9]{1,4}$
 */
export type UInt4 = string;

/**
 * Calendar date `yyyy-MM-dd` (Date). That the day exists, and lies from 1901-01-01 to 2099-12-31, is rules I0000201 and I0000601.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
 */
export type PbocDate = string;

/**
 * Calendar date `yyyy-MM-dd` (Date). That the day exists, and lies from 1901-01-01 to 2099-12-31, is rules I0000201 and I0000601; or empty.
 * @pattern ^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$
 */
export type PbocDateOrEmpty = string;

/**
 * Calendar month `yyyy-MM` (Month).
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])$
 */
export type PbocMonth = string;

/**
 * Exactly 4 letters or digits (AN4).
 * @pattern ^[0-9A-Za-z]{4}$
 */
export type AN4 = string;

/**
 * Exactly 14 letters or digits (AN14): the code of an institution.
 * @pattern ^[0-9A-Za-z]{14}$
 */
export type AN14 = string;

/**
 * Exactly 18 letters or digits (AN18); or empty.
 * @pattern ^([0-9A-Za-z]{18})?$
 */
export type AN18OrEmpty = string;

/**
 * At most 60 printable ASCII characters without blanks (AN..60); punctuation passes (S11).
 * @pattern ^[!-~]{1,60}$
 */
export type AN60 = string;

/**
 * At most 60 printable ASCII characters without blanks (AN..60); punctuation passes (S11); or empty.
 * @pattern ^([!-~]{1,60})?$
 */
export type AN60OrEmpty = string;

/**
 * Six digits (N6): a district of GB/T 2260; or empty.
 * @pattern ^([0-9]{6})?$
 */
export type N6OrEmpty = string;

/**
 * At most 20 characters: letters, digits, Chinese (ANC..20).
 * @pattern ^[^\u0000-\u001F\u007F]{1,20}$
 */
export type ANC20 = string;

/**
 * At most 30 characters: letters, digits, Chinese (ANC..30).
 * @pattern ^[^\u0000-\u001F\u007F]{1,30}$
 */
export type ANC30 = string;

/**
 * At most 40 characters: letters, digits, Chinese (ANC..40).
 * @pattern ^[^\u0000-\u001F\u007F]{1,40}$
 */
export type ANC40 = string;

/**
 * At most 40 characters: letters, digits, Chinese (ANC..40); or empty.
 * @pattern ^[^\u0000-\u001F\u007F]{0,40}$
 */
export type ANC40OrEmpty = string;

/**
 * At most 60 characters: letters, digits, Chinese (ANC..60); or empty.
 * @pattern ^[^\u0000-\u001F\u007F]{0,60}$
 */
export type ANC60OrEmpty = string;

/**
 * At most 80 characters: letters, digits, Chinese (ANC..80).
 * @pattern ^[^\u0000-\u001F\u007F]{1,80}$
 */
export type ANC80 = string;

/**
 * At most 200 characters: letters, digits, Chinese (ANC..200).
 * @pattern ^[^\u0000-\u001F\u007F]{1,200}$
 */
export type ANC200 = string;

/**
 * At most 200 characters: letters, digits, Chinese (ANC..200); or empty.
 * @pattern ^[^\u0000-\u001F\u007F]{0,200}$
 */
export type ANC200OrEmpty = string;

/**
 * ISO 4217 alphabetic code (GB/T 12406).
 * @pattern ^[A-Z]{3}$
 */
export type CurrencyCode = string;

/**
 * ISO 4217 alphabetic code (GB/T 12406); or empty.
 * @pattern ^([A-Z]{3})?$
 */
export type CurrencyCodeOrEmpty = string;

/**
 * At most 100 characters: letters, digits, Chinese (ANC..100).
 * @pattern ^[^\u0000-\u001F\u007F]{1,100}$
 */
export type ANC100 = string;

/**
 * At most 25 characters: letters, digits, Chinese (ANC..25); or empty.
 * @pattern ^[^\u0000-\u001F\u007F]{0,25}$
 */
export type ANC25OrEmpty = string;

/**
 * At most 30 characters: letters, digits, Chinese (ANC..30); or empty.
 * @pattern ^[^\u0000-\u001F\u007F]{0,30}$
 */
export type ANC30OrEmpty = string;

/**
 * At most 80 characters: letters, digits, Chinese (ANC..80); or empty.
 * @pattern ^[^\u0000-\u001F\u007F]{0,80}$
 */
export type ANC80OrEmpty = string;

/**
 * At most 100 characters: letters, digits, Chinese (ANC..100); or empty.
 * @pattern ^[^\u0000-\u001F\u007F]{0,100}$
 */
export type ANC100OrEmpty = string;

/**
 * At most 20 printable ASCII characters without blanks (AN..20); punctuation passes (S11).
 * @pattern ^[!-~]{1,20}$
 */
export type AN20 = string;

/**
 * Six digits (N6).
 * @pattern ^[0-9]{6}$
 */
export type N6 = string;

/**
 * Eleven digits (N11): a mobile number; or empty.
 * @pattern ^([0-9]{11})?$
 */
export type N11OrEmpty = string;

/**
 * Calendar year `yyyy` (Year); or empty. That it lies from 1901 to 2099 is rule I0000601.
 * @pattern ^([0-9]{4})?$
 */
export type PbocYearOrEmpty = string;

/**
 * Country: three capitals of ISO 3166, or 991, 992 or 999.
 * @pattern ^([A-Z]{3}|99[129])$
 */
export type CountryCode = string;
