/** Colours, type and the frame of the page. Both themes stand in one place: `light-dark()` picks by `color-scheme`. */
export const PAGE_BASE_STYLE: string = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f6f5f1, #131518);
  --sheet: light-dark(#fffefb, #1a1d21);
  --sunk: light-dark(#f1efe9, #15181b);
  --ink: light-dark(#1d2126, #e4e2dc);
  --soft: light-dark(#5b6169, #a0a5ad);
  --line: light-dark(#e1ded6, #2b3036);
  --strong-line: light-dark(#c9c5ba, #434a52);
  --edge: light-dark(#1d212626, #000000a0);
  --red: light-dark(#b3261e, #ff8d83);
  --red-wash: light-dark(#fbe9e6, #3a1f1e);
  --amber: light-dark(#7d5200, #e5b454);
  --amber-wash: light-dark(#fbf0d9, #33290f);
  --green: light-dark(#1d6a44, #6cc795);
  --green-wash: light-dark(#e4f2e9, #17301f);
  --blue: light-dark(#2d5b87, #86b3de);
  --blue-wash: light-dark(#dde8f3, #1d2f42);
  --sans: ui-sans-serif, system-ui, -apple-system, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", monospace;
}
:root[data-theme="light"] { color-scheme: light; }
:root[data-theme="dark"] { color-scheme: dark; }
:root[data-lang="en"] [lang="zh"], :root[data-lang="zh"] [lang="en"] { display: none; }
:root[data-lang="en"] .to-en, :root[data-lang="zh"] .to-zh { display: none; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: 4.4rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.55 var(--sans); font-variant-numeric: tabular-nums lining-nums;
}
main { max-width: 1128px; margin: 0 auto; padding: 0 24px 96px; }
h1, h2, h3, h4, h5, h6, p, dl, dd, ul, ol, table, pre { margin: 0; padding: 0; }
h2 { font-size: 15px; font-weight: 650; letter-spacing: .01em; margin: 64px 0 14px; }
h2 .shown, h2 .count { color: var(--soft); font-weight: 400; margin-left: 4px; }
code, pre { font-family: var(--mono); font-size: .875em; }
code { overflow-wrap: anywhere; }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; }
a { color: var(--blue); text-underline-offset: 2px; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; border-radius: 4px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 16px; top: -60px; z-index: 9; padding: 8px 14px; background: var(--ink); color: var(--paper); border-radius: 0 0 8px 8px; }
.skip:focus { top: 0; }
.scroll { overflow-x: auto; overscroll-behavior-x: contain; }
.bad { color: var(--red); }
.bar { position: sticky; top: 0; z-index: 5; background: var(--paper); border-bottom: 1px solid transparent; }
.bar .inner, .bar:not(:has(.inner)) {
  display: flex; justify-content: space-between; align-items: center; gap: 8px 28px;
  max-width: 1128px; margin: 0 auto; padding: 12px 24px;
}
.brand { display: inline-flex; align-items: center; gap: 9px; font-weight: 650; letter-spacing: -.005em; }
.mark { fill: none; stroke: light-dark(#96693a, #c99a67); stroke-width: 2.2; stroke-linecap: round; }
.parts { display: flex; gap: 2px; margin-right: auto; overflow-x: auto; scrollbar-width: none; }
.parts a { padding: 5px 11px; border-radius: 8px; font-size: 13.5px; color: var(--soft); text-decoration: none; white-space: nowrap; }
.parts a:hover { background: var(--sunk); color: var(--ink); }
.parts b { font-weight: 500; font-size: 12px; }
.switches { display: inline-flex; gap: 6px; }
.switches button {
  min-width: 34px; height: 32px; padding: 0 11px; border: 1px solid var(--line); border-radius: 8px;
  background: none; font-size: 13px; color: var(--soft); white-space: nowrap;
}
.switches button:hover { color: var(--ink); border-color: var(--strong-line); }
.warning { margin-top: 12px; padding: 9px 13px; border-radius: 8px; background: var(--amber-wash); color: var(--amber); }
@media (max-width: 760px) {
  body { font-size: 14.5px; }
  main, .bar .inner { padding-left: 16px; padding-right: 16px; }
  .bar .inner { flex-wrap: wrap; padding-top: 10px; padding-bottom: 6px; }
  .parts { order: 3; flex-basis: 100%; margin-left: -11px; }
  html { scroll-padding-top: 6.6rem; }
}
@media print { .bar, .tools, .copy, .skip, .keys, .pager { display: none; } body { background: none; } }
`;
