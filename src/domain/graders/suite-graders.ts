import type { Case } from '../suite/case.js';
import { type CaseList, casesWithGraders } from '../suite/case-list.js';
import { fillInMetric } from './fill-in.js';
import { type GraderSpec, type GraderType, plainTypes, traitsOf } from './grader-spec.js';
import { isTemplate } from './grader-traits.js';
import { everyGrader, type PlacedGrader, placed } from './with-members.js';

/**
 * The version of a type of graders: ours, and that of the library that decides with us. Grades of two versions cannot
 * be compared, so it is a part of every baseline's identity.
 */
export function graderVersionOf(type: GraderType): string {
  const { version, library } = traitsOf(type);
  return library === undefined ? String(version) : `${version}+${library}`;
}

/** The versions of all that may grade, by type; cases that are not read yet may bring graders of any type. */
export function graderVersions(
  graders: readonly GraderSpec[],
  cases: CaseList | undefined,
): Readonly<Record<string, string>> {
  const types = new Set<GraderType>(cases === undefined ? plainTypes : []);
  if (cases !== undefined) for (const { spec } of everyGrader(graders, cases)) types.add(spec.type);
  return Object.fromEntries([...types].sort().map((type) => [type, graderVersionOf(type)]));
}

/** One grader of a suite as an evaluation tells it. */
export type SuiteGrader = { readonly type: GraderType; readonly metric?: string; readonly version: string };

/**
 * Every grader of a suite and of its cases, each kind once; the metric is absent where only a set asks for the grade.
 */
export function suiteGraders(graders: readonly GraderSpec[], cases: CaseList): SuiteGrader[] {
  const found = new Map<string, SuiteGrader>();
  for (const { spec, metric, feeds } of everyGrader(graders, cases)) {
    const { type } = spec;
    const told = { type, ...(feeds ? { metric } : {}), version: graderVersionOf(type) };
    found.set(`${type} ${told.metric}`, told);
  }
  return [...found.values()];
}

/** A metric of a suite. */
export type SuiteMetric = {
  /** True when no grader with a weight feeds it, so that it decides nothing. */
  readonly isRecordedOnly: boolean;
  /** How many of the cases have it; absent where all do. */
  readonly cases?: number;
};

/** The metrics that a suite's graders feed over its cases, those included that single cases add. */
export function metricsOf(graders: readonly GraderSpec[], cases: CaseList): ReadonlyMap<string, SuiteMetric> {
  const namesByCase = feedingOf(graders).some(({ metric }) => isTemplate(metric));
  return metricsAmong(graders, namesByCase ? cases : casesWithGraders(cases));
}

/** As `metricsOf` of some of the cases, which are gone through once. */
export function metricsAmong(graders: readonly GraderSpec[], cases: Iterable<Case>): ReadonlyMap<string, SuiteMetric> {
  const metrics = new Map<string, SuiteMetric>();
  const add = (name: string, weight: number, count: number | undefined): void => {
    const known = metrics.get(name);
    const isRecordedOnly = weight === 0 && (known?.isRecordedOnly ?? true);
    const isEverywhere = count === undefined || (known !== undefined && known.cases === undefined);
    metrics.set(name, isEverywhere ? { isRecordedOnly } : { isRecordedOnly, cases: (known?.cases ?? 0) + count });
  };
  const feeding = feedingOf(graders);
  for (const { metric, weight } of feeding) if (!isTemplate(metric)) add(metric, weight, undefined);
  const templates = feeding.filter(({ metric }) => isTemplate(metric));
  for (const question of cases) {
    const seen = new Set<string>();
    for (const { spec, metric, weight } of [...templates, ...feedingOf(question.graders ?? [])]) {
      const filled = fillInMetric({ type: spec.type, metric }, question);
      // A name that cannot be filled in is a metric without scores, so that what it asks is missed and not forgotten.
      const name = filled.kind === 'filled' ? filled.thing : metric;
      add(name, weight, seen.has(name) ? 0 : 1);
      seen.add(name);
    }
  }
  return metrics;
}

/** Graders, and those of their sets that name a metric. */
const feedingOf = (graders: readonly GraderSpec[]): PlacedGrader[] => placed(graders).filter(({ feeds }) => feeds);
