import type { FindingsPanel } from "./findings-panel.js";
import type { RequirementsPanel } from "./requirements-panel.js";

/** Addresses within the page: a finding or requirement that is named is opened, wherever it is in its list. */
export function wireHashes(findings: FindingsPanel, requirements: RequirementsPanel): void {
  const go = (): void => {
    const [, kind, id] = /^#(finding|requirement)-(.+)$/u.exec(decoded(location.hash)) ?? [];
    if (id === undefined) return;
    if (kind === "finding") findings.open(id);
    else requirements.open(id);
  };
  addEventListener("hashchange", go);
  // The same address again is no change, and yet it was asked for.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a") : null;
    if (link !== null && link.hash === location.hash && link.hash !== "") go();
  });
  go();
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
