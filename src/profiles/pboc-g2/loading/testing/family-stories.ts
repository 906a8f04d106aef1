import type { FamilyHistoryRuleId } from "../../rules/history/family-rule-ids.js";
import { holder } from "../../rules/testing/agreement-records.js";
import { ID_NUMBER, PROVIDER } from "../../rules/testing/base-records.js";
import { counterGuarantor } from "../../rules/testing/guarantee-records.js";
import type { Changes } from "../../rules/testing/mutate.js";
import { BASE_110 } from "../../rules/testing/person-records.js";
import { type FamilyRecordName, tell } from "./family-messages.js";
import type { HistoryStory } from "./history-stories.js";
import type { Message } from "./messages.js";

const UNKNOWN = `${PROVIDER}XX0009`;
const STRANGER = { Name: "示例丁" };

/** A line that is granted, raised and ended. */
const granted = tell("220/10");
const raised = tell("220/30");
const ended = tell("220/20");

/** A guarantee that is given, paid down, put into another category and ended. */
const given = tell("230/10");
const paidDown = tell("230/30");
const classified = tell("230/40");
const released = tell("230/20");

/** A mortgage, and its end. */
const mortgaged = tell("510/10/mortgage");
const redeemed = tell("510/20/mortgage");

const asOf = (day: string): Changes => ({ "BsSgmt.RptDate": day });
const base510 = (day: string, code: string): Changes => ({
  "MotgaCltalCtrctBsSgmt.RptDate": day,
  "MotgaCltalCtrctBsSgmt.RptDateCode": code,
  "MotgaCltalBsInfSgmt.CcStatus": "1",
});
const changed510 = (day: string): Message => tell("510/20/mortgage", base510(day, "30"));
const updated110 = (updates: string): Message =>
  tell("110/20", {
    "BsSgmt.RptDate": "2024-02-01",
    FcsInfSgmt: { ...(BASE_110["FcsInfSgmt"] as Record<string, string>), FcsInfoUpDate: updates },
  });

/** A story for each history rule of another family than accounts. */
export const FAMILY_STORIES: Readonly<Record<FamilyHistoryRuleId, HistoryStory>> = {
  R1101201: { before: [], passes: tell("110"), fails: tell("110/20") },
  R1101202: { before: [tell("110")], passes: updated110("2024-01-15"), fails: updated110("2024-01-14") },
  R1141201: { before: [tell("110")], passes: tell("114"), fails: tell("114", STRANGER) },
  R1201201: notOlder("120"),
  R1301201: notOlder("130"),
  R1341101: { before: [tell("130")], passes: tell("134"), fails: tell("134", STRANGER) },
  R1401202: notOlder("140"),
  R2201201: {
    before: [granted, ended],
    passes: tell("220/10", { "CtrctBsSgmt.ContractCode": UNKNOWN }),
    fails: tell("220/30", { "CtrctBsSgmt.RptDate": "2025-02-03" }),
  },
  R2201202: {
    before: [granted, raised],
    passes: ended,
    fails: tell("220/20", { "CtrctBsSgmt.RptDate": "2024-03-01" }),
  },
  I2211B02: unknownOld("221", granted),
  I2211B03: usedNew("221", "CL", granted, tell("220/10", { "CtrctBsSgmt.ContractCode": UNKNOWN })),
  R2221203: {
    before: [granted, raised],
    passes: tell("222/D"),
    fails: tell("222/D", { "BsSgmt.ModRecCode": UNKNOWN }),
  },
  R2221207: { before: [granted, raised], passes: tell("222/D"), fails: tell("222/D", asOf("2024-03-01")) },
  R2221208: {
    before: [granted, ended],
    passes: tell("222/D", asOf("2025-01-10")),
    fails: tell("222/D", asOf("2025-02-03")),
  },
  R2221209: {
    before: [granted, raised],
    passes: tell("222/D", { "MdfcSgmt.CreditLimSgmt.ConStatus": "2" }),
    fails: tell("222/D", { ...asOf("2024-01-10"), "MdfcSgmt.CreditLimSgmt.ConStatus": "2" }),
  },
  R2221210: { before: [granted, raised], passes: tell("222/C"), fails: tell("222/C", asOf("2024-01-10")) },
  R2221211: { before: [granted, raised], passes: tell("222/B"), fails: tell("222/B", asOf("2024-01-10")) },
  R2221212: {
    before: [granted, raised],
    passes: tell("222/C"),
    fails: tell("222/C", { "MdfcSgmt.CtrctCertRelSgmt": holder({ CertRelIDNum: ID_NUMBER }) }),
  },
  R2231101: unknownDeleted("223", granted),
  R2241101: unknownDeleted("224", granted),
  R2301201: {
    before: [given, classified],
    passes: tell("230/40", { "GuarAcctBsSgmt.RptDate": "2024-06-17" }),
    fails: tell("230/30", { "GuarAcctBsSgmt.RptDate": "2024-06-17" }),
  },
  R2301202: {
    before: [given, released],
    passes: tell("230/10", { "GuarAcctBsSgmt.AcctCode": UNKNOWN }),
    fails: tell("230/50", { "GuarAcctBsSgmt.RptDate": "2025-02-03" }),
  },
  R2301203: {
    before: [given, paidDown],
    passes: released,
    fails: tell("230/20", {
      "GuarAcctBsSgmt.RptDate": "2024-03-01",
      "GuarRltRepymtInfSgmt.RepayPrd": "2024-03-01",
      "GuarRltRepymtInfSgmt.CloseDate": "2024-03-01",
    }),
  },
  I2311B02: unknownOld("231", given),
  I2311B03: usedNew("231", "GU", given, tell("230/10", { "GuarAcctBsSgmt.AcctCode": UNKNOWN })),
  R2321203: { before: [given], passes: tell("232/D"), fails: tell("232/D", { "BsSgmt.ModRecCode": UNKNOWN }) },
  R2321207: { before: [given], passes: tell("232/D"), fails: tell("232/D", { "BsSgmt.AcctType": "G2" }) },
  R2321208: {
    before: [given, classified],
    passes: endedBy("2024-05-06"),
    fails: endedBy("2024-01-15"),
  },
  R2321209: {
    before: [given, released],
    passes: tell("232/D", asOf("2025-01-15")),
    fails: tell("232/D", asOf("2025-02-03")),
  },
  R2321210: {
    before: [given, tell("230/50")],
    passes: tell("232/C", asOf("2024-06-03")),
    fails: tell("232/C"),
  },
  R2321211: {
    before: [given, tell("230/50")],
    passes: tell("232/E", asOf("2024-06-03")),
    fails: tell("232/E"),
  },
  R2321212: { before: [given, classified], passes: tell("232/B"), fails: tell("232/B", asOf("2024-01-15")) },
  R2321213: {
    before: [given],
    passes: tell("232/E"),
    fails: tell("232/E", { "MdfcSgmt.RltRepymtInfSgmt": counterGuarantor({ ArlpCertNum: ID_NUMBER }) }),
  },
  R2331101: unknownDeleted("233", given),
  R2341101: unknownDeleted("234", given),
  R5101201: {
    before: [mortgaged, changed510("2024-06-03")],
    passes: changed510("2024-06-10"),
    fails: changed510("2024-03-01"),
  },
  R5101202: {
    before: [mortgaged, redeemed],
    passes: tell("510/10/mortgage", { "MotgaCltalCtrctBsSgmt.CcCode": UNKNOWN }),
    fails: changed510("2024-08-01"),
  },
  I5111B02: unknownOld("511", mortgaged),
  I5111B03: usedNew("511", "CC", mortgaged, tell("510/10/mortgage", { "MotgaCltalCtrctBsSgmt.CcCode": UNKNOWN })),
  R5141101: unknownDeleted("514", mortgaged),
};

function notOlder(name: "120" | "130" | "140"): HistoryStory {
  const on = (day: string): Message => tell(name, { RptDate: day });
  return { before: [on("2024-02-15")], passes: on("2024-03-15"), fails: on("2024-02-14") };
}

function unknownOld(name: FamilyRecordName, first: Message): HistoryStory {
  return { before: [first], passes: tell(name), fails: tell(name, { OdBnesCode: UNKNOWN }) };
}

/** A code that was changed goes back to what it was, and not to one that is taken. */
function usedNew(name: FamilyRecordName, mark: string, first: Message, other: Message): HistoryStory {
  const [before, now] = [`${PROVIDER}${mark}0001`, `${PROVIDER}${mark}0002`];
  return {
    before: [first, tell(name), other],
    passes: tell(name, { OdBnesCode: now, NwBnesCode: before }),
    fails: tell(name, { OdBnesCode: now, NwBnesCode: UNKNOWN }),
  };
}

function unknownDeleted(name: FamilyRecordName, first: Message): HistoryStory {
  return { before: [first], passes: tell(name), fails: tell(name, { DelRecCode: UNKNOWN }) };
}

/** A correction by which the guarantee has ended on a day. */
function endedBy(day: string): Message {
  const segment = "MdfcSgmt.GuarRltRepymtInfSgmt";
  const changes = { [`${segment}.AcctStatus`]: "2", [`${segment}.CloseDate`]: day, [`${segment}.RepayPrd`]: day };
  return tell("232/D", { ...asOf(day), ...changes, [`${segment}.FiveCateAdjDate`]: "2024-01-15" });
}
