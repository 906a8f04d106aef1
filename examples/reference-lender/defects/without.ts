import type { Amendment, Occasion } from "../amending/choices.js";
import type { Behaviour } from "../reporting/behaviour.js";

/** The right behaviour, but that some of what puts right what is no loan is never made. */
export function without(right: Behaviour, isLost: (one: Amendment, occasion: Occasion) => boolean): Behaviour {
  const { amending } = right;
  return {
    ...right,
    amending: {
      ...amending,
      sent: (owed, occasion) => amending.sent(owed, occasion).filter((one) => !isLost(one, occasion)),
    },
  };
}
