import type { Bilingual } from "../../../schemas/run/finding.js";
import type { CounterexampleReport, RankedFinding } from "../../../schemas/run/report.js";
import { shortField, tellingField } from "../../../schemas/run/trouble.js";
import type { FindingCluster } from "../../../schemas/run/verdicts.js";
import { CLASS_NAMES } from "../text/class-names.js";
import { fieldNameZh } from "../text/field-names.js";
import { type LifeShape, lifeShape, shapeWords } from "./life-shape.js";

/** Findings of one kind in lives of one shape. */
interface Group {
  readonly first: RankedFinding;
  readonly field: string | undefined;
  readonly shape: LifeShape;
  readonly findings: RankedFinding[];
}

/**
 * The findings by what they seem to come from: the same class, requirement and field, in lives of the same shape. That
 * which harms most borrowers comes first, then that which harms one most. A finding of which no short story is known goes
 * with the first of its kind.
 */
export function clusterFindings(
  findings: readonly RankedFinding[],
  counterexamples: readonly CounterexampleReport[],
): FindingCluster[] {
  const groups = new Map<string, Group>();
  const firstOfKind = new Map<string, string>();
  const shapeOf = ({ counterexample, life }: RankedFinding): LifeShape | undefined => {
    const example = counterexamples[counterexample];
    return example === undefined ? undefined : lifeShape(example, life);
  };
  const add = (finding: RankedFinding, shape: LifeShape | undefined): void => {
    const field = tellingField(finding);
    const kind = [finding.class, finding.requirement, ...(field === undefined ? [] : [shortField(field)])].join(" ");
    const own = shape === undefined || shape.length === 0 ? kind : `${kind} · ${shape.join(" ")}`;
    const key = shape === undefined ? (firstOfKind.get(kind) ?? own) : own;
    if (!firstOfKind.has(kind)) firstOfKind.set(kind, key);
    const group = groups.get(key) ?? { first: finding, field, shape: shape ?? [], findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  };
  const shaped = findings.map((finding) => ({ finding, shape: shapeOf(finding) }));
  for (const { finding, shape } of shaped) if (shape !== undefined) add(finding, shape);
  for (const { finding, shape } of shaped) if (shape === undefined) add(finding, shape);
  return [...groups].map(([key, group]) => clusterOf(key, group)).toSorted(worstFirst);
}

function clusterOf(key: string, { first, field, shape, findings }: Group): FindingCluster {
  const wrong = findings.filter(({ harm }) => harm.score > 0);
  return {
    key,
    class: first.class,
    requirement: first.requirement,
    ...(field === undefined ? {} : { field }),
    title: titleOf(first, field, shape),
    findings: findings.toSorted((a, b) => b.harm.score - a.harm.score || a.rank - b.rank).map(({ id }) => id),
    borrowers: new Set(wrong.map(({ counterexample, life }) => `${counterexample} ${life ?? ""}`)).size,
    harm: Math.max(...findings.map(({ harm }) => harm.score)),
  };
}

function worstFirst(a: FindingCluster, b: FindingCluster): number {
  return b.borrowers - a.borrowers || b.harm - a.harm || (a.key < b.key ? -1 : 1);
}

function titleOf({ class: kind, requirement }: RankedFinding, field: string | undefined, shape: LifeShape): Bilingual {
  const { name } = CLASS_NAMES[kind];
  const short = field === undefined ? "" : shortField(field);
  const zh = field === undefined ? "" : fieldNameZh(field) || short;
  const words = shapeWords(shape);
  return {
    en: `${[name.en, requirement, short].filter(Boolean).join(" ")}${words.en === "" ? "" : `, with ${words.en}`}`,
    zh: `${[name.zh, requirement, zh].filter(Boolean).join(" ")}${words.zh === "" ? "" : `（${words.zh}）`}`,
  };
}
