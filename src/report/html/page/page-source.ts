import type { ReportedDifference } from "../../../../schemas/run/report.js";
import type { FindingCluster, RequirementVerdict } from "../../../../schemas/run/verdicts.js";
import { type Packed, PackedReader } from "../model/packed.js";
import type { ExampleData, FindingDetailData, FindingRowData, PageData, RuleTexts } from "../model/page-data.js";
import { byId } from "./elements.js";

/** The data of the page: rows at once, details and stories when they are asked for. */
export interface PageSource {
  readonly rows: readonly FindingRowData[];
  readonly clusters: readonly FindingCluster[];
  readonly requirements: readonly RequirementVerdict[];
  readonly differences: readonly ReportedDifference[];
  readonly texts: RuleTexts;
  readonly builds: readonly string[];
  detail(position: number): FindingDetailData | undefined;
  example(position: number): ExampleData | undefined;
}

/** Opens the data that stands in the page. */
export function openSource(): PageSource {
  const reader = new PackedReader(JSON.parse(byId("data")?.textContent ?? "null") as Packed);
  const members = reader.members();
  const whole = <Name extends keyof PageData>(name: Name): PageData[Name] =>
    reader.read(members.get(name) ?? -1) as PageData[Name];
  const [details, examples] = (["details", "examples"] as const).map((name) => reader.items(members.get(name) ?? -1));
  const item = (items: readonly number[] | undefined, position: number): unknown => {
    const at = items?.[position];
    return at === undefined ? undefined : reader.read(at);
  };
  return {
    rows: whole("rows"),
    clusters: whole("clusters"),
    requirements: whole("requirements"),
    differences: whole("differences"),
    texts: whole("texts"),
    builds: whole("builds"),
    detail: (position) => item(details, position) as FindingDetailData | undefined,
    example: (position) => item(examples, position) as ExampleData | undefined,
  };
}
