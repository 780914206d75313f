import { momentOf } from '../../moment.js';
import { shortId } from '../../release/short-id.js';
import type { DriftReport } from '../drift-report.js';
import { digitsOf, type IssueStamp, issueMarker, readStamp, restamped, stampOf } from './issue-stamp.js';
import {
  type IssueContext,
  type IssueNews,
  issueBody,
  issueTitle,
  newsText,
  quietDays,
  stableToClose,
} from './issue-text.js';
import type { KnownIssue } from './known-issue.js';

/** What is to be done with issues; `comment` comes before what it tells of. */
export type IssueStep =
  | { readonly kind: 'open'; readonly title: string; readonly body: string }
  | {
      readonly kind: 'change';
      readonly number: number;
      readonly body: string;
      readonly state?: 'open' | 'closed';
      readonly comment?: string;
    }
  | { readonly kind: 'leave'; readonly number: number; readonly reason: string };

export type IssueFacts = IssueContext & {
  readonly report: DriftReport;
  /** All issues about the suite, the first one first. */
  readonly known: readonly KnownIssue[];
  readonly now: string;
};

type Known = KnownIssue & { readonly stamp: IssueStamp };

/**
 * What a measurement does to the issues about its suite. There is one for each model that ever drifted there, the first
 * of its marker; what opens and closes it is the drift alone, and a person who closes it is left alone for some days.
 */
export function planIssues(facts: IssueFacts): IssueStep[] {
  const { report } = facts;
  const known = facts.known.map((issue) => ({ ...issue, stamp: readStamp(issue.body) }));
  const marker = issueMarker(report);
  const own = known.find(({ body }) => body.startsWith(marker));
  const replaced = known.filter(
    ({ body, state, stamp }) => !body.startsWith(marker) && state.kind === 'open' && stamp.state === 'drifted',
  );
  return [...replaced.map((issue) => closeReplaced(facts, issue)), ...stepsFor(facts, own)];
}

function stepsFor(facts: IssueFacts, own: Known | undefined): IssueStep[] {
  const { report } = facts;
  if (report.verdict === 'drifted') return own === undefined ? [openNew(facts)] : tellDrift(facts, own);
  if (own === undefined) return [];
  const end = own.stamp.state === 'drifted' ? endOf(report, own.stamp) : undefined;
  // Of one that a person closed people hear no more, and a drift that comes later is another one.
  if (own.state.kind === 'closed') return end === 'over' ? [change(facts, own, { state: 'over' })] : [];
  if (end === undefined) return [change(facts, own, { state: own.stamp.state })];
  return [{ ...change(facts, own, { state: 'over', news: { kind: end } }), state: 'closed' }];
}

/** Whether what an issue tells is over: its reference is another one by now, or the model answers well again. */
function endOf(report: DriftReport, { reference }: IssueStamp): 'accepted' | 'over' | undefined {
  if (report.verdict === 'insufficient') return undefined;
  if (reference !== shortId(report.reference.id)) return 'accepted';
  return report.stable_in_a_row >= stableToClose ? 'over' : undefined;
}

const openNew = (facts: IssueFacts): IssueStep => ({
  kind: 'open',
  title: issueTitle(facts.report),
  body: issueBody(facts.report, stampOf(facts.report, 'drifted'), facts),
});

function tellDrift(facts: IssueFacts, own: Known): IssueStep[] {
  const { report, now } = facts;
  const { state, stamp } = own;
  if (state.kind === 'closed') {
    const until = quietUntil(own, report);
    if (until !== undefined && now < until)
      return [
        { kind: 'leave', number: own.number, reason: `somebody closed it, so that it stays closed until ${until}` },
      ];
    return [{ ...change(facts, own, { state: 'drifted', news: { kind: 'again' } }), state: 'open' }];
  }
  if (stamp.state === 'over') return [change(facts, own, { state: 'drifted', news: { kind: 'again' } })];
  const told = stamp.reference === shortId(report.reference.id) ? stamp.metrics : [];
  const fallen = report.metrics.filter(({ verdict }) => verdict === 'drifted').map(({ metric }) => metric);
  const more = fallen.filter((metric) => !told.includes(digitsOf(metric)));
  if (more.length === 0) return [change(facts, own, { state: 'drifted' })];
  return [change(facts, own, { state: 'drifted', news: { kind: 'more', metrics: more } })];
}

const dayMs = 86_400_000;

/** Until when a closed issue stays closed; one that was closed since its drift was over may open at once. */
function quietUntil({ state, stamp }: Known, { reference }: DriftReport): string | undefined {
  if (state.kind === 'open' || stamp.reference !== shortId(reference.id)) return undefined;
  if (state.as === 'completed' && stamp.state === 'over') return undefined;
  const closedMs = Date.parse(state.at);
  return Number.isNaN(closedMs) ? undefined : momentOf(closedMs + quietDays[state.as] * dayMs);
}

type Told = { readonly state: IssueStamp['state']; readonly news?: IssueNews };

function change(facts: IssueFacts, own: Known, { state, news }: Told) {
  const { report } = facts;
  const stamp = stampOf(report, state);
  // A metric that is well for a night would else be told of again on the next.
  const isSame = own.stamp.reference === stamp.reference && own.stamp.state === 'drifted' && state === 'drifted';
  const metrics = isSame ? [...new Set([...own.stamp.metrics, ...stamp.metrics])] : stamp.metrics;
  return {
    kind: 'change' as const,
    number: own.number,
    body: issueBody(report, { ...stamp, metrics }, facts),
    ...(news === undefined ? {} : { comment: newsText(news, report, facts) }),
  };
}

/** It keeps what it told of its own model. */
function closeReplaced(facts: IssueFacts, { number, body, stamp }: Known): IssueStep {
  return {
    kind: 'change',
    number,
    state: 'closed',
    body: restamped(body, { ...stamp, state: 'over' }),
    comment: newsText({ kind: 'replaced' }, facts.report, facts),
  };
}
