/** An opened finding: story, both records, the credit report, and how to see it again. */
export const DETAIL_STYLE: string = `
.detail { padding: 0 20px 28px; }
.cite, .exemption { padding-left: 53px; font-size: 12.5px; color: var(--soft); }
.cite a { color: inherit; }
.exemption { color: var(--amber); margin-top: 2px; }
.body { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 36px; }
.body > section { margin-top: 26px; min-width: 0; }
.body > :is(.life, .again, .put-in, .told-true, .rule-text) { grid-column: 1 / -1; }
.detail h4 {
  display: flex; align-items: baseline; gap: 8px; font-size: 11.5px; font-weight: 650; letter-spacing: .07em;
  color: var(--soft); border-bottom: 1px solid var(--line); padding-bottom: 6px; margin-bottom: 10px; text-transform: uppercase;
}
.detail h4 .account { margin-left: auto; font: 12px var(--mono); letter-spacing: 0; text-transform: none; }
.put-in ol { list-style: none; counter-reset: fault; font-size: 14px; }
.put-in li { counter-increment: fault; display: grid; grid-template-columns: 2em minmax(0, 1fr); gap: 0 10px; font-weight: 500; color: var(--amber); }
.put-in li::before { content: counter(fault); text-align: right; font-size: 12px; font-weight: 400; line-height: 1.8; }
.story { list-style: none; counter-reset: story; font-size: 14px; margin-top: 8px; }
.story li { counter-increment: story; display: grid; grid-template-columns: 2em minmax(9.6em, max-content) 5.4em minmax(0, 1fr); gap: 0 10px; padding: 3.5px 8px 3.5px 0; border-radius: 6px; }
.story li::before { content: counter(story); text-align: right; font-size: 12px; color: var(--soft); line-height: 1.8; }
.story .when { white-space: nowrap; color: var(--soft); }
.story .time { color: var(--ink); }
.story .lane { color: var(--soft); font-size: 13px; }
.story .limit { color: var(--soft); font-size: 13px; margin-left: 6px; }
.story .what::before { display: inline-block; width: 1.3em; font-weight: 600; }
.story .s-met .what::before, .story .s-ok .what::before { content: "✓"; color: var(--green); }
.story .l-ledger.s-ok .what::before { content: "•"; color: var(--soft); }
.story .l-ledger .what { font-weight: 500; }
.story .s-missing .what::before, .story .s-wrong .what::before, .story .s-unowed .what::before { content: "✗"; color: var(--red); }
.story .s-not-yet-due .what::before, .story .s-left-out .what::before { content: "!"; color: var(--amber); }
.story .mine { background: var(--red-wash); }
.story .mine .what { color: var(--red); font-weight: 500; }
.records table { border-collapse: collapse; width: 100%; font-size: 13.5px; }
.records th, .records td { padding: 4px 12px 4px 0; text-align: left; font-weight: 400; white-space: nowrap; border-bottom: 1px solid color-mix(in srgb, var(--line) 60%, transparent); }
.records thead th { font-size: 12px; color: var(--soft); }
.records td { font-family: var(--mono); font-size: 12.5px; white-space: normal; overflow-wrap: anywhere; min-width: 6.5em; }
.records th i { font-style: normal; font-weight: 400; color: var(--soft); font-size: 12.5px; margin-left: 4px; }
.records .differs th { box-shadow: inset 3px 0 var(--red); padding-left: 10px; }
.records tbody th { padding-left: 10px; }
.records thead th:first-child { padding-left: 10px; }
.records .differs th { font-weight: 600; }
.records .differs td:nth-child(2) { color: var(--green); font-weight: 600; }
.records .differs td:nth-child(3) { color: var(--red); font-weight: 600; }
.records .plain { display: none; }
.records.show-all .plain { display: table-row; }
.records .empty { color: var(--soft); }
.records .all { margin-left: auto; font-weight: 400; letter-spacing: 0; text-transform: none; font-size: 12.5px; cursor: pointer; }
.records .all input { margin: 0 3px 0 0; vertical-align: -1px; accent-color: var(--blue); }
.origin { margin-top: 8px; font-size: 12.5px; color: var(--soft); overflow-wrap: anywhere; }
.harm .sentence { font-size: 15px; font-weight: 500; margin-bottom: 14px; text-wrap: pretty; }
.grid { border-collapse: separate; border-spacing: 1px; font: 11.5px var(--mono); }
.grid th { font-weight: 400; color: var(--soft); font-size: 9.5px; padding: 0 0 2px; text-align: center; }
.grid th[scope="row"] { position: sticky; left: 0; background: var(--sheet); font: 12.5px var(--sans); text-align: left; padding-right: 8px; white-space: nowrap; }
.grid th[scope="colgroup"] { text-align: left; border-left: 1px solid var(--line); padding-left: 4px; font-size: 11px; }
.grid tbody td { width: 17px; min-width: 17px; height: 25px; text-align: center; border-radius: 4px; font-weight: 600; }
.grid tbody td:not([class]), .grid .c-none { background: var(--sunk); }
.grid .changed { outline: 1.5px solid currentColor; outline-offset: -1.5px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 8px; font-size: 12.5px; color: var(--soft); }
.legend > span { display: inline-flex; align-items: center; gap: 6px; }
.legend b { width: 19px; height: 19px; }
.amounts { margin-top: 12px; font-size: 13.5px; }
.amounts div { display: flex; gap: 14px; padding: 3px 0; }
.amounts dt { width: 6em; color: var(--soft); }
.amounts .told { color: var(--red); font-weight: 560; margin-right: 12px; }
.amounts .true { color: var(--green); font-weight: 560; }
.told-true summary { cursor: pointer; font-size: 14px; font-weight: 500; padding: 4px 0; list-style: revert; }
.told-true .same { font-size: 14px; color: var(--soft); }
.told-true .credit-report .account { background: var(--paper); margin-top: 10px; }
.told-true .credit-report :is(.months, .years) th[scope="row"] { background: var(--paper); }
.rule-text h4 code { text-transform: none; letter-spacing: 0; }
.rule-text .title { font-weight: 500; margin-bottom: 8px; }
.rule-text dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 10px 36px; font-size: 13.5px; }
.rule-text dt { font-size: 12.5px; color: var(--soft); }
.rule-text dd { text-wrap: pretty; }
.again .facts { font-size: 13px; color: var(--soft); margin-bottom: 10px; }
.command { position: relative; background: var(--sunk); border: 1px solid var(--line); border-radius: 8px; margin-bottom: 8px; }
.command pre { padding: 9px 84px 9px 14px; overflow-x: auto; font-size: 12.5px; line-height: 1.7; }
.copy { position: absolute; top: 5px; right: 5px; padding: 3px 10px; border: 1px solid var(--line); border-radius: 6px; background: var(--sheet); font-size: 12px; color: var(--soft); }
.copy:hover { color: var(--ink); }
.copy.done { color: var(--green); border-color: currentColor; }
.calls summary { cursor: pointer; font-size: 13px; color: var(--soft); padding: 4px 0 8px; }
.calls .count { font-size: 12px; }
@media (max-width: 900px) { .body { grid-template-columns: minmax(0, 1fr); } }
@media (max-width: 760px) {
  .detail { padding: 0 14px 22px; }
  .cite, .exemption { padding-left: 0; }
  .records th { white-space: normal; }
  .records th i { display: block; margin-left: 0; }
  .story li { grid-template-columns: 1.6em minmax(0, 1fr) auto; }
  .story .what { grid-column: 2 / -1; }
}
`;
