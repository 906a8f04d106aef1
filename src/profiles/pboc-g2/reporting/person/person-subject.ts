/**
 * What a record about a person tells of, as the bureau keeps each by itself under one person (§2.3): the person (110, 114),
 * the validity of the document (130, 134), one pair of family members (120), one pair of documents (140). Of the other
 * document type and number make the pair; a name that was told wrongly is still of the same.
 */
export function personSubject(recordType: string, other?: { readonly idType: string; readonly idNum: string }): string {
  const report = REPORTS[recordType] ?? recordType;
  return other === undefined ? report : `${report} ${other.idType} ${other.idNum}`;
}

/** What deletes all of a report, by its record type. */
const REPORTS: Readonly<Record<string, string>> = { "114": "110", "134": "130" };
