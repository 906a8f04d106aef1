/**
 * A calendar date `yyyy-MM-dd` in the agreement's time zone.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$
 */
export type IsoDate = string;

/**
 * A calendar month `yyyy-MM`.
 * @pattern ^[0-9]{4}-(0[1-9]|1[0-2])$
 */
export type IsoMonth = string;

/**
 * An instant: RFC 3339 date-time with up to milliseconds and a numeric offset or `Z`.
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})$
 */
export type Instant = string;

/**
 * An amount of money in minor units of the agreement's currency (fen for CNY). Never a fraction.
 * @TJS-type integer
 * @minimum 0
 * @maximum 99999999999999
 */
export type MinorUnits = number;

/**
 * An annual interest rate in parts per million: 72000 is 7.2 % a year.
 * @TJS-type integer
 * @minimum 0
 * @maximum 1000000
 */
export type RatePpm = number;

/**
 * The 14-character code of a reporting institution (金融机构代码). Every business key starts with it (rule I0001301).
 * @pattern ^[A-Za-z0-9]{14}$
 */
export type ProviderCode = string;

/**
 * The bureau account code (账户标识码): the provider code followed by the lender's own number, 60 characters at most.
 * @pattern ^[!-~]{15,60}$
 */
export type BureauAccountCode = string;

/**
 * An identifier chosen by the lender or by the harness; opaque to the other side.
 * @pattern ^[A-Za-z0-9._:-]{1,80}$
 */
export type OpaqueId = string;
