/** Whole yuan in groups of three digits. */
export function yuan(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/gu, ",");
}
