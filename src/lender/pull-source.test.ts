import { describe, expect, test } from "vitest";
import type { SubmissionsPage } from "../../schemas/ledger/lender-interface.js";
import type { LenderPort } from "./lender-port.js";
import { createPullSource } from "./pull-source.js";

const createdAt = "2024-01-16T00:00:00.000+08:00";

function file(name: string, content: string): SubmissionsPage["files"][number] {
  return { name, createdAt, contentBase64: Buffer.from(content).toString("base64") };
}

/** A port of which only the list of submissions can be asked. */
function listing(answer: (after: string) => SubmissionsPage): LenderPort {
  const other = (): Promise<never> => Promise.reject(new Error("Only submissions are asked for."));
  return {
    capabilities: other,
    moveClock: other,
    reset: other,
    openAccount: other,
    postEvent: other,
    submissions: async (after) => answer(after),
    feedback: other,
    close: other,
  };
}

describe("pulling", () => {
  test("asks page after page until one is empty, and goes on from there", async () => {
    const all = [file("A", "one"), file("B", "two"), file("C", "three")];
    const asked: string[] = [];
    const source = createPullSource(
      listing((after) => {
        asked.push(after);
        const from = after === "" ? 0 : Number(after);
        return { files: all.slice(from, from + 2), next: String(Math.min(from + 2, all.length)) };
      }),
    );
    const text = async (): Promise<string[]> =>
      (await source.drain()).map(({ name, bytes }) => `${name} ${new TextDecoder().decode(bytes)}`);
    expect(await text()).toEqual(["A one", "B two", "C three"]);
    expect(asked).toEqual(["", "2", "3"]);
    expect(await text()).toEqual([]);
    all.push(file("D", "four"));
    expect(await text()).toEqual(["D four"]);
    await source.clear();
    expect(await text()).toHaveLength(4);
  });

  test("takes any bytes, and none", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const files = [
      { name: "ALL", createdAt, contentBase64: Buffer.from(bytes).toString("base64") },
      { name: "NONE", createdAt, contentBase64: "" },
    ];
    const source = createPullSource(listing((after) => ({ files: after === "1" ? [] : files, next: "1" })));
    const drained = await source.drain();
    expect(drained.map(({ bytes }) => [...bytes])).toEqual([[...bytes], []]);
  });

  test.each(["a", "ab=", "YQ", "YQ==\n", "Y Q==", "YR==", "_-8=", "=", "YQ==YQ=="])(
    "refuses %j, which is no base64",
    async (contentBase64) => {
      const page = { files: [{ name: "F", createdAt, contentBase64 }], next: "1" };
      const drained = createPullSource(listing(() => page)).drain();
      await expect(drained).rejects.toMatchObject({ name: "LenderAnswerError", fault: "file" });
      await expect(drained).rejects.toThrow('the file "F" from GET /submissions: contentBase64 is no base64');
    },
  );

  test.each(["../../etc/passwd", "..", "a/b", "a\\b", "a\u0000b", "a\nb", "\u202Etxt.exe", "x".repeat(81)])(
    "refuses a file named %j",
    async (name) => {
      const page = { files: [{ name, createdAt, contentBase64: "" }], next: "1" };
      const drained = createPullSource(listing(() => page)).drain();
      await expect(drained).rejects.toMatchObject({ name: "LenderAnswerError", fault: "file-name" });
    },
  );

  test.each<[string, (after: string) => SubmissionsPage]>([
    ["stays where it is though there are files", (after) => ({ files: [file("A", "x")], next: after })],
    ["goes round in a circle", (after) => ({ files: [file("A", "x")], next: after === "1" ? "2" : "1" })],
    ["never ends", (after) => ({ files: [file("A", "x")], next: String(Number(after) + 1) })],
  ])("refuses a cursor that %s", async (_name, answer) => {
    await expect(createPullSource(listing(answer)).drain()).rejects.toMatchObject({ fault: "promise" });
  });
});
