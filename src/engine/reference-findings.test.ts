import { describe, expect, it } from "vitest";
import type { LivedPart } from "../ledger/lived-part.js";
import { pbocG2Profile } from "../profiles/pboc-g2/pboc-g2-profile.js";
import type { ReceivedRecord } from "../profiles/received-record.js";
import { referenceFindings } from "./reference-findings.js";

const profile = pbocG2Profile();
const AGREED = { references: "before-or-with", timeZone: "Asia/Shanghai" } as const;
const borrower = { name: "赵测子", idType: "10", idNum: "990100196001010005" };

interface Came {
  readonly file: string;
  readonly by: string;
  readonly recordType: string;
  readonly sequence: number;
  readonly fields?: Readonly<Record<string, string>>;
  readonly refusedBy?: ReceivedRecord["refusedBy"];
}

function record({ file, by, recordType, sequence, fields = {}, refusedBy }: Came): ReceivedRecord {
  return {
    file,
    line: 2,
    arrival: { after: "2024-01-01T00:00:00+08:00", by },
    sequence,
    account: "x",
    person: borrower.idNum,
    recordType,
    code: "10",
    asOf: "2024-01-15",
    month: null,
    kind: "event",
    closes: false,
    introduces: true,
    segments: new Set(),
    fields: new Map(Object.entries(fields)),
    breaches: [],
    ...(refusedBy === undefined ? {} : { refusedBy }),
  };
}

// Only product, key and borrower matter to what refers to a part.
const lived = (product: string, account: string, bookedOn = "2024-01-15"): LivedPart =>
  ({ terms: { product }, account, borrower, bookedOn, events: [] }) as unknown as LivedPart;

const REFERENCES = [
  ["110", "person", "N00000000H0001PX/10/990100196001010005", {}],
  ["220", "line", "N00000000H0001SX1", { "AcctCredSgmt.Mcc": "N00000000H0001SX1" }],
  ["510", "collateral", "N00000000H0001DY1", { "MotgaCltalCtrctInfSgmt.CccInf[0].Ccc": "N00000000H0001DY1" }],
] as const;

const EVENING = "2024-01-15T23:00:00+08:00";
const NEXT_DAY = "2024-01-16T23:00:00+08:00";

describe.each(REFERENCES)("record %s, which records 210 refer to", (recordType, product, account, fields) => {
  const base = { "AcctBsSgmt.IDType": "10", "AcctBsSgmt.IDNum": borrower.idNum, ...fields };
  const telling: Came = { file: "loans", by: EVENING, recordType: "210", sequence: 1, fields: base };
  const own: Came = { file: "others", by: NEXT_DAY, recordType, sequence: 2 };

  function found(
    ownCame: readonly Came[],
    loans: readonly Came[],
    agreed: Parameters<typeof referenceFindings>[2] = AGREED,
  ): string[] {
    const parts = [
      { lived: lived(product, account), received: ownCame.map(record) },
      { lived: lived("D1", "N00000000H0001LN1"), received: loans.map(record) },
    ];
    return referenceFindings(parts, 3, agreed, profile).map(
      ({ class: kind, requirement, account: of, life, message }) => {
        expect(message.zh).toContain(recordType);
        return `${kind} ${requirement} ${of} ${life ?? ""}: ${message.en}`;
      },
    );
  }

  it("has come after the first of them", () => {
    const again = { ...telling, file: "more", by: NEXT_DAY, sequence: 3 };
    expect(found([own, { ...own, sequence: 9 }], [telling, again])).toEqual([
      `disordered REF-${recordType} ${account} 3: The first record ${recordType} came by 2024-01-16 23:00:00.000, after the record 210 that refers to it: loans line 2, by 2024-01-15 23:00:00.000.`,
    ]);
  });

  it("may come in the same file, in another of the same clock step, or before", () => {
    expect(found([{ ...own, file: "loans", sequence: 5 }], [telling])).toEqual([]);
    expect(found([{ ...own, by: EVENING, sequence: 5 }], [telling])).toEqual([]);
    expect(found([{ ...own, by: "2024-01-14T23:00:00+08:00", sequence: 0 }], [telling])).toEqual([]);
  });

  it("is dropped and nothing else where it never came", () => {
    expect(found([], [telling])).toEqual([]);
  });

  it("is not asked for by a record 210 that was refused, or that tells of something else", () => {
    expect(found([own], [{ ...telling, refusedBy: [{ rule: "R0000201" } as never] }])).toEqual([]);
    const other = Object.fromEntries(Object.keys(base).map((path) => [path, "other"]));
    expect(found([own], [{ ...telling, fields: other }])).toEqual([]);
  });

  it("may come whenever it likes where nothing was agreed", () => {
    expect(found([own], [telling], { timeZone: "Asia/Shanghai" })).toEqual([]);
  });
});

it("asks nothing of an account that was there before the person was registered", () => {
  const base = { "AcctBsSgmt.IDType": "10", "AcctBsSgmt.IDNum": borrower.idNum };
  const loan = record({ file: "loans", by: EVENING, recordType: "210", sequence: 1, fields: base });
  const person = record({ file: "others", by: NEXT_DAY, recordType: "110", sequence: 2 });
  const findings = (bookedOn: string): number =>
    referenceFindings(
      [
        { lived: lived("person", "N00000000H0001PX/10/990100196001010005"), received: [person] },
        { lived: lived("D1", "N00000000H0001LN1", bookedOn), received: [loan] },
      ],
      0,
      AGREED,
      profile,
    ).length;
  expect([findings("2024-01-15"), findings("2024-01-14")]).toEqual([1, 0]);
});

it("knows what is referred to by any code that it has, had or gets (L76)", () => {
  const change = { event: { eventId: "e1", type: "code-change" }, date: "2024-01-20", code: "N00000000H0001SX2" };
  const line = { ...lived("line", "N00000000H0001SX1"), events: [change] } as unknown as LivedPart;
  const agreement = record({ file: "others", by: NEXT_DAY, recordType: "220", sequence: 2 });
  const findings = (mcc: string): number => {
    const fields = { "AcctCredSgmt.Mcc": mcc };
    const loan = record({ file: "loans", by: EVENING, recordType: "210", sequence: 1, fields });
    const parts = [
      { lived: line, received: [agreement] },
      { lived: lived("R4", "N00000000H0001LN1"), received: [loan] },
    ];
    return referenceFindings(parts, 0, AGREED, profile).length;
  };
  expect([findings("N00000000H0001SX1"), findings("N00000000H0001SX2"), findings("N00000000H0001SX3")]).toEqual([
    1, 1, 0,
  ]);
});
