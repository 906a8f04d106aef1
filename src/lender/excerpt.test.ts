import { expect, test } from "vitest";
import { excerpt } from "./excerpt.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, string]>([
  ["", "nothing"],
  ["<h1>\r\n\tOops\u0007</h1>", '"<h1> Oops </h1>"'],
  [
    '{"borrower":{"name":"测试甲","idNum": "990101199001010019"}}',
    String.raw`"{\"borrower\":{\"name\":\"***\",\"idNum\": \"***\"}}"`,
  ],
  ["<Name>测试甲</Name><IDNum>99010119900101001X</IDNum>", '"<Name>***</Name><IDNum>***</IDNum>"'],
  ["card 6222020000000000000 of 990101199001010019", '"card *** of ***"'],
  ["token s3cret!", '"token ***!"'],
  [String.raw`{"name": "\u6d4b\u8bd5\u7532"}`, String.raw`"{\"name\": \"***\"}"`],
  ["/loans?of=%E6%B5%8B%E8%AF%95&id=990101-19900101-0019", '"/loans?of=测试&id=***"'],
  ["6222 0200 0000 0000 000, 13800138000, 2024-03-15 2024-03-16", '"***, ***, 2024-03-15 2024-03-16"'],
])("%j is quoted as %s", (body, quoted) => {
  expect(excerpt(bytes(body), ["s3cret", "x"])).toBe(quoted);
});

test("a long answer is cut", () => {
  expect(excerpt(bytes("a".repeat(10_000)), [])).toBe(`"${"a".repeat(160)}"…`);
});

test("a long answer is cut between words", () => {
  const text = `${"a ".repeat(75)}cannot book for 测试甲`;
  expect(excerpt(bytes(text), [])).toMatch(/ cannot"…$/);
});
