import { Refusal } from "../loan/refusal.js";

/**
 * Turns down a feedback file.
 * @throws Refusal 422, always.
 */
export function refuseFeedback(detail: string): never {
  throw new Refusal(422, "feedback", detail);
}
