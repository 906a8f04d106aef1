/** A whole amount or count from its text; null where there is none. At most 15 digits, and so exact. */
export function amountOf(text: string): number | null {
  return /^0*\d{1,15}$/.test(text) ? Number(text) : null;
}

/** Tag of what is overdue: a semi-credit card has no arrears of its own but an overdraft beyond 180 days (PD01E). */
export function overdueTag(accountType: string): "OvedrawBaOve180" | "TotOverd" {
  return accountType === "R3" ? "OvedrawBaOve180" : "TotOverd";
}
