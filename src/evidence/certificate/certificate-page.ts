import { createHash } from "node:crypto";
import { bi, esc } from "../../report/html/markup.js";
import { text } from "../../report/text/bilingual.js";
import { printable } from "../../report/text/printable.js";
import type { CertificateInput } from "./certificate-input.js";
import { CERTIFICATE_STYLE } from "./certificate-style.js";
import { CERTIFICATE_WORDS as W } from "./certificate-words.js";
import { conclusionOf } from "./conclusion.js";
import {
  evidenceSection,
  exemptionSection,
  gateSection,
  notTestedSection,
  testedSection,
  verdictSection,
  verifySection,
} from "./sections.js";

/**
 * The certificate: one sheet for people, made from the bundle alone, so that anybody can make it again and compare. It has no
 * script, asks nothing of the network, and its language is chosen by two buttons that need none.
 */
export function renderCertificate(input: CertificateInput): string {
  const policy = `default-src 'none'; style-src 'sha256-${hashOf(CERTIFICATE_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const { kind, word, sentences } = conclusionOf(input);
  const { until } = input.statement.expiry;
  const stands = text(`The evidence stands until ${until}.`, `证据有效至 ${until}。`);
  const lender = input.statement.declared.lender;
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${esc(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">',
    `<title>${esc(printable([word.en, ...(lender === undefined ? [] : [lender]), "Tallystick"].join(" · ")))}</title>`,
    `<style>${CERTIFICATE_STYLE}</style></head><body>`,
    '<input class="choice" type="radio" name="language" id="en" checked><label class="choice" for="en" lang="en">English</label>',
    '<input class="choice" type="radio" name="language" id="zh"><label class="choice" for="zh" lang="zh">中文</label>',
    `<main><header><span class="brand">${MARK}Tallystick</span><h1>${bi(W.title)}</h1></header>`,
    `<div class="verdict ${kind}"><strong>${bi(word)}</strong>`,
    `<p>${sentences.map((sentence) => bi(sentence)).join(" ")}</p>`,
    `<p class="until">${bi(stands)}</p></div>`,
    testedSection(input),
    verdictSection(input),
    `<div class="pair">${gateSection(input)}${exemptionSection(input)}</div>`,
    notTestedSection(input),
    evidenceSection(input),
    verifySection(),
    `<footer>${bi(W.notTheBureau)}</footer>`,
    "</main></body></html>",
    "",
  ].join("\n");
}

/** Five notches, the way they were cut. */
const MARK =
  '<svg class="mark" width="20" height="20" viewBox="0 0 26 26" aria-hidden="true"><path d="M5 4.5v17M10.5 4.5v17M16 4.5v17M21.5 4.5v17M2 18.5 24.5 7.5"/></svg>';

function hashOf(style: string): string {
  return createHash("sha256").update(style).digest("base64");
}
