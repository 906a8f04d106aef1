import { liveCohort } from "../../src/engine/live-cohort.js";
import { agreementByName } from "../../src/generate/agreements.js";
import { borrowerFor } from "../../src/generate/borrower.js";
import { calendarByName } from "../../src/ledger/calendar-by-name.js";
import type { LenderPort } from "../../src/lender/lender-port.js";
import { encodeRecord } from "../../src/profiles/pboc-g2/codec/encode-record.js";
import { pbocG2Profile } from "../../src/profiles/pboc-g2/pboc-g2-profile.js";
import { recordFromOwed } from "../../src/profiles/pboc-g2/reporting/record-from-owed.js";
import { drawCohort } from "../lives/draw-cohort.js";

/** Lines of right 210 records: those that random lives of up to 36 months owe under the agreement `plain`. */
export async function makeRecords(lives: number, seed: number): Promise<string[]> {
  const agreement = agreementByName("plain");
  if (agreement === null) throw new Error("Failed to make records: there is no agreement plain. Name another.");
  const profile = pbocG2Profile();
  const lived = await liveCohort(drawCohort(agreement, lives, seed), {
    port: acceptingLender(agreement.provider),
    source: { drain: async () => [], clear: async () => undefined, close: async () => undefined },
    profile,
    calendar: calendarByName,
    borrower: borrowerFor,
    nowMs: () => 0,
  });
  const parts = lived.lives.flatMap((life) => life.parts);
  return parts.flatMap((part) => {
    const one = part.lived();
    const owed = one === null ? [] : profile.owed(one, part.setting, lived.horizon);
    return owed
      .filter(({ required, recordType }) => required && recordType === "210")
      .map((one) => encodeRecord("InAcctInf", recordFromOwed(one)));
  });
}

/** A lender that takes everything and reports nothing: the records are made from the ledger alone. */
function acceptingLender(provider: string): LenderPort {
  let accounts = 0;
  const refuse = (): never => {
    throw new Error("Failed to make records: the accepting lender was asked for what it does not have.");
  };
  return {
    capabilities: async () => refuse(),
    moveClock: async () => undefined,
    reset: async () => undefined,
    async openAccount() {
      accounts += 1;
      const number = String(accounts).padStart(8, "0");
      return { accountId: number, bureauAccountCode: `${provider}LN${number}` };
    },
    postEvent: async (_accountId, { eventId }) => ({ eventId }),
    submissions: async () => refuse(),
    feedback: async () => undefined,
    close: async () => undefined,
  };
}
