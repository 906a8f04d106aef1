/** The list of findings and what is above it. Rows outside the window are not laid out: thousands stay quick. */
export const FINDINGS_STYLE: string = `
.findings h2 .shown { color: var(--soft); font-weight: 400; margin-left: 4px; }
.tools { display: flex; flex-wrap: wrap; gap: 10px 16px; align-items: center; margin-bottom: 14px; }
.search input {
  width: 250px; height: 34px; padding: 0 12px; border: 1px solid var(--line); border-radius: 9px;
  background: var(--sheet); font-size: 14px;
}
.search input::placeholder { color: var(--soft); }
.chips { display: flex; flex-wrap: wrap; gap: 6px; border: 0; margin: 0; padding: 0; }
.chip input { position: absolute; opacity: 0; pointer-events: none; }
.chip span { display: inline-block; padding: 4px 11px; border: 1px solid var(--line); border-radius: 99px; font-size: 13px; color: var(--soft); cursor: pointer; user-select: none; }
.chip span span { padding: 0; border: 0; color: inherit; }
.chip b { font-weight: 560; color: var(--ink); margin-left: 3px; }
.chip span:hover { border-color: var(--strong-line); color: var(--ink); }
.chip input:checked + span { background: var(--ink); border-color: var(--ink); color: var(--paper); }
.chip input:checked + span b { color: inherit; }
.chip input:focus-visible + span { outline: 2px solid var(--blue); outline-offset: 2px; }
.list { border: 1px solid var(--line); border-radius: 12px; background: var(--sheet); overflow: clip; }
.none { color: var(--soft); padding: 14px 0; }
.finding { border-top: 1px solid var(--line); }
.finding:first-child { border-top: 0; }
.finding:not([open]) { content-visibility: auto; contain-intrinsic-size: auto 64px; }
.finding > summary {
  display: grid; grid-template-columns: 2.2em 8.8em minmax(0, 1fr) auto; gap: 1px 14px; align-items: baseline;
  padding: 12px 20px; cursor: pointer; list-style: none;
}
.finding > summary::-webkit-details-marker { display: none; }
.finding > summary:hover { background: var(--sunk); }
.finding > summary:focus-visible { outline-offset: -3px; border-radius: 10px; }
.finding[open] > summary { padding-bottom: 6px; }
.rank { color: var(--soft); font-size: 13px; text-align: right; }
.finding .class { font-weight: 600; font-size: 13.5px; white-space: nowrap; }
.finding .class::before { content: ""; display: inline-block; width: 8px; height: 8px; margin-right: 8px; border-radius: 2px; background: currentColor; vertical-align: 1px; }
.finding .class span { color: var(--ink); }
.k-dropped .class, .k-contradicted .class, .k-unrepaired .class { color: var(--red); }
.k-late .class, .k-early .class, .k-misdated .class, .k-disordered .class { color: var(--amber); }
.k-doubled .class, .k-unowed .class, .k-malformed .class, .k-schedule .class { color: var(--blue); }
.message { font-weight: 500; }
.ids { grid-column: 3 / -1; font-size: 12.5px; color: var(--soft); }
.ids .account { margin-left: 10px; font-family: var(--mono); font-size: 12px; }
.level { font-weight: 600; font-size: 11px; letter-spacing: .03em; margin-right: 8px; }
.level.should { color: var(--amber); }
.pair { display: inline-flex; align-items: center; gap: 2px; margin-left: 6px; }
.pair b, .legend b { display: inline-grid; place-items: center; width: 22px; height: 22px; border-radius: 5px; font: 600 12px var(--mono); }
.pair b + b { opacity: .75; }
.plus { font-size: 12px; color: var(--soft); margin-left: 6px; }
.c-good { background: var(--green-wash); color: var(--green); }
.c-bad { background: var(--red-wash); color: var(--red); }
.c-unknown { background: var(--amber-wash); color: var(--amber); }
.c-none { color: var(--soft); }
@media (max-width: 640px) {
  .finding > summary { grid-template-columns: minmax(0, 1fr) auto; padding: 12px 14px; }
  .rank { display: none; }
  .message, .ids { grid-column: 1 / -1; }
  .cells { grid-column: 2; grid-row: 1; }
  .search, .search input { width: 100%; }
}
`;
