/** A whole amount or count from its text; null where there is none. At most 15 digits, and so exact. */
export function amountOf(text: string): number | null {
  return /^0*\d{1,15}$/.test(text) ? Number(text) : null;
}
