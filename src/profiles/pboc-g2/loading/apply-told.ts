import type { ToldRecord } from "../rules/history/told-record.js";
import { withCorrection, withoutSegments } from "./apply-correction.js";
import { withEvent } from "./apply-event.js";
import { withRecord } from "./apply-record.js";
import type { BureauStore } from "./bureau-store.js";

/** Stores what a record tells. The record has passed every rule; what it names is there. */
export function applyTold(told: ToldRecord, store: Pick<BureauStore, "get" | "put">): void {
  const { kind, key } = told;
  const entry = store.get(kind, key);
  const held = entry?.state === "held" ? entry : undefined;
  if (told.act === "report") {
    store.put(kind, key, withRecord(held, told));
    return;
  }
  if (held === undefined) return;
  switch (told.act) {
    case "idChange":
      store.put(kind, told.newCode, {
        ...held,
        code: told.newCode,
        formerCodes: [...held.formerCodes.filter((code) => code !== told.newCode), key],
      });
      store.put(kind, key, { state: "renamed", to: told.newCode });
      break;
    case "correction":
      store.put(kind, key, withCorrection(held, told));
      break;
    case "deletion":
      store.put(kind, key, withoutSegments(held, told));
      break;
    case "erasure":
      store.put(kind, key, undefined);
      break;
    default:
      store.put(kind, key, withEvent(held, told));
  }
}
