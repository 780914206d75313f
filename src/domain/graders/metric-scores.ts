/** The grades of one answer by metric, each in [0, 1], and the metrics that got none with the reason. */
export type Grades = {
  readonly scores: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, string>>;
};

type Given = { readonly score: number; readonly weight: number };

/** Collects what graders give to metrics: a metric that several feed is their weighted mean, and has no score if one failed. */
export class MetricScores {
  private readonly given = new Map<string, Given[]>();
  private readonly errors = new Map<string, string>();

  add(metric: string, score: number, weight: number): void {
    const all = this.given.get(metric);
    if (all === undefined) this.given.set(metric, [{ score, weight }]);
    else all.push({ score, weight });
  }

  fail(metric: string, message: string): void {
    if (!this.errors.has(metric)) this.errors.set(metric, message);
  }

  grades(): Grades {
    const scored = [...this.given].filter(([metric]) => !this.errors.has(metric));
    return {
      scores: Object.fromEntries(scored.map(([metric, given]) => [metric, weightedMean(given)])),
      errors: Object.fromEntries(this.errors),
    };
  }
}

/** Where nothing has a weight, as in a metric that is only recorded, all count alike. */
export function weightedMean(given: readonly Given[]): number {
  const total = given.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return given.reduce((sum, { score }) => sum + score, 0) / given.length;
  return given.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
}
