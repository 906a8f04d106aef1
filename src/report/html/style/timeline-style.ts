/** The timeline of a loan: green as it should be, blue for what was owed, red for what is missing or wrong. Names of lanes stay in sight. */
export const TIMELINE_STYLE: string = `
.drawing { display: grid; grid-template-columns: auto minmax(0, 1fr); }
.drawing .scroll {
  /* A shadow at each edge behind which the drawing goes on: the covers scroll with it, the shadows do not. */
  background:
    linear-gradient(to right, var(--sheet) 40%, transparent) local left / 28px 100%,
    linear-gradient(to left, var(--sheet) 40%, transparent) local right / 28px 100%,
    linear-gradient(to right, var(--edge), transparent) left / 10px 100%,
    linear-gradient(to left, var(--edge), transparent) right / 10px 100%;
  background-repeat: no-repeat;
}
.timeline { display: block; margin: 4px 0 2px; font-family: var(--sans); }
.timeline text { fill: var(--soft); font-size: 11px; }
.timeline .year { fill: var(--ink); font-size: 12px; font-weight: 600; }
.timeline .lane { font-size: 12.5px; }
.timeline .number { text-anchor: middle; font-size: 10.5px; }
.timeline .tick { stroke: var(--line); }
.timeline .rail { stroke: var(--strong-line); }
.timeline .drop { stroke: var(--strong-line); stroke-dasharray: 1 3; }
.timeline .dot { fill: var(--ink); stroke: var(--sheet); stroke-width: 1.5; }
.timeline .s-left-out .dot { fill: var(--sheet); stroke: var(--amber); }
.timeline .band { fill: var(--blue-wash); stroke: var(--blue); }
.timeline .link { stroke: var(--green); stroke-width: 1.5; }
.timeline .mark { fill: var(--green); stroke: var(--sheet); stroke-width: 1.5; stroke-linecap: butt; }
.timeline .s-missing .band { fill: var(--red-wash); stroke: var(--red); }
.timeline .s-wrong .band { stroke: var(--red); fill: var(--red-wash); }
.timeline .s-not-yet-due .band { fill: none; stroke: var(--soft); stroke-dasharray: 3 2; }
.timeline .gap { fill: var(--red-wash); stroke: var(--red); stroke-width: 1.5; stroke-dasharray: 4 2; }
.timeline .fall { stroke: var(--red); stroke-dasharray: 4 3; }
.timeline .cross { stroke: var(--red); stroke-width: 2; stroke-linecap: round; }
.timeline .s-wrong .link, .timeline .s-unowed .link { stroke: var(--red); }
.timeline .s-unowed .link { stroke-dasharray: 4 3; }
.timeline .s-wrong .mark, .timeline .s-unowed .mark { fill: var(--red); }
.timeline .s-unowed .mark { fill: var(--sheet); stroke: var(--red); stroke-width: 2; }
.timeline .ring { fill: var(--sheet); stroke: var(--red); stroke-width: 1.5; stroke-dasharray: 2 2; }
.timeline .mine .band, .timeline .mine .link { stroke-width: 2.2; }
.timeline .outage { fill: var(--amber-wash); }
.timeline .bar-of { fill: var(--amber-wash); stroke: var(--amber); stroke-width: 1.5; }
.timeline .wait { stroke: var(--amber); stroke-width: 1.5; stroke-dasharray: 2 3; }
.timeline .met { stroke: var(--amber); stroke-dasharray: 1 3; }
.timeline .diamond { fill: var(--amber); stroke: var(--sheet); stroke-width: 1.5; }
.timeline .of-fault { fill: var(--amber); }
.caption { font-size: 12.5px; color: var(--soft); margin-bottom: 10px; }
`;
