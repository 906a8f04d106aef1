import { existsSync, readFileSync } from "node:fs";
import type { OfficialSection } from "./official-list.js";

/** A rule as the domain file lists it. */
export interface ListedRule {
  readonly id: string;
  readonly section: OfficialSection;
  /** Its feedback code; null where the list has none. */
  readonly code: string | null;
}

/** Where the domain files lie when they are at hand; they are no part of this repository. */
export const DOMAIN_FOLDER: string = "../shared/domain";

/** Whether the domain files are at hand. */
export const hasDomain: boolean = existsSync(`${DOMAIN_FOLDER}/pboc-g2.md`);

/** Every rule that the tables of §6.2 to §6.7 list, in their order, and those that the supplement adds. */
export function rulesOfDomain(): ListedRule[] {
  const rules: ListedRule[] = [];
  let section: OfficialSection | null = null;
  for (const line of readFileSync(`${DOMAIN_FOLDER}/pboc-g2.md`, "utf8").split("\n")) {
    if (line.startsWith("##")) section = sectionOf(line);
    const [, id, code] = /^\|\s*([A-Z]\w{7})\s*\|\s*([A-Z]{3}\d{3}|—)?/.exec(line) ?? [];
    if (section !== null && id !== undefined) rules.push({ id, section, code: code === "—" ? null : (code ?? null) });
  }
  return [...rules, ...addedBySupplement()];
}

/** A row `**BLR015** (would be R2100116)`: a code without an id in the list, of record 210. */
function addedBySupplement(): ListedRule[] {
  const text = readFileSync(`${DOMAIN_FOLDER}/pboc-g2-supplement.md`, "utf8");
  return [...text.matchAll(/\*\*([A-Z]{3}\d{3})\*\* \(would be ([A-Z]\w{7})\)/gu)].map(([, code = "", id = ""]) => ({
    id,
    section: "§6.4",
    code,
  }));
}

function sectionOf(heading: string): OfficialSection | null {
  const number = /^### 6\.([2-7]) /.exec(heading)?.[1];
  return number === undefined ? null : (`§6.${number}` as OfficialSection);
}
