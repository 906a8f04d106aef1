import type { RunReport } from "../../../../schemas/run/report.js";
import { printableValue } from "../../text/printable.js";
import { clusterRow } from "../cluster-row.js";
import { differenceRow, differenceTable } from "../difference-row.js";
import { findingDetail } from "../finding-detail.js";
import { findingRow } from "../finding-row.js";
import { makePageData } from "../model/make-page-data.js";
import { type Packed, PackedReader } from "../model/packed.js";
import type { PageData } from "../model/page-data.js";
import { requirementDetail, requirementRow } from "../requirement-row.js";

/** The data of a page, as its script reads it. */
export function dataOf(page: string): PageData {
  const text = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/u.exec(page)?.[1];
  if (text === undefined) throw new Error("the page has no data");
  const packed = JSON.parse(text) as Packed;
  return new PackedReader(packed).read(packed.root) as PageData;
}

/** All markup that the script of a report's page can put into it. */
export function everyPart(report: RunReport): string[] {
  const data = makePageData(printableValue(report));
  const details = data.rows.flatMap((row, position) => {
    const [detail, example] = [data.details[position], data.examples[row.example]];
    return detail === undefined || example === undefined ? [] : [findingDetail(row, detail, example, data.texts)];
  });
  return [
    ...data.clusters.map((cluster, position) =>
      clusterRow(
        cluster,
        position,
        data.rows.filter(({ id }) => cluster.findings.includes(id)),
        data.texts,
        false,
      ),
    ),
    ...data.rows.map((row, position) => findingRow(row, position, false)),
    ...details,
    ...data.requirements.flatMap((one, position) => [requirementRow(one, position, false), requirementDetail(one)]),
    differenceTable(data.differences.map(differenceRow), data.builds),
  ];
}
