/** Marks the lines of a lived story that are rows of a schedule. */
export const shown = "shown to the borrower: ";

/** What a record says, shortened to what the stories are about. */
export function short(line: string): string {
  const at = (tag: string): string => new RegExp(`<${tag}>([^<]*)<`, "u").exec(line)?.[1] ?? "";
  if (line === "(line end)" || line.startsWith(shown)) return line;
  const correcting = /<(MdfcSgmtCode|DelSgmtCode|DelRecCode)>/u.test(line);
  const kind = `${at("InfRecType")}${at("MdfcSgmtCode")}${at("DelSgmtCode")}${line.includes("<AcctDbtInfSgmt>") ? " with J" : ""}`;
  if (correcting) {
    return `${line.slice(0, 14)} ${kind} ${at("RptDate")}${at("DelStartDate")} [${at("Month")}] ${at("RpyStatus")} ${at("Name")} ${at("RptDateCode")}`.trimEnd();
  }
  const special = line.includes("<ChanTranType>") ? ` K${at("ChanTranType")}` : "";
  const basics = line.includes("<AcctBsInfSgmt>") ? " C" : "";
  const month = `${at("Month")} ${at("SettDate")}`.trim();
  const bands = `${at("OverdPrinc")}/${at("Oved31_60Princ")}`;
  const amounts = `bal ${at("AcctBal")} rem ${at("RemRepPrd")} od ${at("OverdPrd")} ${at("TotOverd")} ${bands} due ${at("CurRpyAmt")} got ${at("ActRpyAmt")}${at("LatRpyAmt")}`;
  return `${line.slice(0, 14)} ${at("RptDate")} ${at("RptDateCode")}${basics}${special} [${month}] ${at("RpyStatus")} ${amounts} paid ${at("LatRpyDate")} cat ${at("FiveCateAdjDate")}`;
}

/** As {@link short}, and what a loan that is not simply repaid tells besides: status, segment C, every special transaction, 215. */
export function shortOtherwise(line: string): string {
  const all = (tag: string): string[] =>
    [...line.matchAll(new RegExp(`<${tag}>([^<]*)<`, "gu"))].map((match) => match[1] ?? "");
  const at = (tag: string): string => all(tag)[0] ?? "";
  if (line.includes("<InSpcEvtDscInf>")) {
    return `${line.slice(0, 14)} 215 ${at("OpetnType")} ${at("Flag")} [${at("Month")}] ${at("RptDate")}`;
  }
  if (line.includes("<InAcctIDCagsInf>")) {
    return `${line.slice(0, 14)} 211 ${coined(at("OdBnesCode"))} to ${coined(at("NwBnesCode"))}`;
  }
  if (!line.includes("<InAcctInf>")) return short(line);
  // Of the codes of an account only those that came later are shown.
  const code = coined(at("AcctCode")) === "20240105" ? [] : [`under ${coined(at("AcctCode"))}`];
  const basics = ["LoanAmt", "DueDate", "AssetTrandFlag"].map(at).join(" ").trim();
  const specials = all("ChanTranType").map(
    (type, index) => `K${type} ${all("TranDate")[index] ?? ""} ${all("TranAmt")[index] ?? ""}`,
  );
  return [
    short(line),
    ...code,
    `status ${at("AcctStatus")}`,
    ...(basics === "" ? [] : [`C ${basics}`]),
    ...specials,
  ].join(" ");
}

/** The day in an account's code on which the account got it. */
function coined(code: string): string {
  return code.slice(-16, -8);
}
