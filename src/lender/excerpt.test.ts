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
])("%j is quoted as %s", (body, quoted) => {
  expect(excerpt(bytes(body), ["s3cret", "x"])).toBe(quoted);
});

test("a long answer is cut", () => {
  expect(excerpt(bytes("a".repeat(10_000)), [])).toBe(`"${"a".repeat(160)}"…`);
});
