/** A whole number with a comma between each three digits, e.g. `12,000`; the same in both languages. */
export function groupedInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, ",");
}
