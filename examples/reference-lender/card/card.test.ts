import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { repay, simply, spend, TestCard } from "./testing.js";

let card: TestCard;

beforeAll(async () => {
  card = await TestCard.start();
}, 60_000);

afterAll(async () => {
  await card.close();
});

const large = { type: "large-instalment", amount: 100_000, parts: 3 };
const head = ["RptDate", "RptDateCode"];

describe("what is told of a credit card (L50, L52 to L57)", () => {
  test("the opening: segments B, C, F and H with the elements of an R2", async () => {
    await card.begin({
      reporting: {
        busiLines: "2",
        busiDtlLines: "81",
        applyBusiDist: "110102",
        guarMode: "4",
        othRepyGuarWay: "0",
        flag: "0",
      },
    });
    expect(await card.on("2024-01-05", simply("activation"))).toBe(201);
    expect(await card.on("2024-01-05", spend(100_040), "11:00:00")).toBe(201);
    expect(await card.xml("2024-01-06")).toEqual([
      "<Document><InAcctInf><AcctBsSgmt><InfRecType>210</InfRecType><AcctType>R2</AcctType><AcctCode>N00000000H0001CD2024010500000001</AcctCode><RptDate>2024-01-05</RptDate><RptDateCode>10</RptDateCode><Name>示例甲</Name><IDType>10</IDType><IDNum>999999199001010016</IDNum><MngmtOrgCode>N00000000H0001</MngmtOrgCode></AcctBsSgmt><AcctBsInfSgmt><BusiLines>2</BusiLines><BusiDtlLines>81</BusiDtlLines><OpenDate>2024-01-05</OpenDate><Cy>CNY</Cy><AcctCredLine>20000</AcctCredLine><DueDate>2025-01-05</DueDate><ApplyBusiDist>110102</ApplyBusiDist><GuarMode>4</GuarMode><OthRepyGuarWay>0</OthRepyGuarWay><AssetTrandFlag>0</AssetTrandFlag><FundSou>1</FundSou><LoanForm>1</LoanForm><CreditID>1234</CreditID></AcctBsInfSgmt><AcctCredSgmt><Mcc>N00000000H0001CL2024010500000001</Mcc></AcctCredSgmt><AcctMthlyBlgInfSgmt><Month>2024-01</Month><SettDate></SettDate><AcctStatus>1</AcctStatus><AcctBal>1000</AcctBal><PridAcctBal>0</PridAcctBal><UsedAmt>1000</UsedAmt><NotIsuBal>0</NotIsuBal><RemRepPrd>0</RemRepPrd><FiveCate>1</FiveCate><FiveCateAdjDate>2024-01-05</FiveCateAdjDate><RpyStatus>*</RpyStatus><RpyPrct></RpyPrct><OverdPrd>0</OverdPrd><TotOverd>0</TotOverd><CurRpyAmt>0</CurRpyAmt><ActRpyAmt>0</ActRpyAmt><LatRpyDate>2024-01-05</LatRpyDate><CloseDate></CloseDate></AcctMthlyBlgInfSgmt></InAcctInf></Document>",
    ]);
  });

  test("spent, billed, the minimum missed, cleared off the bill day, the next one paid: interest by the day", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(300_000));
    // Of the bill of 3 000.00 on 10 February 300.00 fall due on 1 March.
    await card.on("2024-02-15", spend(50_000));
    // 29 days of 3 000.00 are 43.50: 3 543.50; of 3 243.50 that are not 300.00 overdue a tenth, 324.35, falls due on 30 March.
    expect(await card.on("2024-03-12", spend(100))).toBe(422);
    await card.on("2024-03-15", repay(30_000));
    expect(await card.on("2024-03-15", { type: "classification", fiveCate: "2" }, "11:00:00")).toBe(201);
    await card.on("2024-03-25", repay(32_435));
    // 5 days of 3 543.50, 10 of 3 243.50 and 16 of 2 919.15 are 48.43: 2 967.58.
    const tags = [
      "AcctBal",
      "PridAcctBal",
      "FiveCate",
      "RpyStatus",
      "RpyPrct",
      "OverdPrd",
      "TotOverd",
      "CurRpyAmt",
      "ActRpyAmt",
      "LatRpyAmt",
      "LatRpyDate",
    ];
    expect(await card.told("2024-04-11", ...head, ...tags)).toEqual([
      "2024-01-05 10 0 0 1 *  0 0 0 0 - 2024-01-05",
      "2024-02-10 30 3000 3000 1 N 100 0 0 0 0 - 2024-01-05",
      "2024-03-10 30 3544 3544 1 1 0 1 300 300 0 - 2024-01-05",
      "2024-03-15 40 3244 - 2 N - 0 0 - - 300 2024-03-15",
      "2024-04-10 30 2968 2968 2 N 100 0 0 324 624 - 2024-03-25",
    ]);
  });

  test("a bill paid in full by its due date bears no interest; *, though something came in, where nothing is billed or due", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(300_000));
    await card.on("2024-03-01", repay(300_000));
    await card.on("2024-03-20", spend(10_000));
    await card.on("2024-03-21", repay(10_000));
    expect(
      await card.told("2024-05-11", ...head, "PridAcctBal", "RpyStatus", "RpyPrct", "CurRpyAmt", "ActRpyAmt"),
    ).toEqual([
      "2024-01-05 10 0 *  0 0",
      "2024-02-10 30 3000 N 100 0 0",
      // The minimum of 300.00 fell due on 1 March.
      "2024-03-10 30 0 N 100 300 3000",
      "2024-04-10 30 0 *  0 100",
      "2024-05-10 30 0 *  0 0",
    ]);
  });

  test("days of grace, tolerance: what is waived is no longer overdue but owed", async () => {
    const grace = { grace: { days: 3, movesAsOf: false }, toleranceAmount: 1000 };
    await card.beginActive(
      {},
      { ...grace, settlement: { day: "due-day", statusBasis: "by-periods", overdueOnLastDay: false } },
    );
    await card.on("2024-01-20", spend(300_000));
    // 300.00 less 290.00 lie within the tolerance of 10.00 and are waived on 5 March.
    await card.on("2024-02-20", repay(29_000));
    expect(await card.on("2024-03-06", spend(100))).toBe(201);
    // 10 days of 3 000.00 and 19 of 2 710.00: 40.75 (40.745). 2 710.00 + 1.00 + 40.75, of all of which a tenth is 275.18; 31 days
    // of it are 42.65.
    const tags = ["AcctBal", "RpyStatus", "OverdPrd", "CurRpyAmt"];
    expect((await card.told("2024-04-11", ...head, ...tags)).slice(2)).toEqual([
      "2024-03-10 30 2752 N 0 300",
      "2024-04-10 30 2794 1 1 275",
    ]);
  });

  test("a large instalment beside the limit: equal parts from the next bill on, segment I once", async () => {
    await card.beginActive({}, {});
    await card.on("2024-01-05", spend(2_000_000), "11:00:00");
    // The limit is used up; parts of 333.33, 333.33 and 333.34 are billed from 10 March on.
    expect(await card.on("2024-02-10", large)).toBe(201);
    expect(await card.on("2024-02-11", { ...large, amount: 1 })).toBe(422);
    await card.on("2024-02-12", repay(2_000_000));
    const tags = ["AcctBal", "NotIsuBal", "RemRepPrd", "SpecLine", "SpecEfctDate", "SpecEndDate", "UsedInstAmt"];
    expect((await card.told("2024-05-11", ...head, ...tags)).slice(1)).toEqual([
      "2024-02-10 30 20000 1000 3 1000 2024-02-10 2024-05-10 1000",
      "2024-03-10 30 333 667 2 - - - -",
      // 33.33 fell due on 30 March and were missed: 31 days of 333.33 are 5.17.
      "2024-04-10 30 672 333 1 - - - -",
      // 30 days of 671.83 are 10.08.
      "2024-05-10 30 1015 0 0 - - - -",
    ]);
    await card.on("2024-05-12", repay(101_500));
  });

  test("less than a yuan is told as one in the balance", async () => {
    await card.beginActive();
    await card.on("2024-01-20", spend(40));
    expect((await card.told("2024-02-11", "AcctBal", "UsedAmt", "PridAcctBal", "RpyStatus")).slice(1)).toEqual([
      "1 0 0 N",
    ]);
  });

  test("segment C comes with the first monthly record after the limit changed", async () => {
    await card.beginActive();
    await card.onLine("2024-02-10", { type: "limit-change", limit: 3_000_000 });
    expect(await card.told("2024-04-11", ...head, "AcctCredLine", "Mcc")).toEqual([
      "2024-01-05 10 20000 N00000000H0001CL2024010500000001",
      "2024-02-10 30 30000 -",
      "2024-03-10 30 - -",
      "2024-04-10 30 - -",
    ]);
  });
});

describe("a card that is not activated (L52)", () => {
  const tags = [...head, "Month", "SettDate", "AcctStatus", "AcctBal", "RpyStatus"];

  test("told: status 6 until the day of activation", async () => {
    await card.begin();
    expect(await card.on("2024-03-05", simply("activation"))).toBe(201);
    expect(await card.told("2024-03-11", ...tags)).toEqual([
      "2024-01-05 10 2024-01  6 0 *",
      "2024-02-10 30 2024-02 2024-02-10 6 0 *",
      "2024-03-10 30 2024-03 2024-03-10 1 0 *",
    ]);
  });

  const withheld = { cards: { unactivated: "withheld" } } as const;

  test("withheld: activated within 30 days it is told as opened, as of the day of activation", async () => {
    await card.begin({}, withheld);
    await card.on("2024-02-03", simply("activation"));
    await card.on("2024-02-03", spend(10_000), "11:00:00");
    expect(await card.told("2024-02-11", ...tags, "PridAcctBal", "AcctCredLine")).toEqual([
      "2024-02-03 10 2024-02  1 100 * 0 20000",
      "2024-02-10 30 2024-02 2024-02-10 1 100 N 100 -",
    ]);
  });

  test("withheld: activated on a bill day, nothing else is owed as of it", async () => {
    await card.begin({ billDay: 3 }, withheld);
    await card.on("2024-02-03", simply("activation"));
    expect(await card.told("2024-03-04", ...tags)).toEqual([
      "2024-02-03 10 2024-02  1 0 *",
      "2024-03-03 30 2024-03 2024-03-03 1 0 *",
    ]);
  });

  test("withheld: activated later, the first record is of code 31 as of the next bill day", async () => {
    await card.begin({}, withheld);
    await card.on("2024-02-04", simply("activation"));
    expect(await card.told("2024-03-11", ...tags, "Mcc", "AcctCredLine")).toEqual([
      "2024-02-10 31 2024-02 2024-02-10 1 0 * N00000000H0001CL2024010500000001 20000",
      "2024-03-10 30 2024-03 2024-03-10 1 0 * - -",
    ]);
  });

  test("withheld: never activated it owes nothing, at its end neither, and is not opened again; its line is told", async () => {
    await card.begin({}, withheld);
    expect(await card.on("2024-02-04", simply("card-closing"))).toBe(201);
    expect(await card.on("2024-05-04", simply("card-reopening"))).toBe(422);
    expect(await card.told("2024-06-11", ...tags)).toEqual([]);
    expect((await card.driver.records()).map((record) => record.get("CreditLimType"))).toEqual(["31"]);
  });
});
