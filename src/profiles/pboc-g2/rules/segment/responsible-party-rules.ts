import { codeTables } from "../../../../../schemas/pboc-g2/code-tables/code-tables.js";
import { breach, NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { officialSegment } from "../facts.js";
import { filled, isEmpty } from "../read-field.js";
import type { SegmentView } from "../record-view.js";
import type { Breach, RecordRule } from "../rule.js";

const ORGANISATION_TYPES: ReadonlySet<string> = new Set(codeTables.OrgIdType.map((entry) => entry.code));

/** Rules inside segment D, RltRepymtInfSgmt (相关还款责任人段). */
export const responsiblePartyRules: readonly RecordRule[] = [
  defineRule({
    ...officialSegment("I2100D01", "BLE003", "ArlpAmt", "§6.4, S9, S11"),
    needs: ["d"],
    reads: ["D.ArlpType", "D.ArlpAmt"],
    check: ({ d }) => emptyWhereGuarantor(d.groups, ["ArlpAmt"]),
  }),
  defineRule({
    ...officialSegment("I2100D02", "BLE032", "0000"),
    needs: ["d"],
    reads: ["D.InfoIDType", "D.ArlpCertType"],
    check({ d }) {
      const found: Breach[] = [];
      for (const party of d.groups) {
        const type = filled(party, "ArlpCertType");
        if (type === undefined || filled(party, "InfoIDType") !== "2" || ORGANISATION_TYPES.has(type)) continue;
        found.push(
          breach(
            party,
            "ArlpCertType",
            say("10, 20 or 30, as the party is an organisation", "责任人为组织机构时须为10、20或30"),
            "0000",
          ),
        );
      }
      return found;
    },
  }),
  defineRule({
    ...officialSegment("I2100D04", "BLE048", "WartySign MaxGuarMcc", "§6.4, S9, S11"),
    needs: ["d"],
    reads: ["D.ArlpType", "D.WartySign", "D.MaxGuarMcc"],
    check: ({ d }) => emptyWhereGuarantor(d.groups, ["WartySign", "MaxGuarMcc"]),
  }),
];

/** Breaches of: the elements have a value where the party is a guarantor (2) or a professional guarantee institution (3). */
export function emptyWhereGuarantor(parties: readonly SegmentView[], tags: readonly string[]): readonly Breach[] {
  let found: Breach[] | null = null;
  for (const party of parties) {
    const role = filled(party, "ArlpType");
    if (role !== "2" && role !== "3") continue;
    for (const tag of tags) {
      if (!isEmpty(party, tag)) continue;
      found ??= [];
      found.push(breach(party, tag, say(`a value, as ArlpType is ${role}`, `还款责任人类型为${role}时必须填写`)));
    }
  }
  return found ?? NONE;
}
