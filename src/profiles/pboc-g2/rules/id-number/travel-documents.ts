/** Whether a text can be a passport number (code 2): at most 12 characters, the first three a nationality in letters. */
export function isPassport(value: string): boolean {
  return /^[A-Za-z]{3}.{0,9}$/u.test(value);
}

/** Whether a text is a Hong Kong or Macau travel permit (code 5): `H` or `M` and 8 or 10 digits. */
export function isHongKongMacauPermit(value: string): boolean {
  return /^[HM](?:[0-9]{8}|[0-9]{10})$/.test(value);
}

/** Whether a text is a Taiwan travel permit (code 6): 8 digits, or 10 digits and an optional letter or two digits in brackets. */
export function isTaiwanPermit(value: string): boolean {
  return /^(?:[0-9]{8}|[0-9]{10}(?:\([A-Za-z]\)|\([0-9]{2}\))?)$/.test(value);
}
