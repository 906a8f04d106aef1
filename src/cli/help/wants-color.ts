/**
 * Whether a stream is to get colour: never where `NO_COLOR` asks for none (no-color.org), else always where `FORCE_COLOR`
 * asks for it, else on a terminal only. `FORCE_COLOR=0` and `FORCE_COLOR=false` ask for none.
 */
export function wantsColor(isTty: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const [none, forced] = [env["NO_COLOR"] ?? "", env["FORCE_COLOR"] ?? ""];
  if (none !== "" || forced === "0" || forced === "false") return false;
  return isTty || forced !== "";
}
