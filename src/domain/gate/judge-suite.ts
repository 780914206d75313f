import { own } from '../artifacts/own.js';
import type { Evaluation, SuiteRun } from '../evaluation/evaluation.js';
import { poweredBy } from '../evaluation/plan/power.js';
import type { Shard } from '../inference/budget/divide-caps.js';
import { formatAmount } from '../report/words/format-quantity.js';
import { configurationFile } from '../suite/configuration-file.js';
import { decides } from '../suite/gate-settings.js';
import { concludeSuite, type Judgement } from './conclude-suite.js';
import { findCaseHistory } from './find-case-history.js';
import { withAttribution } from './judge-attribution.js';
import { limitByBaseline } from './judge-baseline.js';
import { limitByCanary } from './judge-canary.js';
import { judgeGuardrails } from './judge-guardrails.js';
import { judgeIncidents } from './judge-incidents.js';
import { judgeMetrics, type MetricQuestion } from './judge-metric.js';
import { limitByJudges } from './judge-replies.js';
import { tagRows, withSlices } from './judge-slices.js';
import { type Limit, limitVerdict } from './limit-verdict.js';
import { describeLooks, faultOfLooks, type LookTaken, lookTaken } from './look-taken.js';
import { type ComparedColumns, isScored, ScoreColumns } from './score-columns.js';
import type { MarginRule } from './settle-margin.js';
import type { SuiteVerdict } from './verdict.js';

/** What holds for every suite of a run. */
export type GateSettings = Pick<Evaluation['gate'], 'alpha' | 'margin' | 'incidents' | 'cost' | 'latency'> & {
  /** Which part of the run it is; the whole when absent. */
  readonly shard?: Shard | undefined;
};

/**
 * Judges one suite as `judgementOf` does, holds its looks to what alpha allows, and tells beside it what decides
 * nothing.
 */
export function judgeSuite(all: SuiteRun, settings: GateSettings): SuiteVerdict {
  const look = readLook(all, settings.alpha);
  const { run, level: alpha, scores } = look;
  const { metrics, ...judged } = judgeLook(look, settings, faultOfLooks(all, settings.alpha));
  const sliced = { comparison: run.comparison, scores, tagged: tagRows(run.cases), alpha };
  const judgement = { ...judged, metrics: metrics.map((metric) => withSlices(metric, sliced)) };
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
    ...withAttribution(judgement, run, scores),
    cases: { ...countCases(look), planned: all.cases_planned },
    calls: run.calls,
    cost_usd: ran.reduce((sum, arm) => sum + arm.cost_usd, 0),
    incidents,
    arms: run.arms,
    ...findCaseHistory(run, scores),
    ...(run.judges === undefined ? {} : { judges: run.judges }),
    ...(run.looks === undefined ? {} : { looks: run.looks }),
    ...poweredBy(run.power),
    ...(run.baseline === undefined ? {} : { baseline: run.baseline }),
  };
}

/**
 * What one suite comes to at the last look that was taken, of looks that this very run has planned: the gravest of the
 * metrics that decide, the incidents above their tolerance and the limits set. A run that ended early is neither passed
 * nor failed, answers that only head's own recordings gave cannot pass, and a suite in which no metric decides is an
 * error. Throws a `UserError` when a margin that binds cannot be passed by so many cases.
 */
export const judgementOf = (run: SuiteRun, settings: GateSettings): Judgement =>
  judgeLook(readLook(run, settings.alpha), settings, undefined);

/** A look, and what had been scored by then. */
type ReadLook = LookTaken & { readonly scores: ScoreColumns };

function readLook(all: SuiteRun, alpha: number): ReadLook {
  const look = lookTaken(all, alpha);
  return { ...look, scores: new ScoreColumns(look.run.cases, Object.keys(look.run.gate.metrics)) };
}

function judgeLook(look: ReadLook, others: GateSettings, faultOfPlan: string | undefined): Judgement {
  const { run, level, shareSeen } = look;
  const settings = { ...others, alpha: level };
  const incidents = judgeIncidents(run, settings);
  const unjudged = { metrics: [], incident_verdicts: incidents };
  if (run.problem !== undefined) return { ...unjudged, verdict: run.problem_verdict ?? 'error', reason: run.problem };
  const fault = faultOfPlan ?? findFault(look);
  if (fault !== undefined) return { ...unjudged, verdict: 'error', reason: fault };
  const emptiness = run.cases_planned === 0 && run.cases_total > 0 ? whyNoCase(run, others.shard) : undefined;
  if (emptiness !== undefined) return { ...unjudged, ...emptiness };
  const metrics = judgeMetrics(questionsOf(look, settings));
  const limit = limitOf(run);
  const judged = metrics.map((metric) =>
    limitByBaseline(limitByJudges(limitByCanary(metric, run.judges), run.judges), run.baseline),
  );
  const guardrails = judgeGuardrails(run, { ...settings, shareSeen });
  const judgement = concludeSuite({
    metrics: judged.map((metric) => limitVerdict(metric, limit)),
    incidents,
    guardrails: guardrails.map((guardrail) => limitVerdict(guardrail, limit)),
  });
  const isDecided = judgement.verdict === 'pass' || judgement.verdict === 'fail';
  const told = [judgement.reason, ...describeBroken(run, judgement), ...describeLooks(run, isDecided)];
  return { ...judgement, reason: told.join('; ') };
}

/** Why answers have no score, where it is neither an incident nor told by the scores that are missing. */
function describeBroken({ arms }: SuiteRun, { verdict }: Judgement): string[] {
  const broken = (['base', 'head'] as const).flatMap((name) => {
    const count = arms[name]?.grader_errors ?? 0;
    return count === 0 ? [] : [`${formatAmount(count, 'time')} in ${name}`];
  });
  return verdict !== 'error' || broken.length === 0 ? [] : [`graders broke ${broken.join(' and ')}, as the notes tell`];
}

/** What cannot be judged at all, as opposed to what was judged and found wanting. */
function findFault({ run, scores }: ReadLook): string | undefined {
  const { metrics, floor } = run.gate;
  if (!scores.areDistinct) return 'a case is there twice';
  const stranger = findStranger(run);
  if (stranger !== undefined) return `the scores of ${stranger} depend on another target than the one that it names`;
  if (run.cases.length > run.cases_planned)
    return `${run.cases.length} cases were scored, but ${run.cases_planned} planned`;
  const [unknown] = scores.strangers;
  if (unknown !== undefined) return `the metric ${unknown} has scores, but the suite does not know it`;
  const groundless = Object.keys(floor).find((name) => !Object.hasOwn(metrics, name));
  if (groundless !== undefined) return `there is a floor for ${groundless}, but no such metric`;
  return decidingMetrics(run).length === 0 ? 'no metric gates, so nothing can pass' : undefined;
}

/** No cap of the run ended it, so each case by itself is too big. */
const tooBig = 'no case fits the budget: each takes more than a request or a session may, as the notes tell';

/** Where there are fewer cases than shards, some of these have none, and nothing is wrong with them. */
function whyNoCase({ stopped }: SuiteRun, shard: Shard | undefined): Pick<SuiteVerdict, 'verdict' | 'reason'> {
  if (stopped !== undefined || shard === undefined || shard.count === 1)
    return { verdict: 'error', reason: stopped ?? tooBig };
  const none = `shard ${shard.index} of ${shard.count} has none of its cases`;
  return { verdict: 'inconclusive', reason: `${none}, and the other shards are not in this evaluation` };
}

/** An arm whose target is not the one that the suite says its scores depend on. */
const findStranger = ({ identity, arms }: SuiteRun): 'base' | 'head' | undefined =>
  (['base', 'head'] as const).find((arm) => {
    const [depends, named] = [identity?.[arm], arms[arm]?.target.digest];
    return depends !== undefined && named !== undefined && depends !== named;
  });

const decidingMetrics = (run: SuiteRun): string[] =>
  Object.entries(run.gate.metrics).flatMap(([name, role]) => (decides(role) ? [name] : []));

const questionsOf = ({ run, scores, lastLevel, isLast }: ReadLook, settings: GateSettings): MetricQuestion[] =>
  Object.entries(run.gate.metrics).map(([name, role]) => ({
    name,
    role,
    comparison: run.comparison,
    scores,
    plannedCases: own(run.metric_cases ?? {}, name) ?? run.cases_planned,
    repeats: run.repeats,
    stopped: run.stopped !== undefined,
    alpha: settings.alpha,
    lastLevel,
    isLastLook: isLast,
    margin: marginRule(run, { margin: settings.margin, isLast, metric: name }),
    floor: own(run.gate.floor, name),
  }));

type MarginAt = { readonly margin: number | undefined; readonly isLast: boolean; readonly metric: string };

/** A margin that cannot be passed is its author's mistake only where it binds and all cases are there to pass it. */
function marginRule(run: SuiteRun, { margin, isLast, metric }: MarginAt): MarginRule {
  const value = run.gate.margin ?? margin;
  if (value === undefined) return { kind: 'default', drawnShare: run.cases_planned / Math.max(1, run.cases_total) };
  const isPartial = own(run.metric_cases ?? {}, metric) !== undefined;
  const whole = isLast && !isPartial && run.stopped === undefined && run.cases_planned >= run.cases_total;
  if (!run.binding || run.gate.metrics[metric] !== 'gate' || !whole) return { kind: 'explicit', value };
  const key = run.gate.margin === undefined ? 'gate.margin' : `suites.${run.name}.gate.margin`;
  const subject = `suite ${run.name} (${metric})`;
  // Whoever brings the results of another harness has set the margin there and then.
  if (run.harness !== undefined) return { kind: 'explicit', value, refusal: { subject } };
  return { kind: 'explicit', value, refusal: { subject, place: { path: configurationFile, key } } };
}

function limitOf(run: SuiteRun): Limit | undefined {
  if (run.stopped !== undefined) {
    return { barred: ['pass', 'fail', 'inconclusive'], reason: `the run ended early: ${run.stopped}` };
  }
  const unverified = (run.arms.head?.unverified ?? 0) + (run.arms.base?.unverified ?? 0);
  if (unverified === 0) return undefined;
  return { barred: ['pass'], reason: `answered only by recordings that head brought: ${unverified}` };
}

/** A metric that only some cases have is asked of none, but a case needs a score of something that gates. */
function countCases({ run, scores }: ReadLook): SuiteVerdict['cases'] {
  const deciding = decidingMetrics(run);
  const everywhere = deciding.filter((name) => own(run.metric_cases ?? {}, name) === undefined);
  const columns = (everywhere.length === 0 ? deciding : everywhere).map((name) =>
    scores.compared(name, run.comparison),
  );
  const enough = everywhere.length === 0 ? 1 : columns.length;
  let compared = 0;
  for (let row = 0; row < scores.rows.length; row++) if (countScored(columns, row) >= enough) compared += 1;
  return {
    total: run.cases_total,
    planned: run.cases_planned,
    compared,
    missing: Math.max(0, run.cases_planned - compared),
  };
}

/** In how many columns a case is scored. */
function countScored(columns: readonly ComparedColumns[], row: number): number {
  let count = 0;
  for (const each of columns) if (isScored(each, row)) count += 1;
  return count;
}
