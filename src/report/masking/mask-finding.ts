import type {
  FieldDifference,
  Finding,
  Harm,
  HarmedMonth,
  OwedView,
  ReceivedView,
} from "../../../schemas/run/finding.js";
import type { ValueSource } from "./class-of-value.js";
import type { FieldClass } from "./field-class.js";
import { maskValue, type OnMasked } from "./mask-value.js";
import { classOfFindingField } from "./record-210-fields.js";

/** A finding with every value that came from a record masked by the class of its field. Its sentences are left alone. */
export function maskFinding(finding: Finding, onMasked: OnMasked): Finding {
  const take: Take = (fieldClass, value, from) => maskValue(fieldClass, value, onMasked, from);
  const { owed, received, ...rest } = finding;
  return {
    ...rest,
    account: take("account-code", finding.account),
    differences: finding.differences.map((difference) => maskDifference(difference, take)),
    ...(owed === undefined ? {} : { owed: maskOwed(owed, take) }),
    ...(received === undefined ? {} : { received: maskReceived(received, take) }),
    harm: maskHarm(finding.harm, take),
  };
}

/** `from`: who put the value there; a lender unless it says otherwise. */
type Take = (fieldClass: FieldClass, value: string, from?: ValueSource) => string;

function maskDifference(difference: FieldDifference, take: Take): FieldDifference {
  const fieldClass = classOfFindingField(difference.field);
  return {
    ...difference,
    owed: difference.owed.map((value) => take(fieldClass, value, "tool")),
    received: difference.received === null ? null : take(fieldClass, difference.received),
  };
}

function maskOwed(owed: OwedView, take: Take): OwedView {
  const fields = Object.entries(owed.fields).map(([path, field]) => {
    const fieldClass = classOfFindingField(path);
    const accepted = field.accepted?.map((value) => take(fieldClass, value, "tool"));
    const value = take(fieldClass, field.value, "tool");
    return [path, accepted === undefined ? { ...field, value } : { ...field, value, accepted }] as const;
  });
  return { ...owed, fields: Object.fromEntries(fields) };
}

function maskReceived(received: ReceivedView, take: Take): ReceivedView {
  const fields = Object.entries(received.fields).map(
    ([path, value]) => [path, take(classOfFindingField(path), value)] as const,
  );
  return {
    ...received,
    file: take("open", received.file),
    code: take("open", received.code),
    asOf: take("open", received.asOf),
    ...(received.month === undefined ? {} : { month: take("open", received.month) }),
    fields: Object.fromEntries(fields),
  };
}

/** A letter of the grid is whatever was told for the month. */
function maskHarm(harm: Harm, take: Take): Harm {
  const cell = ({ month, ...letters }: HarmedMonth): HarmedMonth => ({
    month: take("open", month),
    told: take("open", letters.told),
    true: take("open", letters.true),
  });
  return { ...harm, months: harm.months.map(cell), ...(harm.grid === undefined ? {} : { grid: harm.grid.map(cell) }) };
}
