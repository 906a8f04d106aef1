import type { Bilingual } from "../../../schemas/run/finding.js";
import type { RunReport } from "../../../schemas/run/report.js";
import { differencesByKind } from "../model/differences-by-kind.js";
import { declarationName } from "../text/declaration-name.js";
import { DECLARATION_STATES } from "../text/judgement-names.js";
import { WORDS } from "../text/words.js";
import { md, mdCode, mdTable } from "./markdown-text.js";
import { MD_WORDS, moreDifferences } from "./markdown-words.js";

type Say = (text: Bilingual) => string;

// A job page is read to its end; the whole list is in the HTML report.
const KINDS_SHOWN = 20;

/** What two builds tell otherwise, by kind; empty where they tell the same. */
export function differenceTable({ differences, run }: RunReport, say: Say): string {
  const [old, young] = run?.builds ?? [];
  const kinds = differencesByKind(differences);
  const sent = (value: string | null): string => (value === null ? say(WORDS.nothing) : mdCode(value));
  const rows = kinds
    .slice(0, KINDS_SHOWN)
    .map(({ kind, first, records }) => [
      mdCode(kind),
      String(records),
      sent(first.old),
      sent(first.new),
      first.intended === undefined ? say(MD_WORDS.nobody) : md(first.intended),
    ]);
  const heads = [
    say(MD_WORDS.difference),
    say(MD_WORDS.records),
    md(old?.name ?? "old"),
    md(young?.name ?? "new"),
    say(MD_WORDS.intended),
  ];
  const left = kinds.length - rows.length;
  return mdTable(heads, rows, [1]) + (left > 0 ? `\n\n${say(moreDifferences(left))}` : "");
}

/** The declarations that fail the run, with what to do. */
export function declarationTable({ declarations }: RunReport, say: Say): string {
  const rows = declarations.flatMap(({ declaration, state, advice }) =>
    advice === undefined
      ? []
      : [[mdCode(declarationName(declaration)), say(DECLARATION_STATES[state]), md(declaration.owner), say(advice)]],
  );
  return mdTable([MD_WORDS.difference, MD_WORDS.state, MD_WORDS.owner, MD_WORDS.advice].map(say), rows);
}
