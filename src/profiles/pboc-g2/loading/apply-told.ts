import type { ToldRecord } from "../rules/history/told-record.js";
import { withCorrection, withoutSegments } from "./apply-correction.js";
import { withEvent } from "./apply-event.js";
import { withRecord } from "./apply-record.js";
import type { BureauStore } from "./bureau-store.js";

/** Stores what a record tells. The record has passed every rule; what it names is there. */
export function applyTold(told: ToldRecord, store: Pick<BureauStore, "get" | "put">): void {
  const entry = store.get(told.account);
  const held = entry?.state === "held" ? entry : undefined;
  if (told.type === "210") {
    store.put(told.account, withRecord(held, told));
    return;
  }
  if (held === undefined) return;
  switch (told.type) {
    case "211":
      store.put(told.newCode, {
        ...held,
        code: told.newCode,
        formerCodes: [...held.formerCodes.filter((code) => code !== told.newCode), told.account],
      });
      store.put(told.account, { state: "renamed", to: told.newCode });
      break;
    case "212":
      store.put(told.account, withCorrection(held, told));
      break;
    case "213":
      store.put(told.account, withoutSegments(held, told));
      break;
    case "214":
      store.put(told.account, undefined);
      break;
    default:
      store.put(told.account, withEvent(held, told));
  }
}
