import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cardTermsWith } from "../card/testing.js";
import { mortgageWith } from "../collateral/testing.js";
import { claimTermsWith, guaranteeTermsWith } from "../plain/testing.js";
import { revolvingTermsWith } from "../revolving/testing.js";
import { lineTermsWith, termsWith } from "../testing.js";
import { another, TestBook } from "./testing.js";

let book: TestBook;

beforeAll(async () => {
  book = await TestBook.start();
}, 60_000);

afterAll(async () => {
  await book.close();
});

beforeEach(async () => {
  await book.begin();
});

const gone = { type: "void" };
const renamed = { type: "code-change" };
const corrected = { type: "identity-correction", borrower: another };

/** A card line, and the card under it. */
async function card(): Promise<{ line: string; card: string }> {
  const line = (await book.open(lineTermsWith({ use: "card" }))).accountId;
  return { line, card: (await book.open(cardTermsWith(), { under: line })).accountId };
}

describe("void (L75)", () => {
  test("everything is deleted with its code and nothing else, and nothing is told after it", async () => {
    const ids = [
      (await book.open(lineTermsWith())).accountId,
      (await book.open(guaranteeTermsWith())).accountId,
      (await book.open(claimTermsWith())).accountId,
      (await book.open(mortgageWith())).accountId,
      (await card()).card,
    ];
    await book.morning("2024-01-10");
    for (const id of ids) expect(await book.on(id, "2024-01-10", gone)).toBe(201);
    await book.morning("2025-03-01");
    expect(book.told("20240110")).toEqual([
      "20240111 001 214 20240105",
      "20240111 001 214 20240105",
      "20240111 001 224 20240105",
      "20240111 001 234 20240105",
      "20240111 001 514 20240105",
      // The line of the card is a line of its own.
      "20250106 001 22020 2025-01-05 20240105",
    ]);
    expect(book.records("20240111").find((xml) => xml.includes("224"))).toMatch(
      /^<Document><InCtrctEntDel><InfRecType>224<\/InfRecType><DelRecCode>N00000000H0001CL2024010500000001<\/DelRecCode><\/InCtrctEntDel><\/Document>$/u,
    );
    for (const id of ids) {
      expect(await book.on(id, "2025-03-01", gone)).toBe(409);
      expect(await book.on(id, "2025-03-01", renamed)).toBe(409);
    }
  });

  test("a revolving loan too", async () => {
    const line = (await book.open(lineTermsWith())).accountId;
    const { accountId } = await book.open(revolvingTermsWith(), { under: line });
    expect(await book.on(accountId, "2024-01-08", { type: "drawdown", amount: 100_000 })).toBe(201);
    expect(await book.on(accountId, "2024-01-20", renamed)).toBe(201);
    expect(await book.on(accountId, "2024-01-25", corrected)).toBe(201);
    expect(await book.on(accountId, "2024-02-20", gone)).toBe(201);
    expect(await book.on(accountId, "2024-02-21", { type: "repayment", amount: 1 })).toBe(409);
    await book.morning("2024-05-20");
    expect(book.told("20240108")).toEqual([
      "20240121 001 211 20240105 to 20240120",
      "20240126 001 212B 2024-01-05 20240120",
      "20240211 001 21030 2024-02-10 20240120",
      "20240221 001 214 20240120",
    ]);
  });

  test("on the day of opening nothing is owed at all", async () => {
    const line = (await book.open(lineTermsWith())).accountId;
    const guarantee = (await book.open(guaranteeTermsWith())).accountId;
    for (const id of [line, guarantee]) expect(await book.on(id, "2024-01-05", gone)).toBe(201);
    await book.morning("2024-01-20");
    expect(book.told()).toEqual([]);
    expect((await book.tryOpen(termsWith({ product: "R4", openDate: "2024-01-20" }), { under: line })).status).toBe(
      422,
    );
  });

  test("what is over is deleted too", async () => {
    const { accountId } = await book.open(guaranteeTermsWith({ dueDate: "2024-01-08" }));
    await book.morning("2024-01-10");
    expect(await book.on(accountId, "2024-01-10", renamed)).toBe(409);
    expect(await book.on(accountId, "2024-01-10", gone)).toBe(201);
    await book.morning("2024-01-12");
    expect(book.told("20240110")).toEqual(["20240111 001 234 20240105"]);
  });

  test("refused: a line that is used, a contract that a loan names, a guarantee by which something was paid", async () => {
    const { line } = await card();
    expect(await book.on(line, "2024-01-06", gone)).toBe(422);
    const contract = await book.open(mortgageWith({ effectiveDate: "2024-01-06" }));
    expect(await book.on(contract.accountId, "2024-01-07", renamed)).toBe(201);
    const reporting = { ...termsWith().reporting, collateralContractCodes: [contract.bureauAccountCode] };
    await book.open(termsWith({ openDate: "2024-01-08", reporting }));
    expect(await book.on(contract.accountId, "2024-01-09", gone)).toBe(422);
    const guarantee = (await book.open(guaranteeTermsWith({ openDate: "2024-01-09" }))).accountId;
    expect(await book.on(guarantee, "2024-01-10", { type: "compensation", amount: 100 })).toBe(201);
    expect(await book.on(guarantee, "2024-01-11", gone)).toBe(422);
  });
});

describe("a new code (L76)", () => {
  test("is answered, told, and borne by all that follows", async () => {
    const ids = [
      (await book.open(lineTermsWith({ expiryDate: "2024-01-20" }))).accountId,
      (await book.open(guaranteeTermsWith({ dueDate: "2024-01-20" }))).accountId,
      (await book.open(mortgageWith({ expiryDate: "2024-01-20" }))).accountId,
      (await book.open(claimTermsWith())).accountId,
    ];
    for (const id of ids) expect(await book.on(id, "2024-01-05", renamed)).toBe(422);
    const codes: unknown[] = [];
    for (const id of ids) codes.push((await book.post(id, "2024-01-10", renamed)).body);
    expect(codes.map((body) => (body as { bureauAccountCode: string }).bureauAccountCode)).toEqual([
      "N00000000H0001CL2024011000000001",
      "N00000000H0001GU2024011000000001",
      "N00000000H0001MP2024011000000002",
      "N00000000H0001CC2024011000000003",
    ]);
    for (const id of ids) expect(await book.on(id, "2024-01-10", renamed)).toBe(422);
    expect(await book.on(ids[3] ?? "", "2024-01-20", { type: "repayment", amount: 500_000 })).toBe(201);
    await book.morning("2024-01-22");
    for (const id of ids) expect(await book.on(id, "2024-01-22", renamed)).toBe(409);
    expect(book.told("20240110")).toEqual([
      "20240111 001 211 20240105 to 20240110",
      "20240111 001 221 20240105 to 20240110",
      "20240111 001 231 20240105 to 20240110",
      "20240111 001 511 20240105 to 20240110",
      "20240121 001 22020 2024-01-20 20240110",
      "20240121 001 51020 2024-01-20 20240110",
      "20240121 001 23020 2024-01-20 20240110",
      "20240121 001 21020 2024-01-20 20240110",
    ]);
  });

  test("a loan names line and contract by the code of the end of its day", async () => {
    const line = (await book.open(lineTermsWith())).accountId;
    const contract = await book.open(mortgageWith());
    expect(await book.on(line, "2024-01-08", renamed)).toBe(201);
    expect(await book.on(contract.accountId, "2024-01-08", renamed)).toBe(201);
    const reporting = { ...termsWith().reporting, collateralContractCodes: [contract.bureauAccountCode] };
    await book.open(termsWith({ product: "R4", openDate: "2024-01-08", reporting }), { under: line });
    await book.morning("2024-01-10");
    expect(book.told("20240109")).toEqual([
      "20240109 001 221 20240105 to 20240108",
      "20240109 001 511 20240105 to 20240108",
      "20240109 001 21010 2024-01-08 20240108 of 2024010820240108",
    ]);
  });

  test("a card that is closed gets none, one that is not does; its line has a code of its own", async () => {
    const ids = await card();
    expect(await book.on(ids.card, "2024-01-06", { type: "activation" })).toBe(201);
    expect(await book.on(ids.card, "2024-01-20", renamed)).toBe(201);
    expect(await book.on(ids.card, "2024-02-20", { type: "card-closing" })).toBe(201);
    expect(await book.on(ids.card, "2024-02-21", renamed)).toBe(409);
    await book.morning("2024-02-22");
    expect(book.told("20240120")).toEqual([
      "20240121 001 211 20240105 to 20240120",
      "20240211 001 21030 2024-02-10 20240120",
      "20240221 001 21020 2024-02-20 20240120",
    ]);
  });
});

describe("identity (L77)", () => {
  test("segment B as of the newest day that is held; all from the known day on is the right person's", async () => {
    const line = (await book.open(lineTermsWith())).accountId;
    const guarantee = (await book.open(guaranteeTermsWith())).accountId;
    const claim = (await book.open(claimTermsWith())).accountId;
    const ids = await card();
    const contract = (await book.open(mortgageWith())).accountId;
    expect(await book.on(line, "2024-01-08", { type: "limit-change", limit: 3_000_000 })).toBe(201);
    for (const id of [line, guarantee, claim, ids.card]) expect(await book.on(id, "2024-01-10", corrected)).toBe(201);
    expect(await book.on(contract, "2024-01-10", corrected)).toBe(422);
    expect(await book.on(guarantee, "2024-01-12", { type: "classification", fiveCate: "2" })).toBe(201);
    // What the person is already is not corrected.
    expect(await book.on(guarantee, "2024-01-13", corrected)).toBe(201);
    await book.morning("2024-01-20");
    expect(book.told("20240110")).toEqual([
      "20240111 001 212B 2024-01-05 20240105",
      "20240111 001 212B 2024-01-05 20240105",
      "20240111 001 222B 2024-01-08 20240105",
      "20240111 001 232B 2024-01-05 20240105",
      "20240113 001 23040 2024-01-12 20240105",
    ]);
    const [, ofCard = "", ofLine = "", ofGuarantee = "", later] = book.records("20240111");
    expect(ofCard).toContain("<AcctType>R2</AcctType><MdfcSgmtCode>B</MdfcSgmtCode>");
    expect(ofLine).toContain(
      "<MdfcSgmt><CtrctBsSgmt><Name>示例乙</Name><IDType>10</IDType><IDNum>999999199002020028</IDNum><MngmtOrgCode>N00000000H0001</MngmtOrgCode></CtrctBsSgmt></MdfcSgmt>",
    );
    expect(ofLine).not.toContain("AcctType");
    expect(ofGuarantee).toContain(
      "<AcctType>G1</AcctType><MdfcSgmtCode>B</MdfcSgmtCode></BsSgmt><MdfcSgmt><GuarAcctBsSgmt>",
    );
    expect(later).toContain("<Name>示例乙</Name>");
    // What is opened under the line is opened for the person whom it named.
    expect((await book.tryOpen(termsWith({ product: "R4", openDate: "2024-01-20" }), { under: line })).status).toBe(
      201,
    );
  });
});
