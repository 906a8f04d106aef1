import { closestTo } from "./elements.js";

const SHOWN_MS = 1200;

/** The buttons that copy a command. Where the clipboard is closed to the page, the text is selected to be copied by hand. */
export function wireCopying(): void {
  document.addEventListener("click", (event) => {
    const button = closestTo(event, ".copy");
    const text = button?.parentElement?.querySelector("pre");
    if (button === null || text === null || text === undefined) return;
    getSelection()?.selectAllChildren(text);
    copy(text.textContent).then(
      () => {
        button.classList.add("done");
        setTimeout(() => button.classList.remove("done"), SHOWN_MS);
      },
      () => undefined,
    );
  });
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.classList.contains("all-fields")) return;
    target.closest(".records")?.classList.toggle("show-all", target.checked);
  });
}

/** Only a page from a safe place has a clipboard, whatever the types say. */
async function copy(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error("no clipboard");
  await clipboard.writeText(text);
}
