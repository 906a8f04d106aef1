import type { Capabilities } from "../../../schemas/ledger/capabilities.js";
import type { LenderPort } from "../../lender/lender-port.js";

/** A lender that is none: it takes every call, does nothing, and sends no file. Lives can be lived against it on paper. */
export function paperPort(capabilities: Capabilities): LenderPort {
  const codes = new Map<string, string>();
  return {
    capabilities: async () => capabilities,
    moveClock: async () => undefined,
    reset: async () => undefined,
    async openAccount({ clientRef }) {
      const { provider } = capabilities.agreement;
      const bureauAccountCode = codes.get(clientRef) ?? `${provider}PAPER${String(codes.size + 1).padStart(12, "0")}`;
      codes.set(clientRef, bureauAccountCode);
      return { accountId: clientRef, bureauAccountCode };
    },
    postEvent: async (_accountId, { eventId }) => ({ eventId }),
    submissions: async (after) => ({ files: [], next: after }),
    feedback: async () => undefined,
    close: async () => undefined,
  };
}
