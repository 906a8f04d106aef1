/** The verdict at the head of the page, and the lists below the findings. */
export const RUN_STYLE: string = `
.verdict { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: 28px 48px; padding: 36px 0 26px; }
.verdict h1 { font-size: clamp(34px, 5.2vw, 52px); line-height: 1.08; font-weight: 620; letter-spacing: -.028em; }
.verdict .meaning { margin-top: 10px; color: var(--soft); font-size: 16px; }
.verdict .exit { margin-left: 6px; font: 12px var(--mono); border: 1px solid var(--line); border-radius: 5px; padding: 1px 6px; white-space: nowrap; }
.v-conformant h1 { color: var(--green); }
.v-not-conformant h1, .v-harness-error h1, .v-lender-unreachable h1 { color: var(--red); }
.v-incomplete h1 { color: var(--amber); }
.figures { display: flex; flex-wrap: wrap; gap: 18px 30px; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dd { font-size: 21px; font-weight: 560; letter-spacing: -.015em; line-height: 1.25; }
.figures dt { font-size: 12.5px; color: var(--soft); }
.figures .bad dd { color: var(--red); }
.judged { display: grid; grid-template-columns: minmax(0, 1fr) minmax(220px, 300px); gap: 14px 40px; align-items: start; padding: 16px 0 18px; border-top: 1px solid var(--line); }
.gates { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 262px), 1fr)); gap: 8px 24px; list-style: none; font-size: 13.5px; }
.gates li { display: grid; grid-template-columns: 18px minmax(0, 1fr); gap: 0 7px; }
.gates li::before { grid-row: 1 / 3; font-weight: 700; line-height: 1.5; }
.gates .held::before { content: "✓"; color: var(--green); }
.gates .broken::before { content: "✗"; color: var(--red); }
.gates b { font-weight: 600; }
.gates b, .gates b span { display: block; }
.gates b::first-letter, .gates b span::first-letter { text-transform: uppercase; }
.gates span { color: var(--soft); }
.gates b span { color: inherit; }
.gates .broken b { color: var(--red); }
.covered { font-size: 13.5px; color: var(--soft); }
.covered b { color: var(--ink); font-weight: 600; }
.bar-of-coverage { display: block; width: 100%; height: 8px; margin: 6px 0 6px; border-radius: 4px; }
.bar-of-coverage .whole { fill: var(--line); }
.bar-of-coverage .reached { fill: var(--blue); }
.run-facts { border-top: 1px solid var(--line); padding-top: 12px; font-size: 13px; color: var(--soft); }
.run-facts i { display: inline-block; width: 3px; height: 3px; border-radius: 50%; background: var(--strong-line); margin: 0 7px; vertical-align: middle; }
.not-run li, .faults li {
  list-style: none; padding: 10px 14px; border-left: 3px solid var(--amber); background: var(--sheet);
  margin-bottom: 6px; border-radius: 0 8px 8px 0; overflow-wrap: anywhere;
}
.faults li { border-color: var(--red); }
.not-run li code, .faults li code { margin-right: 8px; color: var(--soft); }
.scenarios, .exemptions, .build-differences { width: 100%; border-collapse: collapse; font-size: 14px; }
.scenarios :is(td, th), .exemptions :is(td, th), .build-differences :is(td, th) {
  padding: 9px 16px 9px 0; border-top: 1px solid var(--line); text-align: left; font-weight: 400; vertical-align: baseline;
}
.exemptions thead th, .build-differences thead :is(th, td) { border-top: 0; white-space: nowrap; font-size: 12.5px; color: var(--soft); }
.scenarios tr:last-child > *, .exemptions tbody tr:last-child > *, .build-differences tbody tr:last-child > * { border-bottom: 1px solid var(--line); }
.scenarios .outcome { width: 7.5em; white-space: nowrap; font-weight: 560; }
.scenarios .title, .exemptions .ids, .build-differences .ids { display: block; color: var(--soft); font-size: 13px; }
.scenarios .requirements { color: var(--soft); font-size: 12.5px; text-align: right; padding-right: 0; }
.o-pass .outcome { color: var(--green); }
.o-fail .outcome, .o-harness-error .outcome { color: var(--red); }
.o-warn .outcome, .o-could-not-run .outcome, .o-unfinished .outcome { color: var(--amber); }
.number { text-align: right !important; }
.exemptions .state, .exemptions .date { white-space: nowrap; }
.exemptions .list-name, .exemptions .advice { display: block; color: var(--soft); font-size: 13px; }
.exemptions .loud .state, .exemptions .loud .advice { color: var(--red); }
.exemptions .quiet .state { color: var(--green); }
.build-differences .sent code { font-weight: 600; }
.build-differences .intended { color: var(--soft); }
.pair-of { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 0 48px; }
.rows > div { display: flex; gap: 16px; padding: 8px 0; border-top: 1px solid var(--line); font-size: 13.5px; }
.rows dt { flex: 0 0 11em; color: var(--soft); overflow-wrap: anywhere; }
.coverage .rows dt { flex-basis: 6em; }
.rows dd { display: flex; flex-wrap: wrap; gap: 2px 16px; }
.rows b { font-weight: 560; }
.rows .dim { display: block; font-size: 12px; }
.unreached { color: var(--amber); }
@media (max-width: 760px) { .judged { grid-template-columns: minmax(0, 1fr); } .rows dt { flex-basis: 7em; } }
`;
