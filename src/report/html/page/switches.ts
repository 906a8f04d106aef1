import { byId } from "./elements.js";

const root = document.documentElement;

/** What was chosen last, where the browser keeps it: not from every folder, and not in a private window. */
const memory = {
  keep(key: string, value: string): void {
    try {
      localStorage.setItem(`tallystick-${key}`, value);
    } catch {
      // The choice holds for this page alone.
    }
  },
  recall(key: string): string | null {
    try {
      return localStorage.getItem(`tallystick-${key}`);
    } catch {
      return null;
    }
  },
};

/** The language switch: all text stands in both languages, and the style shows one of them. */
export function wireLanguage(): void {
  setLanguage((memory.recall("lang") ?? navigator.language).startsWith("zh") ? "zh" : "en");
  byId("lang")?.addEventListener("click", () => {
    setLanguage(root.dataset["lang"] === "en" ? "zh" : "en");
    memory.keep("lang", root.dataset["lang"] ?? "en");
  });
}

function setLanguage(lang: "en" | "zh"): void {
  root.lang = lang;
  root.dataset["lang"] = lang;
  relabel(document);
}

/** Puts the texts of the chosen language where both cannot stand: options, placeholders, names of controls. */
export function relabel(inside: ParentNode): void {
  for (const element of inside.querySelectorAll<HTMLElement>("[data-label]")) {
    const words = element.dataset[root.lang] ?? "";
    const place = element.dataset["label"] ?? "text";
    if (place === "text") element.textContent = words;
    else element.setAttribute(place, words);
  }
}

/** The theme switch; until it is used the system decides. */
export function wireTheme(): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const kept = memory.recall("theme");
  if (kept === "light" || kept === "dark") root.dataset["theme"] = kept;
  byId("theme")?.addEventListener("click", () => {
    const now = root.dataset["theme"] ?? (dark.matches ? "dark" : "light");
    root.dataset["theme"] = now === "dark" ? "light" : "dark";
    memory.keep("theme", root.dataset["theme"]);
  });
}
