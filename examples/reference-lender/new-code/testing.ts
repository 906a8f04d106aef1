import { element, type FakeBureau } from "../exchange/testing.js";

/**
 * What a bureau received from a date on: date and serial of the file, type and what it tells, as-of date, and the code that
 * it bears by the date in it; of a 211 both codes.
 */
export function codesTold(bureau: FakeBureau, from = ""): string[] {
  return bureau.received.flatMap(({ name, records }) =>
    name.slice(14, 22) < from
      ? []
      : records.map((xml) => {
          const at = (...tags: string[]): string => tags.map((tag) => element(xml, tag)).join("");
          const what = at("InfRecType", "RptDateCode", "MdfcSgmtCode", "DelSgmtCode");
          const codes = [at("AcctCode", "ModRecCode", "DelRecCode", "OdBnesCode"), at("NwBnesCode")];
          const shown = codes.flatMap((code) => (code === "" ? [] : [code.slice(-16, -8)]));
          const told = [
            name.slice(14, 22),
            name.slice(26, 29),
            what,
            at("RptDate", "DelStartDate"),
            shown.join(" to "),
          ];
          return told.filter((part) => part !== "").join(" ");
        }),
  );
}
