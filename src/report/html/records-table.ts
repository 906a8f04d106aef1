import type { FieldRow } from "../model/field-rows.js";
import { fieldNameZh, tagOf } from "../text/field-names.js";
import { WORDS } from "../text/words.js";
import { bi, esc } from "./markup.js";
import type { FindingDetailData } from "./model/page-data.js";

/** Owed beside received: what differs and what says which record it is; a switch shows every field. */
export function recordsTable({ fields: rows, origin }: Pick<FindingDetailData, "fields" | "origin">): string {
  if (rows.length === 0) return "";
  const more = rows.some((row) => !row.differs && !row.key);
  const toggle = more
    ? `<label class="all"><input type="checkbox" class="all-fields"> ${bi(WORDS.allFields)}</label>`
    : "";
  return [
    `<section class="records"><h4>${bi(WORDS.records)} ${toggle}</h4><div class="scroll" tabindex="0"><table>`,
    `<thead><tr><th scope="col">${bi(WORDS.field)}</th><th scope="col">${bi(WORDS.owed)}</th><th scope="col">${bi(WORDS.received)}</th></tr></thead>`,
    `<tbody>${rows.map(tableRow).join("")}</tbody></table></div>${originLine(origin)}</section>`,
  ].join("");
}

function tableRow(row: FieldRow): string {
  const kind = row.differs ? ' class="differs"' : row.key ? "" : ' class="plain"';
  const zh = fieldNameZh(row.field);
  const name = zh === "" ? esc(row.field) : `${esc(tagOf(row.field))} <i>${esc(zh)}</i>`;
  const owed = row.owed.length === 0 ? bi(WORDS.nothing) : row.owed.map(value).join(` ${bi(WORDS.or)} `);
  const received = row.received === null ? bi(WORDS.nothing) : value(row.received);
  return `<tr${kind}><th scope="row">${name}</th><td>${owed}</td><td>${received}</td></tr>`;
}

/** An empty element is a value; it must not look like a missing one. */
function value(text: string): string {
  return text === "" ? '<span class="empty">""</span>' : esc(text);
}

function originLine(origin: FindingDetailData["origin"]): string {
  if (origin === undefined) return "";
  return `<p class="origin"><code>${esc(origin.file)}</code> ${bi(WORDS.line)} ${origin.line} · ${bi(WORDS.arrived)} ${esc(origin.arrived)}</p>`;
}
