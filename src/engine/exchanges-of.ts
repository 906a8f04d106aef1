import type { Exchange } from "../../schemas/run/event-log.js";

/**
 * Of the calls of a cohort those that concern some lives: their own, the reset, and the clock steps between. A later
 * clock step does what earlier ones would have done, so of several in a row only the last is kept.
 */
export function exchangesOf(calls: readonly Exchange[], references: readonly string[]): Exchange[] {
  const own = calls.filter((call) => call.method !== "POST" || isReset(call) || belongsTo(call, references));
  return own.filter((call, index) => call.method !== "PUT" || own[index + 1]?.method !== "PUT");
}

function isReset({ path }: Exchange): boolean {
  return path.endsWith("/reset");
}

function belongsTo({ headers }: Exchange, references: readonly string[]): boolean {
  const key = Object.entries(headers).find(([name]) => name.toLowerCase() === "idempotency-key")?.[1] ?? "";
  return references.some((reference) => key === reference || key.startsWith(`${reference}.`));
}
