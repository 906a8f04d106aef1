import type { FieldDifference, Finding, OwedView, ReceivedView } from "../../../schemas/run/finding.js";
import type { FieldClass } from "./field-class.js";
import { mask } from "./mask.js";
import type { OnMasked } from "./mask-json.js";
import { classOfFindingField } from "./record-210-fields.js";

/** A finding with every field of the owed and the received record masked by its class. Its sentences are left alone. */
export function maskFinding(finding: Finding, onMasked: OnMasked): Finding {
  const take = (fieldClass: FieldClass, value: string): string => {
    if (fieldClass !== "open") onMasked(fieldClass, value);
    return mask(fieldClass, value);
  };
  const { owed, received, ...rest } = finding;
  return {
    ...rest,
    account: take("account-code", finding.account),
    differences: finding.differences.map((difference) => maskDifference(difference, take)),
    ...(owed === undefined ? {} : { owed: maskOwed(owed, take) }),
    ...(received === undefined ? {} : { received: maskReceived(received, take) }),
  };
}

type Take = (fieldClass: FieldClass, value: string) => string;

function maskDifference(difference: FieldDifference, take: Take): FieldDifference {
  const fieldClass = classOfFindingField(difference.field);
  return {
    ...difference,
    owed: difference.owed.map((value) => take(fieldClass, value)),
    received: difference.received === null ? null : take(fieldClass, difference.received),
  };
}

function maskOwed(owed: OwedView, take: Take): OwedView {
  const fields = Object.entries(owed.fields).map(([path, field]) => {
    const fieldClass = classOfFindingField(path);
    const accepted = field.accepted?.map((value) => take(fieldClass, value));
    const value = take(fieldClass, field.value);
    return [path, accepted === undefined ? { ...field, value } : { ...field, value, accepted }] as const;
  });
  return { ...owed, fields: Object.fromEntries(fields) };
}

function maskReceived(received: ReceivedView, take: Take): ReceivedView {
  const fields = Object.entries(received.fields).map(
    ([path, value]) => [path, take(classOfFindingField(path), value)] as const,
  );
  return { ...received, fields: Object.fromEntries(fields) };
}
