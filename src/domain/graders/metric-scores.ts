import { excerptOf } from '../inference/excerpt.js';
import { type IncidentKind, mayPass } from '../inference/incident/incident.js';
import type { GraderError } from './grader.js';

/** The grades of one answer by metric, each in [0, 1], and the metrics that got none with the reason. */
export type Grades = {
  readonly scores: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, string>>;
  /**
   * Those of them that whoever was asked did not answer for now, though another try may; absent where there are none.
   */
  readonly outages?: Readonly<Record<string, IncidentKind>> | undefined;
  /** What those said who were asked, and what failed of a set; absent where there is nothing to say. */
  readonly reasons?: Readonly<Record<string, string>> | undefined;
};

const longestReason = 1000;

type Given = { readonly score: number; readonly weight: number };

/**
 * Collects what graders give to metrics: a metric that several feed is their weighted mean, and has no score if one
 * failed.
 */
export class MetricScores {
  private readonly given = new Map<string, Given[]>();
  private readonly errors = new Map<string, GraderError>();
  private readonly reasons = new Map<string, string[]>();

  add(metric: string, score: number, weight: number): void {
    const all = this.given.get(metric);
    if (all === undefined) this.given.set(metric, [{ score, weight }]);
    else all.push({ score, weight });
  }

  fail(metric: string, error: GraderError): void {
    if (!this.errors.has(metric)) this.errors.set(metric, error);
  }

  explain(metric: string, reason: string): void {
    if (reason === '') return;
    const all = this.reasons.get(metric);
    if (all === undefined) this.reasons.set(metric, [reason]);
    else all.push(reason);
  }

  grades(): Grades {
    const scored = [...this.given].filter(([metric]) => !this.errors.has(metric));
    return {
      scores: Object.fromEntries(scored.map(([metric, given]) => [metric, weightedMean(given)])),
      errors: Object.fromEntries([...this.errors].map(([metric, { message }]) => [metric, message])),
      ...this.outages(),
      ...(this.reasons.size === 0 ? {} : { reasons: this.toldReasons() }),
    };
  }

  private outages(): Pick<Grades, 'outages'> {
    const passing = [...this.errors].flatMap(([metric, { incident }]) =>
      incident !== undefined && mayPass(incident) ? [[metric, incident] as const] : [],
    );
    return passing.length === 0 ? {} : { outages: Object.fromEntries(passing) };
  }

  private toldReasons(): Record<string, string> {
    const told = [...this.reasons].map(([metric, all]) => [metric, excerptOf(all.join(' | '), longestReason)]);
    return Object.fromEntries(told);
  }
}

/** Where nothing has a weight, as in a metric that is only recorded, all count alike. */
export function weightedMean(given: readonly Given[]): number {
  const total = given.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return given.reduce((sum, { score }) => sum + score, 0) / given.length;
  return given.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
}
