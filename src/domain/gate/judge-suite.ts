import { own } from '../artifacts/own.js';
import type { Evaluation, SuiteRun } from '../evaluation/evaluation.js';
import { configurationFile } from '../suite/configuration.js';
import { isScored } from './collect-units.js';
import { describeIncident } from './describe-incident.js';
import { limitByBaseline } from './judge-baseline.js';
import { limitByCanary } from './judge-canary.js';
import { judgeIncidents } from './judge-incidents.js';
import { judgeMetrics, type MetricQuestion } from './judge-metric.js';
import type { MarginRule } from './settle-margin.js';
import { type IncidentVerdict, type MetricVerdict, type SuiteVerdict, type VerdictWord, worst } from './verdict.js';

/** What holds for every suite of a run. */
export type GateSettings = Pick<Evaluation['gate'], 'alpha' | 'margin' | 'incidents'>;

type Judgement = Pick<SuiteVerdict, 'verdict' | 'reason' | 'metrics' | 'incident_verdicts'>;

/**
 * Judges one suite: the gravest of its gating metrics and of the incidents above their tolerance. A run that ended early is neither passed nor failed, answers
 * that only head's own recordings gave cannot pass, and a suite without a gating metric is an error. Throws a
 * `UserError` when a margin that binds cannot be passed by so many cases.
 */
export function judgeSuite(run: SuiteRun, settings: GateSettings): SuiteVerdict {
  const { base, head } = run.arms;
  const ran = [run.comparison === 'arms' ? base : undefined, head].filter((arm) => arm !== undefined);
  const incidents: Record<string, number> = {};
  for (const [kind, count] of ran.flatMap((arm) => Object.entries(arm.incidents))) {
    incidents[kind] = (incidents[kind] ?? 0) + count;
  }
  return {
    name: run.name,
    yardstick: run.yardstick,
    binding: run.binding,
    ...judgeRun(run, settings),
    cases: countCases(run),
    calls: run.calls,
    cost_usd: ran.reduce((sum, arm) => sum + arm.cost_usd, 0),
    incidents,
    arms: run.arms,
    ...(run.judges === undefined ? {} : { judges: run.judges }),
    ...(run.baseline === undefined ? {} : { baseline: run.baseline }),
  };
}

function judgeRun(run: SuiteRun, settings: GateSettings): Judgement {
  const incidents = judgeIncidents(run, settings);
  const unjudged = { metrics: [], incident_verdicts: incidents };
  if (run.problem !== undefined) return { ...unjudged, verdict: run.problem_verdict ?? 'error', reason: run.problem };
  const fault = findFault(run);
  if (fault !== undefined) return { ...unjudged, verdict: 'error', reason: fault };
  const metrics = judgeMetrics(questionsOf(run, settings));
  const limit = limitOf(run);
  const judged = metrics.map((metric) => limitByBaseline(limitByCanary(metric, run.judges), run.baseline));
  return gravestOf(limit === undefined ? judged : judged.map((metric) => limitMetric(metric, limit)), incidents);
}

/** What cannot be judged at all, as opposed to what was judged and found wanting. */
function findFault(run: SuiteRun): string | undefined {
  const { metrics, floor } = run.gate;
  const { ids, names } = whatIsScored(run);
  if (ids.size < run.cases.length) return 'a case is there twice';
  const stranger = findStranger(run);
  if (stranger !== undefined) return `the scores of ${stranger} depend on another target than the one that it names`;
  if (run.cases.length > run.cases_planned)
    return `${run.cases.length} cases were scored, but ${run.cases_planned} planned`;
  const unknown = [...names].find((name) => !Object.hasOwn(metrics, name));
  if (unknown !== undefined) return `the metric ${unknown} has scores, but the suite does not know it`;
  const groundless = Object.keys(floor).find((name) => !Object.hasOwn(metrics, name));
  if (groundless !== undefined) return `there is a floor for ${groundless}, but no such metric`;
  if (run.cases_planned === 0 && run.cases_total > 0) return run.stopped ?? 'no case fits the budget';
  return gatingMetrics(run).length === 0 ? 'no metric gates, so nothing can pass' : undefined;
}

/** An arm whose target is not the one that the suite says its scores depend on. */
const findStranger = ({ identity, arms }: SuiteRun): 'base' | 'head' | undefined =>
  (['base', 'head'] as const).find((arm) => {
    const [depends, named] = [identity?.[arm], arms[arm]?.target.digest];
    return depends !== undefined && named !== undefined && depends !== named;
  });

/** The ids of the cases and the names of the metrics that have scores. */
function whatIsScored({ cases }: SuiteRun): { readonly ids: Set<string>; readonly names: Set<string> } {
  const [ids, names] = [new Set<string>(), new Set<string>()];
  for (const { id, base, head } of cases) {
    ids.add(id);
    for (const scores of [base, head]) for (const name in scores) names.add(name);
  }
  return { ids, names };
}

const gatingMetrics = (run: SuiteRun): string[] =>
  Object.entries(run.gate.metrics).flatMap(([name, role]) => (role === 'gate' ? [name] : []));

const questionsOf = (run: SuiteRun, settings: GateSettings): MetricQuestion[] =>
  Object.entries(run.gate.metrics).map(([name, role]) => ({
    name,
    role,
    comparison: run.comparison,
    cases: run.cases,
    plannedCases: own(run.metric_cases ?? {}, name) ?? run.cases_planned,
    repeats: run.repeats,
    stopped: run.stopped !== undefined,
    alpha: settings.alpha,
    margin: marginRule(run, settings, name),
    floor: run.gate.floor[name],
  }));

/** A margin that cannot be passed is its author's mistake only where it binds and all cases are there to pass it. */
function marginRule(run: SuiteRun, settings: GateSettings, metric: string): MarginRule {
  const value = run.gate.margin ?? settings.margin;
  if (value === undefined) return { kind: 'default', drawnShare: run.cases_planned / Math.max(1, run.cases_total) };
  const isPartial = own(run.metric_cases ?? {}, metric) !== undefined;
  const whole = !isPartial && run.stopped === undefined && run.cases_planned >= run.cases_total;
  if (!run.binding || run.gate.metrics[metric] !== 'gate' || !whole) return { kind: 'explicit', value };
  const key = run.gate.margin === undefined ? 'gate.margin' : `suites.${run.name}.gate.margin`;
  const subject = `suite ${run.name} (${metric})`;
  // Whoever brings the results of another harness has set the margin there and then.
  if (run.harness !== undefined) return { kind: 'explicit', value, refusal: { subject } };
  return { kind: 'explicit', value, refusal: { subject, place: { path: configurationFile, key } } };
}

/** Words that a run cannot earn, and why. */
type Limit = { readonly barred: readonly VerdictWord[]; readonly reason: string };

function limitOf(run: SuiteRun): Limit | undefined {
  if (run.stopped !== undefined) {
    return { barred: ['pass', 'fail', 'inconclusive'], reason: `the run ended early: ${run.stopped}` };
  }
  const unverified = (run.arms.head?.unverified ?? 0) + (run.arms.base?.unverified ?? 0);
  if (unverified === 0) return undefined;
  return { barred: ['pass'], reason: `answered only by recordings that head brought: ${unverified}` };
}

function limitMetric(metric: MetricVerdict, { barred, reason }: Limit): MetricVerdict {
  if (!barred.includes(metric.verdict)) return metric;
  return { ...metric, verdict: 'inconclusive', reason: `${reason} (${metric.reason})` };
}

/** Incidents tell why scores are missing, so they are named beside an error too. */
function gravestOf(metrics: MetricVerdict[], incidents: IncidentVerdict[]): Judgement {
  const gating = metrics.filter(({ role }) => role === 'gate');
  const verdict = worst([...gating, ...incidents].map((each) => each.verdict));
  const telling = gating.filter((metric) => metric.verdict === verdict);
  const exceeded = incidents.filter((each) => each.exceeded && (each.verdict === verdict || verdict === 'error'));
  const reasons = [...telling.map(({ name, reason }) => `${name}: ${reason}`), ...exceeded.map(describeIncident)];
  return { verdict, reason: reasons.join('; '), metrics, incident_verdicts: incidents };
}

/** A metric that only some cases have is asked of none, but a case needs a score of something that gates. */
function countCases(run: SuiteRun): SuiteVerdict['cases'] {
  const { comparison } = run;
  const gating = gatingMetrics(run);
  const everywhere = gating.filter((name) => own(run.metric_cases ?? {}, name) === undefined);
  let compared = 0;
  for (const each of run.cases) {
    const isScoredIn = (name: string): boolean => isScored(each, { name, comparison });
    if (everywhere.length === 0 ? gating.some(isScoredIn) : everywhere.every(isScoredIn)) compared += 1;
  }
  return {
    total: run.cases_total,
    planned: run.cases_planned,
    compared,
    missing: Math.max(0, run.cases_planned - compared),
  };
}
