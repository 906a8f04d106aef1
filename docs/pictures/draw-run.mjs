/**
 * Draws the picture of a failing run from its event log, as the terminal shows it: one finding with its story, records
 * and harm, and the verdict; what is left out between them is marked. After `npm run demo`:
 *
 *     node docs/pictures/draw-run.mjs reports/<run> F0002 > docs/pictures/demo.svg
 *     node docs/pictures/draw-run.mjs reports/<run> F0002 zh > docs/pictures/demo.zh.svg
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import escapeHtml from "escape-html";
import stringWidth from "fast-string-width";
import { readLog } from "../../dist/src/engine/event-log/read-log.js";
import { renderTerminal } from "../../dist/src/report/terminal.js";

const [folder = "", finding = "", lang = "en"] = process.argv.slice(2);
const { events } = readLog(readFileSync(join(folder, "events.ndjson"), "utf8"));
const WORDS = {
  en: { story: "STORY", records: "OWED BESIDE RECEIVED", harm: "HARM" },
  zh: { story: "经过", records: "应报与实收对照", harm: "影响" },
}[lang];

// Begins every code that colours: ESC, then [31m.
const ESCAPE = "\u001b";

// A cell of the terminal in pixels, and the colours of a dark one: legible on a light page as on a dark one.
const CELL = { width: 7.8, height: 19 };
const MARGIN = 20;
const COLUMNS = 100;
const COLORS = {
  ground: "#16191d",
  plain: "#d7dce2",
  dim: "#8b949e",
  31: "#ff7b72",
  32: "#7ee787",
  33: "#e3b341",
  36: "#79c0ff",
};

process.stdout.write(
  draw(chooseLines(renderTerminal(events, { lang, color: true, width: COLUMNS, details: 1, folder }))),
);

/** The lines that the picture shows, with a mark where some are left out. */
function chooseLines(text) {
  const lines = text.split("\n");
  const verdict = lines.findIndex((line) => /^✗ .*\(.*1\)/.test(plain(line)));
  const blocks = [
    block(lines, (line) => plain(line).startsWith("tallystick ")),
    block(lines, (line) => new RegExp(`^\\d+\\. .*${finding} `).test(plain(line))),
    block(lines, (line) => plain(line).startsWith(`  ${WORDS.story}`)),
    block(lines, (line) => startsSection(line, WORDS.records)),
    block(lines, (line) => startsSection(line, WORDS.harm)),
    { from: verdict, to: verdict + 1 },
  ];
  const shown = [dim(lang === "en" ? "$ npm run demo" : `$ npm run demo -- --lang ${lang}`), ""];
  let told = 0;
  for (const { from, to } of blocks) {
    if (told > 0) shown.push(from > told + 1 ? dim("  ⋮") : "");
    shown.push(...lines.slice(from, to));
    told = to;
  }
  return shown;
}

function dim(text) {
  return `${ESCAPE}[2m${text}${ESCAPE}[22m`;
}

/** A section of the one finding; where it is alone in its counterexample, the section does not name it. */
function startsSection(line, heading) {
  const text = plain(line);
  return text === `  ${heading}` || text.startsWith(`  ${heading}  ${finding}`);
}

/** The lines from the first that fits to the next empty one. */
function block(lines, fits) {
  const from = lines.findIndex(fits);
  if (from < 0) throw new Error(`Failed to draw ${finding} of ${folder}: a part of it is not told in full there.`);
  return { from, to: lines.indexOf("", from) };
}

function plain(line) {
  return stripVTControlCharacters(line);
}

function draw(lines) {
  const width = COLUMNS * CELL.width + 2 * MARGIN;
  const height = lines.length * CELL.height + 2 * MARGIN;
  const font =
    "ui-monospace,SFMono-Regular,Menlo,Consolas,'Liberation Mono','Noto Sans Mono CJK SC','Noto Sans CJK SC',monospace";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}" font-size="13" xml:space="preserve">`,
    `<rect width="${width}" height="${height}" rx="8" fill="${COLORS.ground}"/>`,
    ...lines.flatMap((line, row) => drawLine(line, MARGIN + (row + 0.75) * CELL.height)),
    "</svg>\n",
  ].join("\n");
}

/** The texts of a line, each at its own place and of its own length, so that columns hold whatever font is there. */
function drawLine(line, y) {
  const texts = [];
  let column = 0;
  for (const { text, bold, color } of styled(line)) {
    // Narrow and wide characters come from different fonts, and columns are two blanks apart.
    for (const [part] of text.matchAll(
      / {2,}|[\u2e80-\u9fff\uff00-\uffef]+|(?:(?! {2})[^\u2e80-\u9fff\uff00-\uffef])+/g,
    )) {
      const cells = stringWidth(part);
      if (part.trim() !== "") {
        const start = cells - stringWidth(part.trimStart());
        const shown = part.trim();
        const x = round(MARGIN + (column + start) * CELL.width);
        const length = round(stringWidth(shown) * CELL.width);
        const weight = bold ? ' font-weight="600"' : "";
        texts.push(
          `<text x="${x}" y="${round(y)}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${color}"${weight}>${escapeHtml(shown)}</text>`,
        );
      }
      column += cells;
    }
  }
  return texts;
}

/** The pieces of a line, each with what the codes before it say. */
function styled(line) {
  let style = { bold: false, dim: false, color: "" };
  return line.split(ESCAPE).map((piece, index) => {
    const code = index === 0 ? null : /^\[(\d+)m/.exec(piece);
    if (code !== null) style = changed(style, Number(code[1]));
    const color = style.color || (style.dim ? COLORS.dim : COLORS.plain);
    return { text: code === null ? piece : piece.slice(code[0].length), bold: style.bold, color };
  });
}

function changed(style, code) {
  switch (code) {
    case 1:
      return { ...style, bold: true };
    case 2:
      return { ...style, dim: true };
    case 22:
      return { ...style, bold: false, dim: false };
    case 39:
      return { ...style, color: "" };
    default:
      return { ...style, color: COLORS[code] ?? "" };
  }
}

function round(value) {
  return Math.round(value * 10) / 10;
}
