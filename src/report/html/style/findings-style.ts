/** Search, filters, and the two lists that open: causes with their findings, and requirements. */
export const FINDINGS_STYLE: string = `
.tools { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: center; margin-bottom: 14px; }
.search input {
  width: 250px; height: 34px; padding: 0 12px; border: 1px solid var(--strong-line); border-radius: 9px;
  background: var(--sheet); font-size: 14px;
}
.search input::placeholder { color: var(--soft); opacity: 1; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; border: 0; margin: 0; padding: 0; min-width: 0; flex-basis: 100%; order: 2; }
.chip { position: relative; }
.chip input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.chip > span { display: inline-block; padding: 4px 11px; border: 1px solid var(--line); border-radius: 99px; font-size: 13px; color: var(--soft); user-select: none; }
.chip b { font-weight: 560; color: var(--ink); margin-left: 3px; }
.chip:hover > span { border-color: var(--strong-line); color: var(--ink); }
.chip input:checked + span { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.chip input:checked + span b { color: inherit; }
.chip input:focus-visible + span { outline: 2px solid var(--blue); outline-offset: 2px; }
.choice > span { display: inline-block; }
.choice > span::first-letter { text-transform: uppercase; }
.choice { display: inline-flex; align-items: center; gap: 7px; font-size: 13px; color: var(--soft); }
.choice select {
  height: 30px; max-width: 132px; padding: 0 6px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--sheet); color: var(--ink); font-size: 13px;
}
.plain { border: 0; background: none; padding: 4px 2px; font-size: 13px; color: var(--blue); text-decoration: underline; text-underline-offset: 2px; }
.list:not(:empty) { border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); overflow: clip; }
.none { color: var(--soft); padding: 14px 0; }
.keys { margin-top: 10px; font-size: 12.5px; color: var(--soft); }
.pager { display: flex; align-items: center; gap: 14px; padding: 12px 0 2px; font-size: 13px; color: var(--soft); }
.members > .pager { padding: 10px 20px 12px; border-top: 1px solid var(--line); }
.pager button, .show { height: 30px; padding: 0 13px; border: 1px solid var(--strong-line); border-radius: 8px; background: none; font-size: 13px; color: var(--ink); }
.pager button:disabled { color: var(--soft); border-color: var(--line); cursor: default; }
.cluster, .requirement { border-top: 1px solid var(--line); }
.cluster:first-child, .requirement:first-child { border-top: 0; }
:is(.cluster, .finding, .requirement) > summary { list-style: none; cursor: pointer; }
:is(.cluster, .finding, .requirement) > summary::-webkit-details-marker { display: none; }
:is(.cluster, .finding, .requirement) > summary:hover { background: var(--sunk); }
:is(.cluster, .finding, .requirement) > summary:focus-visible { outline-offset: -3px; border-radius: 10px; }
.cluster > summary { display: grid; grid-template-columns: 6em 8.6em minmax(0, 1fr) auto; gap: 2px 14px; align-items: baseline; padding: 13px 20px; }
.cluster[open] > summary { background: var(--sunk); }
.harmed { color: var(--soft); font-size: 12px; text-align: right; white-space: nowrap; }
.harmed b { font-size: 17px; font-weight: 600; color: var(--ink); }
.cluster > summary .class { font-weight: 600; font-size: 13.5px; white-space: nowrap; }
.cluster > summary .class::before { content: ""; display: inline-block; width: 8px; height: 8px; margin-right: 8px; border-radius: 2px; background: currentColor; vertical-align: 1px; }
.cluster > summary .class span { color: var(--ink); }
.k-dropped .class, .k-contradicted .class, .k-unrepaired .class { color: var(--red); }
.k-late .class, .k-early .class, .k-misdated .class, .k-disordered .class { color: var(--amber); }
.k-doubled .class, .k-unowed .class, .k-malformed .class, .k-schedule .class { color: var(--blue); }
.cluster h3 { font-size: 15px; font-weight: 560; overflow-wrap: anywhere; }
.ids { display: block; font-size: 12.5px; color: var(--soft); }
.ids .account { font-family: var(--mono); font-size: 12px; }
.worst { display: block; margin-top: 2px; font-size: 13.5px; color: var(--soft); text-wrap: pretty; }
.level { font-weight: 600; font-size: 11px; letter-spacing: .03em; margin-right: 4px; }
.level.should { color: var(--amber); }
.badge { padding: 0 7px; border: 1px solid currentColor; border-radius: 99px; font-size: 11.5px; margin-left: 6px; white-space: nowrap; }
.badge.exempted { color: var(--amber); }
.cells { white-space: nowrap; }
.pair { display: inline-flex; align-items: center; gap: 3px; margin-left: 8px; }
.pair i { font-style: normal; font-size: 10px; color: var(--soft); }
.pair b, .legend b { display: inline-grid; place-items: center; width: 22px; height: 22px; border-radius: 5px; font: 600 12px var(--mono); }
.plus { font-size: 12px; color: var(--soft); margin-left: 6px; }
.c-good { background: var(--green-wash); color: var(--green); }
.c-bad { background: var(--red-wash); color: var(--red); }
.c-unknown { background: var(--amber-wash); color: var(--amber); }
.c-none { color: var(--soft); }
.finding { border-top: 1px solid var(--line); }
.finding > summary { display: grid; grid-template-columns: 39px minmax(0, 1fr) auto; gap: 1px 14px; align-items: baseline; padding: 10px 20px; }
.finding[open] > summary { padding-bottom: 4px; }
.rank { color: var(--soft); font-size: 13px; text-align: right; }
.message { font-weight: 500; }
.requirement > summary { display: grid; grid-template-columns: 120px minmax(0, 1fr) auto; gap: 1px 16px; align-items: baseline; padding: 9px 20px; }
.requirement .outcome { font-weight: 600; font-size: 13.5px; }
.r-pass .outcome { color: var(--green); }
.r-fail .outcome, .r-harness-error .outcome { color: var(--red); }
.r-warn .outcome, .r-could-not-run .outcome { color: var(--amber); }
.r-not-exercised .outcome, .r-not-applicable .outcome { color: var(--soft); }
.requirement .title { display: block; }
.requirement .counts { font-size: 12.5px; color: var(--soft); text-align: right; white-space: nowrap; }
.requirement .counts > span { display: block; }
.requirement .counts .bad { color: var(--red); }
.requirement > .told { padding: 2px 20px 16px 156px; font-size: 13.5px; color: var(--soft); }
.requirement > .told .reason { color: var(--ink); margin-top: 6px; }
.requirement > .told .names { margin-top: 6px; line-height: 1.8; }
.requirement > .told .show { margin-left: 6px; }
@media (max-width: 760px) {
  .cluster > summary { grid-template-columns: minmax(0, 1fr) auto; padding: 12px 14px; }
  .cluster > summary .harmed { grid-column: 2; grid-row: 1; }
  .cluster > summary .class { grid-column: 1; grid-row: 1; }
  .cluster > summary .what { grid-column: 1 / -1; }
  .cluster > summary .cells { grid-column: 1 / -1; }
  .cluster > summary .pair:first-child, .finding > summary .pair:first-child { margin-left: 0; }
  .finding > summary { grid-template-columns: minmax(0, 1fr); padding: 10px 14px; }
  .finding .rank { display: none; }
  .requirement > summary { grid-template-columns: minmax(0, 1fr) auto; padding: 10px 14px; }
  .requirement .what { grid-column: 1 / -1; grid-row: 2; }
  .requirement > .told { padding: 0 14px 14px; }
  .search, .search input { width: 100%; }
  .choice { flex: 1 1 44%; flex-direction: column; align-items: stretch; gap: 1px; }
  .choice select { width: 100%; max-width: none; }
}
`;
