import { breach, NONE, say } from "../breach.js";
import { defineRule } from "../define-rule.js";
import { officialGeneric } from "../facts.js";
import { filled } from "../read-field.js";
import type { SegmentView } from "../record-view.js";
import type { Breach, RecordRule } from "../rule.js";
import { collect } from "./collect.js";

/** Elements that hold a business key, by segment, group, or root of a record without segments (I0001301). */
const KEYS: Readonly<Record<string, readonly string[] | undefined>> = {
  AcctBsSgmt: ["AcctCode"],
  RltRepymtInf: ["MaxGuarMcc"],
  CccInf: ["Ccc"],
  AcctCredSgmt: ["Mcc"],
  BsSgmt: ["InfSurcCode", "ModRecCode"],
  InBsInfDlt: ["InfSurcCode"],
  InFalMmbsInf: ["InfSurcCode"],
  InIDEfctInf: ["InfSurcCode"],
  InIDEfctInfDlt: ["InfSurcCode"],
  InCtfItgInf: ["InfSurcCode"],
  // The old code may carry the prefix of a provider code that is gone: changing it is what 211 is for.
  InAcctIDCagsInf: ["NwBnesCode"],
  InAcctDel: ["DelRecCode"],
  InAcctEntDel: ["DelRecCode"],
  InSpcEvtDscInf: ["AcctCode"],
  CtrctBsSgmt: ["ContractCode"],
  CreditLimSgmt: ["CreditRestCode"],
  InCtrctIDCagsInf: ["NwBnesCode"],
  InCtrctDel: ["DelRecCode"],
  InCtrctEntDel: ["DelRecCode"],
  GuarAcctBsSgmt: ["AcctCode"],
  InSecAcctIDCagsInf: ["NwBnesCode"],
  InSecAcctDel: ["DelRecCode"],
  InSecAcctEntDel: ["DelRecCode"],
  MotgaCltalCtrctBsSgmt: ["CcCode"],
  MoCIDCagsInf: ["NwBnesCode"],
  MoCEntDel: ["DelRecCode"],
};

/** Elements that hold the code of a branch (I0001302). */
const BRANCHES: Readonly<Record<string, readonly string[] | undefined>> = {
  AcctBsSgmt: ["MngmtOrgCode"],
  BsSgmt: ["Cimoc"],
  InIDEfctInf: ["Cimoc"],
  CtrctBsSgmt: ["MngmtOrgCode"],
  GuarAcctBsSgmt: ["MngmtOrgCode"],
  MotgaCltalCtrctBsSgmt: ["MngmtOrgCode"],
};

/** Dates of the business that must not lie after the as-of date (I0000501); due and end dates may. */
const BUSINESS_DATES: Readonly<Record<string, readonly string[] | undefined>> = {
  AcctBsInfSgmt: ["OpenDate"],
  AcctMthlyBlgInfSgmt: ["SettDate", "FiveCateAdjDate", "LatRpyDate", "CloseDate"],
  SpecPrdSgmt: ["SpecEfctDate"],
  AcctDbtInfSgmt: ["FiveCateAdjDate", "LatRpyDate", "CloseDate"],
  CagOfTrdInf: ["TranDate"],
  CreditLimSgmt: ["ConEffDate"],
  GuarAcctBsInfSgmt: ["OpenDate"],
  GuarRltRepymtInfSgmt: ["RepayPrd", "FiveCateAdjDate", "CloseDate"],
  MotgaCltalBsInfSgmt: ["CcValDate"],
  PleInf: ["ValDate"],
  IDSgmt: ["IDInfoUpDate"],
  FcsInfSgmt: ["DOB", "FcsInfoUpDate"],
  SpsInfSgmt: ["SpsInfoUpDate"],
  EduInfSgmt: ["EduInfoUpDate"],
  OctpnInfSgmt: ["OctpnInfoUpDate"],
  RedncInfSgmt: ["ResiInfoUpDate"],
  MlgInfSgmt: ["MlgInfoUpDate"],
  IncInfSgmt: ["IncInfoUpDate"],
  // IDDueDate is among the tags of the rule, yet a document that is still valid passes the bureau's checker.
  InIDEfctInf: ["IDEfctDate"],
};

/** Generic rules about values that need more than the element itself: its neighbour, the as-of date, or the header. */
export const valueRules: readonly RecordRule[] = [
  defineRule({
    ...officialGeneric("R0000102", "ABR001", "RptDate", "A", "§6.2, S11"),
    needs: [],
    reads: ["RptDate", "header.createdAt"],
    check(record, { header }) {
      if (header === null || record.rptDate === "") return NONE;
      const created = header.createdAt.slice(0, 10);
      const { base } = record;
      if (base === undefined || record.rptDate <= created) return NONE;
      return [breach(base, "RptDate", say(`not after the file was made, ${created}`, `不晚于文件生成日期${created}`))];
    },
  }),
  defineRule({
    ...officialGeneric(
      "I0000501",
      "ABE007",
      "CloseDate FiveCateAdjDate LatRpyDate OpenDate SettDate SpecEfctDate TranDate DOB EduInfoUpDate FcsInfoUpDate IDEfctDate IDInfoUpDate IncInfoUpDate MlgInfoUpDate OctpnInfoUpDate ResiInfoUpDate SpsInfoUpDate ConEffDate RepayPrd CcValDate ValDate",
      "A",
      "§5.1, §6.2, S3, S9",
    ),
    needs: [],
    reads: ["RptDate", "every business date"],
    check(record) {
      const { rptDate } = record;
      if (rptDate === "") return NONE;
      return collect(record, BUSINESS_DATES, (segment, tags) =>
        picked(
          segment,
          tags,
          (date) => date > rptDate,
          (tag) => breach(segment, tag, say(`not after RptDate ${rptDate}`, `不晚于信息报告日期${rptDate}`)),
        ),
      );
    },
  }),
  defineRule({
    ...officialGeneric(
      "I0001301",
      "ABE002",
      "AcctCode Ccc Mcc MaxGuarMcc InfSurcCode ModRecCode NwBnesCode DelRecCode ContractCode CreditRestCode CcCode",
      "B",
      "§1.1, §6.2, S11",
    ),
    needs: [],
    reads: [
      "B.AcctCode",
      "D.MaxGuarMcc",
      "E.Ccc",
      "F.Mcc",
      "NwBnesCode of 211, ModRecCode of 212, DelRecCode of 213 and 214",
      "ContractCode and CreditRestCode of 220, NwBnesCode of 221, ModRecCode of 222, DelRecCode of 223 and 224",
      "AcctCode, MaxGuarMcc and Ccc of 230, CcCode of 510, and the codes of what changes their records",
      "InfSurcCode of 110, 114, 120, 130, 134 and 140",
      "header.provider",
    ],
    check(record, { header }) {
      if (header === null) return NONE;
      const { provider } = header;
      return collect(record, KEYS, (segment, tags) =>
        picked(
          segment,
          tags,
          (key) => !key.startsWith(provider),
          (tag) =>
            breach(
              segment,
              tag,
              say(
                `a key that begins with the header's provider ${provider}`,
                `以文件头机构代码${provider}开头的标识码`,
              ),
            ),
        ),
      );
    },
  }),
  defineRule({
    ...officialGeneric("I0001302", "ABE003", "MngmtOrgCode Cimoc", "B", "§1.1, §6.2, S11"),
    needs: [],
    reads: ["B.MngmtOrgCode", "Cimoc of 110 and 130", "header.provider", "registry of organisations"],
    check(record, { header, registries }) {
      const { organisations } = registries;
      // A branch has a code of its own that need not begin with the provider's: without the registry nothing can be said.
      if (header === null || organisations === undefined) return NONE;
      const { provider } = header;
      return collect(record, BRANCHES, (segment, tags) =>
        picked(
          segment,
          tags,
          (code) => code !== provider && organisations.get(code) !== provider,
          (tag) =>
            breach(segment, tag, say(`${provider} or a registered branch of it`, `${provider}或其已登记的分支机构`)),
        ),
      );
    },
  }),
];

/** The elements that have a value for which the test holds, as breaches. */
function picked(
  segment: SegmentView,
  tags: readonly string[],
  isWrong: (value: string) => boolean,
  toBreach: (tag: string) => Breach,
): readonly Breach[] {
  let found: Breach[] | null = null;
  for (const tag of tags) {
    const value = filled(segment, tag);
    if (value === undefined || !isWrong(value)) continue;
    found ??= [];
    found.push(toBreach(tag));
  }
  return found ?? NONE;
}
