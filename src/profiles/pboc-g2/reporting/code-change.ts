import type { BusinessEvent } from "../../../../schemas/ledger/event.js";
import type { IsoDate } from "../../../../schemas/ledger/primitives.js";
import { epochMs } from "../../../ledger/business-day.js";
import { type AccountCode, codesOf } from "../../../ledger/codes-of.js";
import type { DatedEvent } from "../../../ledger/lived-dated.js";
import { voidDayOf } from "../../../ledger/put-right.js";
import type { OwedField, OwedRecord } from "../../owed-record.js";
import type { OwingRules } from "../../profile.js";
import { rootOf } from "../codec/record-roots.js";
import { timesOf } from "./owed-draft.js";
import { either, exactly } from "./owed-field.js";
import { CORRECTION, underSegment } from "./segments.js";
import { segmentTag, type ToldFamily } from "./told-family.js";

/** Code of an owed and a received 211, 221, 231 or 511, which has no reporting code of its own. */
export const NEW_CODE = "new";

/** What was lived of something that can have several codes. */
interface Coded {
  readonly account: string;
  readonly bookedOn: IsoDate;
  readonly events: readonly DatedEvent<BusinessEvent>[];
}

/**
 * What is owed, with the codes that it had (clauses L71, L76): a 211, 221, 231 or 511 for each change, and in every other record
 * the code in force when it can be told. What is as of an earlier day may be on its way when the code changes, and bears the new one then
 * (rule I0001801); that it comes in the right order is the bureau's to say.
 * @param owed what it owes under the code of its opening
 */
export function underItsCodes(
  owed: readonly OwedRecord[],
  lived: Coded,
  family: ToldFamily,
  rules: OwingRules,
  horizon: IsoDate,
): OwedRecord[] {
  const [first, ...later] = codesOf(lived);
  const told = later.filter(({ from }) => from <= horizon);
  if (first === undefined || told.length === 0) return [...owed];
  const changes = told.map((change, index) => ({
    change,
    record: changeRecord(told[index - 1] ?? first, change, { account: lived.account, family, rules }),
  }));
  const codesFor = ({ kind, notBefore }: OwedRecord): string[] => {
    // What is put right that became known on the day of the change may go before that of the change or after it.
    const until = epochMs(notBefore) - (kind === "correction" ? 1 : 0);
    const before = changes.filter(({ record }) => epochMs(record.notBefore) <= until);
    const inForce = before.at(-1)?.change ?? first;
    return [inForce.code, ...changes.slice(before.length).map(({ change }) => change.code)];
  };
  const paths = codePaths(family);
  const voided = voidDayOf(lived);
  const records = changes
    .map(({ record }) => record)
    .filter(({ asOf }) => owed.some((record) => record.asOf < asOf))
    .filter(({ asOf }) => voided === null || asOf < voided)
    .map((record) => ({
      ...record,
      // Where what came before it need not come, as it turned out void on its way, neither need the change.
      required:
        owed.some(({ required, asOf }) => required && asOf < record.asOf) &&
        (voided === null || isOverBefore(record, voided, rules)),
    }));
  return [...records, ...owed.map((record) => withCode(record, paths, codesFor(record)))].sort(
    (a, b) => epochMs(a.notBefore) - epochMs(b.notBefore) || placeOf(a) - placeOf(b),
  );
}

/** Of what can be told from one instant on: what is put right under the code before, the change, what bears the new code. */
function placeOf({ kind, codes }: OwedRecord): number {
  return kind !== "correction" ? 2 : codes[0]?.code === NEW_CODE ? 1 : 0;
}

/** Whether the time of a record is over before the account is void. */
function isOverBefore({ deadline }: OwedRecord, voided: IsoDate, rules: OwingRules): boolean {
  return epochMs(deadline) <= epochMs(timesOf(voided, rules).notBefore);
}

interface ChangeSetting {
  readonly account: string;
  readonly family: ToldFamily;
  readonly rules: OwingRules;
}

function changeRecord(before: AccountCode, after: AccountCode, { account, family, rules }: ChangeSetting): OwedRecord {
  const { idChange } = family;
  const root = rootOf(idChange) ?? "";
  return {
    requirement: `OWED-${idChange}`,
    recordType: idChange,
    kind: "correction",
    account,
    codes: [{ code: NEW_CODE }],
    asOf: after.from,
    months: [],
    required: true,
    ...timesOf(after.from, rules),
    causes: after.eventId === null ? [] : [after.eventId],
    segments: { [root]: "must" },
    fields: new Map(
      underSegment<OwedField>(root, [
        ["InfRecType", exactly(idChange)],
        ["OdBnesCode", exactly(before.code)],
        ["NwBnesCode", exactly(after.code)],
      ]),
    ),
  };
}

/** Where records name what they are about. */
function codePaths(family: ToldFamily): string[] {
  const under = (recordType: string | undefined, tag: string): string[] =>
    recordType === undefined ? [] : [`${rootOf(recordType) ?? ""}.${tag}`];
  return [
    `${segmentTag(family, "B")}.${family.tag}`,
    `${CORRECTION.base}.ModRecCode`,
    ...under(family.event, family.tag),
    ...under(family.deletion, "DelRecCode"),
    ...under(family.erasure, "DelRecCode"),
  ];
}

function withCode(record: OwedRecord, paths: readonly string[], codes: readonly string[]): OwedRecord {
  const field = either(...codes.map((value) => ({ value })));
  const fields = new Map(record.fields);
  for (const path of paths) if (fields.has(path)) fields.set(path, field);
  return { ...record, fields };
}
