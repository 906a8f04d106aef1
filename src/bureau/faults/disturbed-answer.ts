import type { BureauAnswer } from "../bureau-answer.js";
import type { Meeting } from "./disturbance.js";

/**
 * How a carrier gives an answer back; `broken`: not at all, the connection breaks; `struck`: the lender is ended first,
 * and then it breaks.
 */
export type CarriedAnswer =
  | { readonly how: "plain" | "slow" | "twice"; readonly answer: BureauAnswer }
  | { readonly how: "broken" }
  | { readonly how: "struck" };

/**
 * The bureau's answer as a fault leaves it.
 * @param receive takes the call in and answers it, as without a fault; not called where nothing is received
 */
export async function disturbedAnswer(
  meeting: Meeting | undefined,
  receive: () => Promise<BureauAnswer>,
): Promise<CarriedAnswer> {
  if (meeting === undefined) return { how: "plain", answer: await receive() };
  const { disturbance, settle } = meeting;
  if (disturbance.kind === "refused" || disturbance.kind === "reset") {
    settle(false);
    return { how: "broken" };
  }
  if (disturbance.kind === "struck-before" || disturbance.kind === "struck-half-way") {
    settle(false);
    return { how: "struck" };
  }
  if (disturbance.kind === "instead") {
    settle(false);
    return { how: "plain", answer: disturbance.answer };
  }
  const answer = await receive();
  settle(answer.status === 202);
  if (disturbance.kind === "struck-after") return { how: "struck" };
  return disturbance.kind === "lost" ? { how: "broken" } : { how: disturbance.kind, answer };
}
