/** Room that a mark is given beside the edge. */
const ROOM = 16;

/**
 * Brings what a finding is about into sight in what is wider than the page: a timeline stays at its beginning where the
 * marks show there, a repayment grid begins with its end.
 */
export function scrollToMarks(body: ParentNode): void {
  for (const scroller of body.querySelectorAll<HTMLElement>(".drawing .scroll")) {
    const boxes = [...scroller.querySelectorAll<SVGGElement>(".mine")].map((mark) => mark.getBBox());
    const left = Math.min(...boxes.map(({ x }) => x));
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    if (boxes.length === 0 || right + ROOM <= scroller.clientWidth) continue;
    scroller.scrollLeft = Math.min(left - ROOM, (left + right - scroller.clientWidth) / 2);
  }
  for (const grid of body.querySelectorAll<HTMLElement>(".grid")) {
    if (grid.parentElement !== null) grid.parentElement.scrollLeft = grid.offsetWidth;
  }
}
