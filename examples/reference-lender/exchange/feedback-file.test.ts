import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { Refusal } from "../loan/refusal.js";
import { readFeedback } from "./feedback-file.js";
import { feedbackFile } from "./testing.js";

const file = { name: "N00000000H00012024010621000010.txt", records: ["<a/>", "<b/>", "<c/>"] };

/** Why a feedback file is refused. */
function refusal(name: string, text: string | Uint8Array): string {
  try {
    readFeedback(name, typeof text === "string" ? Buffer.from(text, "utf8") : text);
  } catch (error) {
    if (error instanceof Refusal && error.status === 422) return error.message;
    throw error;
  }
  return "taken";
}

describe("a feedback file", () => {
  test("of flag 3 names lines, codes and records; plain or packed", () => {
    const { name, text } = feedbackFile(file, "3", { 3: "BLE017" });
    const bytes = Buffer.from(text, "utf8");
    const read = readFeedback(name, bytes);
    expect(read).toEqual({
      reportName: "N00000000H0001202401062100001",
      flag: "3",
      accepted: 2,
      rejected: 1,
      entries: [{ line: 3, faults: [{ code: "BLE017", message: "0000" }], original: Buffer.from("<b/>") }],
    });
    expect(readFeedback(`${name}.zip`, gzipSync(bytes))).toEqual(read);
  });

  test("of flag 2 names no line, of flag 1 nothing", () => {
    const whole = feedbackFile(file, "2", {}, "ABH005");
    const faults = [{ code: "ABH005", message: "0000" }];
    expect(readFeedback(whole.name, Buffer.from(whole.text)).entries).toEqual([
      { line: undefined, faults, original: undefined },
    ]);
    const fine = feedbackFile(file, "1");
    expect(readFeedback(fine.name, Buffer.from(fine.text))).toMatchObject({ flag: "1", accepted: 3, entries: [] });
  });

  const good = feedbackFile(file, "3", { 2: "BLE017" });
  const change = (from: string | RegExp, to: string): string => good.text.replace(from, to);

  test.each([
    ["a wrong length in the header", change("A072", "A050"), /header/u],
    ["a header that is cut off", good.text.slice(0, 60), /line end|header/u],
    ["another file's name in the header", change("20240106", "20240107"), /is called/u],
    ["another flag in the header", change("0000132.0.0", "0000112.0.0"), /header|called|flag/iu],
    ["a creation time that is none", change("20240101090000", "20241301090000"), /no time/u],
    ["more rejected records than it gives", change("0000001\r\n", "0000002\r\n"), /counts 2/u],
    ["a count of errors that is wrong", change("<FbErrNum>1<", "<FbErrNum>2<"), /FbErrNum/u],
    ["a code of five characters", change("BLE017", "BLE01"), /FbCode/u],
    ["a line number that is none", change(/<ErrRecId>2</u, "<ErrRecId>two<"), /ErrRecId/u],
    ["elements in another order", change(/(<ErrRecId>2<\/ErrRecId>)(<FbErrNum>1<\/FbErrNum>)/u, "$2$1"), /elements/u],
    ["an unknown element", change("<FbMsg>0000</FbMsg>", "<FbMsg>0000</FbMsg><More/>"), /More/u],
    ["no base64", change(/<ErrRec>[^<]*/u, "<ErrRec>%%%%"), /base64/u],
    ["an attribute", change("<FbInf>", '<FbInf a="1">'), /attribute/u],
    ["a comment", change("<FbInf>", "<FbInf><!-- -->"), /comment/u],
    ["a CDATA section", change("0000</FbMsg>", "<![CDATA[0000]]></FbMsg>"), /CDATA/u],
    ["an instruction", change("<FbInf>", "<FbInf><?a b?>"), /instruction/u],
    ["a declaration", change("<Document>", '<?xml version="1.0"?><Document>'), /declaration/u],
    ["text between elements", change("<FbInf>", "<FbInf>x"), /text/u],
    ["an unclosed element", change("</FbInf>", ""), /well-formed/u],
    [
      "an external entity",
      change("<Document>", '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><Document>'),
      /type/u,
    ],
    ["an entity bomb", change("0000</FbMsg>", "&lol9;</FbMsg>"), /well-formed/u],
    ["deep nesting", change("<FbInf>", "<FbInf>".repeat(5000)), /FbInf where none belongs/u],
    ["no line end at the end", good.text.trimEnd(), /line end/u],
    ["an empty line", `${good.text}\r\n`, /well-formed|elements/u],
    ["nothing", "", /line end|header/u],
  ])("with %s is refused", (_what, text, why) => {
    expect(refusal(good.name, text)).toMatch(why);
  });

  test("that is no UTF-8, no gzip, encrypted or named otherwise is refused", () => {
    expect(refusal(good.name, Buffer.from([0xff, 0xfe]))).toMatch(/UTF-8/u);
    expect(refusal(`${good.name}.zip`, good.text)).toMatch(/unpacked/u);
    expect(refusal(`${good.name.slice(0, 30)}.enc`, good.text)).toMatch(/no feedback file/u);
    expect(refusal(`${good.name.slice(0, 29)}0.txt`, good.text)).toMatch(/no feedback file/u);
  });

  test("that names a line twice, or flag 1 with records, or flag 3 without is refused", () => {
    const [header = "", line = ""] = good.text.split("\r\n");
    const twice = [header.replace(/00000020000001$/u, "00000010000002"), line, line, ""].join("\r\n");
    expect(refusal(good.name, twice)).toMatch(/twice/u);
    const none = feedbackFile(file, "3");
    expect(refusal(none.name, none.text)).toMatch(/Flag 3/u);
    const some = `${feedbackFile(file, "1").text}${line}\r\n`;
    expect(refusal(feedbackFile(file, "1").name, some)).toMatch(/Flag 1/u);
  });
});
