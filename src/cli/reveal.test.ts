import { describe, expect, it } from "vitest";
import { isRevealed, type RevealTerminal } from "./reveal.js";
import { UsageError } from "./usage-error.js";

const nobody: RevealTerminal = {
  isTty: false,
  ask: async () => {
    throw new Error("nobody can be asked");
  },
};

function answering(word: string): RevealTerminal {
  return { isTty: true, ask: async () => word };
}

describe("showing personal data", () => {
  it("happens only where it was asked for", async () => {
    expect(await isRevealed({}, answering("reveal"))).toBe(false);
    await expect(isRevealed({ confirmReveal: true }, nobody)).rejects.toThrow(UsageError);
  });

  it.each(["reveal", " reveal \n"])("is confirmed on a terminal by the word (%j)", async (word) => {
    expect(await isRevealed({ reveal: true }, answering(word))).toBe(true);
  });

  it.each(["", "yes", "REVEAL", "no"])("is refused on a terminal for %j", async (word) => {
    await expect(isRevealed({ reveal: true }, answering(word))).rejects.toThrow(/Nothing was shown/);
  });

  it("is confirmed by a second flag where nobody can answer, and by nothing less", async () => {
    expect(await isRevealed({ reveal: true, confirmReveal: true }, nobody)).toBe(true);
    await expect(isRevealed({ reveal: true }, nobody)).rejects.toThrow(/Give --confirm-reveal too/);
  });
});
