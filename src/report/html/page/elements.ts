/** The element with an id. */
export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** Puts markup into an element. All of it was escaped where it was made, and the page's policy runs no other script. */
export function setMarkup(element: Element | null, markup: string): void {
  if (element !== null) element.innerHTML = markup;
}

/** The nearest element around the target of an event that fits a selector. */
export function closestTo(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** Values of the boxes with a name that are ticked. */
export function ticked(name: string): Set<string> {
  const boxes = document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]:checked`);
  return new Set([...boxes].map(({ value }) => value));
}

/** What is chosen under a name; `""` where anything is, or there is no choice. */
export function chosen(name: string): string {
  return document.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? "";
}

/** The words of a search field, in small letters. */
export function wordsOf(id: string): string[] {
  const field = byId(id);
  const text = field instanceof HTMLInputElement ? field.value : "";
  return text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/** Shows or hides what says that nothing matches. */
export function showNone(id: string, none: boolean): void {
  const element = byId(id);
  if (element !== null) element.hidden = !none;
}
