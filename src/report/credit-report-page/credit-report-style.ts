/** Style of a credit report's accounts. Everything is below `.credit-report`, so that another page can take it in. */
export const CREDIT_REPORT_STYLE: string = `
.credit-report .account { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 18px 22px 24px; margin-top: 20px; }
.credit-report :is(h2, h5) { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 14px; margin: 0; font-size: 16px; }
.credit-report :is(h2, h5) .type { font-weight: 400; color: var(--soft); font-size: 14px; }
.credit-report :is(h2, h5) .one-side { padding: 1px 8px; border: 1px solid currentColor; border-radius: 999px; font-size: 12.5px; font-weight: 560; color: var(--red); }
.credit-report section { margin-top: 24px; min-width: 0; }
.credit-report :is(h3, h6) { margin: 0 0 10px; padding-bottom: 6px; border-bottom: 1px solid var(--line); font-size: 13px; font-weight: 650; color: var(--soft); }
.credit-report dl, .credit-report dd { margin: 0; }
.credit-report .values { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr)); gap: 10px 24px; font-size: 14px; }
.credit-report .values dt { font-size: 12.5px; color: var(--soft); }
.credit-report .values dd { overflow-wrap: anywhere; }
.credit-report .values code { color: var(--soft); }
.credit-report .nothing { color: var(--soft); }
.credit-report table { border-collapse: collapse; font-size: 13.5px; }
.credit-report th { font-weight: 400; text-align: left; }
.credit-report thead th { font-size: 12px; color: var(--soft); }
.credit-report .t-good { background: var(--green-wash); color: var(--green); }
.credit-report .t-bad { background: var(--red-wash); color: var(--red); }
.credit-report .t-unknown { background: var(--amber-wash); color: var(--amber); }
.credit-report .t-none { background: var(--sunk); color: var(--soft); }
.credit-report .months, .credit-report .years { border-collapse: separate; border-spacing: 2px; }
.credit-report .months th[scope="row"], .credit-report .years th[scope="row"] { position: sticky; left: 0; background: var(--sheet); padding-right: 10px; font-size: 12.5px; white-space: nowrap; z-index: 1; }
.credit-report .months th[scope="col"], .credit-report .years th[scope="col"] { text-align: center; font-size: 11px; }
.credit-report .months th[scope="colgroup"] { padding-left: 4px; border-left: 1px solid var(--line); }
.credit-report .months tbody td { width: 24px; min-width: 24px; height: 28px; text-align: center; border-radius: 4px; font: 600 13px var(--mono); }
.credit-report .months .signs td { height: 18px; }
.credit-report .years { min-width: 100%; }
.credit-report .years tbody + tbody::before { display: block; height: 6px; content: ""; }
.credit-report .years th[scope="rowgroup"] { padding-right: 10px; vertical-align: top; font-weight: 600; }
.credit-report .years tbody td { min-width: 44px; height: 42px; padding: 2px 4px; text-align: center; border-radius: 4px; font-family: var(--mono); line-height: 1.25; }
.credit-report .years tbody td:not([class]) { background: var(--sunk); }
.credit-report .years small { display: block; font-size: 11px; }
.credit-report .years .changed { outline: 1.5px solid currentColor; outline-offset: -1.5px; }
.credit-report .years .sign { margin-left: 3px; }
.credit-report .sign { color: var(--red); font-weight: 700; margin-right: 6px; }
.credit-report .months .sign { margin: 0; }
.credit-report .letters { display: flex; flex-wrap: wrap; gap: 4px 18px; margin-top: 12px; font-size: 12.5px; color: var(--soft); }
.credit-report .letters div { display: flex; align-items: center; gap: 6px; }
.credit-report .letters dt { width: 20px; height: 20px; border-radius: 4px; text-align: center; font: 600 12px/20px var(--mono); }
.credit-report .entries { width: 100%; }
.credit-report .entries th, .credit-report .entries td, .credit-report .differences th, .credit-report .differences td { padding: 6px 16px 6px 0; border-top: 1px solid var(--line); vertical-align: baseline; text-align: left; }
.credit-report .entries thead > tr > *, .credit-report .differences thead > tr > * { border-top: 0; }
.credit-report .entries td { overflow-wrap: break-word; }
.credit-report .entries td:first-of-type, .credit-report .entries th { white-space: nowrap; }
.credit-report .differences td { overflow-wrap: anywhere; }
.credit-report .differences { width: 100%; }
.credit-report .differences th:first-child, .credit-report .differences td:first-child { width: 34%; }
.credit-report .differences td { font-weight: 600; }
.credit-report .differences small { color: var(--soft); }
.credit-report .alike { margin-top: 8px; font-size: 13.5px; }
.credit-report .alike summary { cursor: pointer; color: var(--soft); padding: 4px 0; }
.credit-report .alike .values { padding-top: 8px; }
.credit-report .party + .party { margin-top: 14px; padding-top: 14px; border-top: 1px dashed var(--line); }
@media (max-width: 640px) { .credit-report .account { padding: 14px 14px 20px; } }
@media print { .credit-report .account { break-inside: avoid-page; } }
`;
