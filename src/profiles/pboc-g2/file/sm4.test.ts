import { expect, test } from "vitest";
import { type Sm4Settings, sm4Decrypt, sm4Encrypt } from "./sm4.js";

const key = "0123456789abcdeffedcba9876543210";

test("is SM4: the example of GB/T 32907-2016, appendix A", () => {
  const encrypted = sm4Encrypt(Buffer.from(key, "hex"), { mode: "ecb", key });
  expect(encrypted.subarray(0, 16).toString("hex")).toBe("681edf34d206965e86b3e94f536e4246");
  expect(sm4Decrypt(encrypted, { mode: "ecb", key }).toString("hex")).toBe(key);
});

test.each<[string, Sm4Settings]>([
  ["a short key", { mode: "ecb", key: "0123" }],
  ["a key that is not hexadecimal", { mode: "ecb", key: "x".repeat(32) }],
  ["no initialisation vector", { mode: "cbc", key }],
  ["a short initialisation vector", { mode: "cbc", key, iv: "00" }],
])("%s is refused before anything is encrypted, and never repeated", (_, settings) => {
  expect(() => sm4Encrypt(Buffer.from("x"), settings)).toThrow(/^Failed to set up SM4: .*hex digits/);
  expect(() => sm4Encrypt(Buffer.from("x"), settings)).not.toThrow(settings.key);
});
