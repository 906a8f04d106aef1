import type { Amendment } from "../amending/choices.js";
import type { AmendedKind } from "../amending/forms.js";
import type { TakenBack } from "../amending/standing.js";
import type { Behaviour } from "../reporting/behaviour.js";

/** The right behaviour, but that some of what puts right what is no loan is never made. */
export function without(
  right: Behaviour,
  isLost: (one: Amendment, kind: AmendedKind, takenBack: readonly TakenBack[]) => boolean,
): Behaviour {
  const { amending } = right;
  return {
    ...right,
    amending: {
      ...amending,
      sent: (kind, owed, takenBack, known) =>
        amending.sent(kind, owed, takenBack, known).filter((one) => !isLost(one, kind, takenBack)),
    },
  };
}
