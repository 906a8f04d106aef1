import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFeedback } from "../file/feedback-file.js";
import { fileNamePrefix, parseFileName } from "../file/file-name.js";
import { guarantor, OTHER_ID_NUMBER, transaction } from "../rules/testing/base-records.js";
import { issueFeedback } from "./issue-feedback.js";
import { MemoryStore } from "./memory-store.js";
import { loadInto, snapshot } from "./testing/load-into.js";
import {
  ACCOUNT,
  cleared,
  closed,
  corrected,
  deleted,
  erased,
  event,
  type Message,
  month,
  opened,
  renamed,
  told,
} from "./testing/messages.js";
import { fileOf } from "./testing/tell-bureau.js";

const MONTHS = ["2024-02", "2024-03", "2024-04", "2024-05"];
const ACCOUNTS = [ACCOUNT, `${ACCOUNT}B`];

const monthOf = fc.constantFrom(...MONTHS);
const account = fc.constantFrom(...ACCOUNTS);

/** Messages that fit each other now and then: about two accounts, over four months. */
const message: fc.Arbitrary<Message> = fc.oneof(
  { weight: 3, arbitrary: account.map((code) => told("D1/10", { "B.AcctCode": code, D: guarantor() })) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(account, monthOf, fc.constantFrom("15", "20"), fc.boolean(), fc.constantFrom("1", "2"))
      .map(([code, of, day, special, category]) =>
        month(of, {
          "B.AcctCode": code,
          "B.RptDate": `${of}-${day}`,
          "H.FiveCate": category,
          ...(category === "2" ? { "H.FiveCateAdjDate": `${of}-01` } : {}),
          ...(special ? { K: transaction() } : {}),
        }),
      ),
  },
  fc.tuple(account, monthOf).map(([code, of]) => closed(of, { "B.AcctCode": code })),
  fc.tuple(account, monthOf).map(([code, of]) => cleared(`${of}-18`, { "B.AcctCode": code })),
  fc.tuple(account, monthOf, fc.boolean()).map(([code, of, ends]) => {
    const right = (ends ? closed : month)(of, { "B.AcctCode": code });
    return corrected("H", right);
  }),
  fc
    .tuple(account, monthOf)
    .map(([code, of]) => corrected("B", month(of, { "B.AcctCode": code, "B.IDNum": OTHER_ID_NUMBER }))),
  fc
    .tuple(account, monthOf, fc.constantFrom("H", "J", "K"))
    .map(([code, of, letter]) =>
      deleted(letter, `${of}-01`, `${of}-31`.replace("04-31", "04-30").replace("02-31", "02-29"), code),
    ),
  account.map((code) => erased(code)),
  fc.constantFrom(renamed(ACCOUNT, `${ACCOUNT}B`), renamed(`${ACCOUNT}B`, ACCOUNT)),
  fc
    .tuple(account, monthOf, fc.constantFrom("0", "1"))
    .map(([AcctCode, of, Flag]) => event("21", `${of}-25`, { AcctCode, Flag })),
);

const story = fc.array(message, { maxLength: 14 });

/** One message with something wrong in it, or not; for files of 210 records. */
const accountRecord = message.filter(({ type }) => type === "210");
const spoilt = accountRecord.map(
  (one): Message => ({ ...one, body: { ...one.body, AcctCredSgmt: { Mcc: "X" }, Odd: {} } }),
);
const file210 = fc
  .array(fc.oneof({ weight: 4, arbitrary: accountRecord }, { weight: 1, arbitrary: spoilt }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((messages) => fileOf(messages, 1));

describe("laws of loading, over random messages", () => {
  it("the same messages in the same order leave the same, and a refused one leaves no trace", () => {
    let refused = 0;
    let loaded = 0;
    const law = fc.property(story, (messages) => {
      const [store, again, without] = [new MemoryStore(), new MemoryStore(), new MemoryStore()];
      const fates = messages.map((one, index) => loadInto(store, fileOf([one], index + 1)).fates);
      const second = messages.map((one, index) => loadInto(again, fileOf([one], index + 1)).fates);
      expect(second.map(rulesOf)).toEqual(fates.map(rulesOf));
      expect(snapshot(again)).toEqual(snapshot(store));
      const kept = messages.filter((_, index) => fates[index]?.every(({ refusedBy }) => refusedBy.length === 0));
      loaded += kept.length;
      refused += messages.length - kept.length;
      const third = kept.flatMap((one, index) => loadInto(without, fileOf([one], index + 1)).fates);
      expect(third.flatMap(({ refusedBy }) => refusedBy)).toEqual([]);
      expect(snapshot(without)).toEqual(snapshot(store));
    });
    fc.assert(law, { numRuns: 300, seed: 20_250_302 });
    expect(Math.min(loaded, refused)).toBeGreaterThan(300);
  });

  it("one file or one each: what is held hangs on the order alone", () => {
    const law = fc.property(fc.array(accountRecord, { maxLength: 12 }), (messages) => {
      // Two records of one identity are refused within a file and across files, by different rules.
      const [store, each] = [new MemoryStore(), new MemoryStore()];
      const together = loadInto(store, fileOf(messages, 1)).fates.map(({ refusedBy }) => refusedBy.length === 0);
      const alone = messages.map((one, index) => loadInto(each, fileOf([one], index + 1)).fates);
      if (hasTwins(messages)) return;
      expect(alone.flat().map(({ refusedBy }) => refusedBy.length === 0)).toEqual(together);
      expect(snapshot(each)).toEqual(snapshot(store));
    });
    fc.assert(law, { numRuns: 200, seed: 20_250_303 });
  });

  it("a file that comes twice under its name changes nothing, and its records are refused under another", () => {
    const law = fc.property(story, fc.array(accountRecord, { minLength: 1, maxLength: 6 }), (before, messages) => {
      const store = new MemoryStore();
      for (const [index, one] of before.entries()) loadInto(store, fileOf([one], index + 100));
      const { fates } = loadInto(store, fileOf(messages, 1));
      const held = snapshot(store);
      loadInto(store, fileOf(messages, 1));
      expect(snapshot(store)).toEqual(held);
      const loaded = messages.filter((_, index) => fates[index]?.refusedBy.length === 0);
      if (loaded.length === 0) return;
      const third = loadInto(store, fileOf(loaded, 2)).fates;
      expect(third.every(({ refusedBy }) => refusedBy.length > 0)).toBe(true);
      expect(snapshot(store)).toEqual(held);
    });
    fc.assert(law, { numRuns: 200, seed: 20_250_304 });
  });

  it("what is held is plain data", () => {
    const law = fc.property(story, (messages) => {
      const store = new MemoryStore();
      for (const [index, one] of messages.entries()) loadInto(store, fileOf([one], index + 1));
      for (const [, , entry] of store.all()) expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
    });
    fc.assert(law, { numRuns: 100, seed: 20_250_305 });
  });
});

describe("feedback", () => {
  it("decodes back to what became of the file", () => {
    const law = fc.property(file210, (file) => {
      const { fates, fate } = loadInto(new MemoryStore(), file);
      if (fate.outcome === null) throw new Error("The name is right, so there is feedback.");
      const issued = issueFeedback({ ...fate.outcome, createdAt: "2031-01-01T09:00:00" }, undefined);
      const { header, records, defects } = readFeedback(issued.bytes, { name: issued.name });
      const refused = fates.filter(({ refusedBy }) => refusedBy.length > 0);
      expect(defects).toEqual([]);
      expect(header).toMatchObject({
        flag: refused.length > 0 ? "3" : "1",
        accepted: fates.length - refused.length,
        rejected: refused.length,
      });
      const { name } = parseFileName(issued.name);
      expect(name?.feedbackFlag).toBe(header?.flag);
      expect(name === undefined ? "" : fileNamePrefix(name).slice(0, 29)).toBe(file.name.slice(0, 29));
      const lines = Buffer.from(file.bytes).toString("utf8").split("\r\n");
      expect(
        records.map(({ ErrRecId, ErrInf, ErrRec }) => [
          Number(ErrRecId),
          ErrInf.map(({ FbCode, FbMsg }) => `${FbCode} ${FbMsg}`),
          Buffer.from(ErrRec ?? "", "base64").toString("utf8"),
        ]),
      ).toEqual(
        refused.map(({ line, refusedBy }) => [
          line,
          refusedBy.slice(0, 5).map(({ feedbackCode, feedbackTag }) => `${feedbackCode ?? ""} ${feedbackTag}`),
          lines[line - 1],
        ]),
      );
    });
    fc.assert(law, { numRuns: 200, seed: 20_250_306 });
  });

  it("names no record where the file as a whole failed", () => {
    const { name, bytes } = fileOf([opened, opened], 1);
    const { fate, fates } = loadInto(new MemoryStore(), { name, bytes: bytes.subarray(0, -2) });
    expect(fates.map(({ refusedBy }) => refusedBy.length)).toEqual([0, 1]);
    expect(fate.outcome).toMatchObject({ accepted: 0, rejected: [], fileErrors: [{ FbCode: "ABF010" }] });
  });

  it("an opening alone is all loaded", () => {
    expect(loadInto(new MemoryStore(), fileOf([opened], 1)).fate.outcome).toMatchObject({ accepted: 1, rejected: [] });
  });
});

function rulesOf(fates: readonly { readonly refusedBy: readonly { readonly rule: string }[] }[]): string[][] {
  return fates.map(({ refusedBy }) => refusedBy.map(({ rule }) => rule));
}

/** Whether two messages have one account and as-of date. */
function hasTwins(messages: readonly Message[]): boolean {
  const identities = messages.map(({ body }) => {
    const base = body["AcctBsSgmt"] as Record<string, string>;
    return `${base["AcctCode"]} ${base["RptDate"]}`;
  });
  return new Set(identities).size < identities.length;
}
