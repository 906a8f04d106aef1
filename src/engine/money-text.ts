/** Minor units with two decimals and grouping, without going through a float. */
export function money(amount: number): string {
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${whole}.${String(amount % 100).padStart(2, "0")}`;
}
