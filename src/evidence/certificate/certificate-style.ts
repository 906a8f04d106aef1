/** Style of the certificate: one sheet of A4, black on white wherever it is read. The page's policy names it by its hash. */
export const CERTIFICATE_STYLE: string = `
@page { size: A4; margin: 10mm 13mm; }
:root {
  --ink: #1d2126; --soft: #5e646c; --line: #d9d5cb; --good: #20724a; --bad: #b3261e; --open: #8a5a00;
  --sans: ui-sans-serif, system-ui, "Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
* { box-sizing: border-box; }
body {
  margin: 0; padding: 18px 12px; background: #efede7; color: var(--ink);
  font: 8.1pt/1.3 var(--sans); font-variant-numeric: tabular-nums;
}
main { max-width: 210mm; margin: 10px auto 0; padding: 11mm 13mm; background: #fff; border: 1px solid var(--line); }
.choice { max-width: 210mm; margin: 0 auto; font-size: 10pt; }
#en:checked ~ main [lang="zh"], #zh:checked ~ main [lang="en"] { display: none; }
input:focus-visible { outline: 2px solid #2d5b87; outline-offset: 2px; }
h1, h2, p, dl, dd, ul, table { margin: 0; padding: 0; }
header { display: flex; justify-content: space-between; align-items: center; }
.brand { display: inline-flex; align-items: center; gap: 6px; font-size: 11pt; font-weight: 650; }
.mark { fill: none; stroke: #96693a; stroke-width: 2.2; stroke-linecap: round; }
h1 { font-size: 10pt; font-weight: 500; color: var(--soft); }
.verdict { margin: 7px 0 4px; padding: 6px 10px; border-left: 4px solid currentColor; }
.verdict.conformant { color: var(--good); }
.verdict.not-conformant { color: var(--bad); }
.verdict.inconclusive { color: var(--open); }
.verdict strong { display: block; font-size: 17pt; line-height: 1.15; letter-spacing: -.01em; }
.verdict p { color: var(--ink); }
.verdict .until { color: var(--soft); }
h2 { margin: 6px 0 2px; padding-bottom: 1px; border-bottom: 1px solid var(--line); font-size: 8.1pt; font-weight: 650; }
.tested dl { display: grid; grid-template-columns: 1fr 1fr; column-gap: 14px; }
dl div { display: grid; grid-template-columns: 11.5em 1fr; column-gap: 8px; min-width: 0; }
.tested dl div { grid-template-columns: 10.4em 1fr; }
dt { color: var(--soft); }
dd { min-width: 0; overflow-wrap: anywhere; }
.tested dd { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
code { font-family: var(--mono); font-size: .9em; overflow-wrap: anywhere; }
.digests code { font-size: .86em; }
.pair { display: grid; grid-template-columns: 1fr 1.15fr; column-gap: 18px; }
table { width: 100%; border-collapse: collapse; margin-bottom: 3px; }
th, td { padding: 1px 8px 1px 0; text-align: left; font-weight: 400; vertical-align: top; overflow-wrap: anywhere; }
thead th { color: var(--soft); }
.pair table { table-layout: fixed; }
.pair th, .pair td { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.gates th:first-child { width: 58%; }
ul { padding-left: 1.2em; }
.ids { color: var(--soft); }
.more { color: var(--soft); }
.bad { color: var(--bad); }
footer { margin-top: 8px; padding-top: 4px; border-top: 2px solid var(--ink); font-weight: 650; }
@media screen and (max-width: 700px) { .tested dl, .pair { grid-template-columns: 1fr; } main { padding: 5mm; } }
@media print {
  body { padding: 0; background: none; }
  main { max-width: none; margin: 0; padding: 0; border: none; }
  .choice { display: none; }
}
`;
