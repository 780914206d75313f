import type { AffectedSuite, ChangeSet } from '../changes/change-set.js';
import { differingCommit } from '../changes/differing-commit.js';
import { changesAnswers, inOrder, isDeployed, isMixed, Lane } from '../changes/lane.js';
import { reachesAnswers } from '../changes/needs-evaluation.js';
import type { Evaluation } from '../evaluation/evaluation.js';
import { causeOfKind } from '../inference/incident/incident-tolerances.js';
import { editedGate, type Finding, judgedCorpora, uncoveredLanes } from './findings-of-change.js';
import { judgeSuite } from './judge-suite.js';
import { unlikeEvaluated } from './unlike-evaluated.js';
import type { Blocker, SuiteVerdict, Verdict } from './verdict.js';
import { type VerdictWord, worst } from './verdict-word.js';
import { leansAgainst } from './word-of-role.js';

/**
 * The verdict over a change: for each touched lane the gravest of its binding suites, and for the whole the gravest of
 * all. What is missing (an evaluation, a run, a suite for a lane that changes answers) never reads as a pass. Throws a
 * `UserError` when a margin that binds cannot be passed.
 */
export function judge(changeSet: ChangeSet, evaluation: Evaluation | undefined): Verdict {
  if (evaluation === undefined) {
    return conclude(changeSet, undefined, { suites: [], findings: withoutEvaluation(changeSet) });
  }
  const disagreement = findDisagreement(changeSet, evaluation);
  if (disagreement !== undefined) {
    const finding: Finding = { word: 'error', lanes: changeSet.lanes, reason: disagreement };
    return conclude(changeSet, evaluation, { suites: [], findings: [finding] });
  }
  const settings = { ...evaluation.gate, shard: evaluation.shard };
  const judged = evaluation.suites.map((run) => judgeSuite(run, settings));
  const suites = letHeadMendYardsticks(changeSet, judged);
  const findings = [
    ...suites.filter(({ binding }) => binding).map((suite) => findingOf(suite, changeSet, evaluation)),
    ...missingRuns(changeSet.affected, suites),
    ...brokenYardsticks(suites),
    ...uncoveredLanes(changeSet),
    ...mixedLanes(changeSet, evaluation),
  ];
  return conclude(changeSet, evaluation, { suites, findings });
}

/** A change may pass today's gate and leave a yardstick behind that cannot judge the next one. */
const brokenYardsticks = (suites: readonly SuiteVerdict[]): Finding[] =>
  suites
    .filter(({ binding, yardstick, verdict }) => !binding && yardstick === 'head' && verdict === 'error')
    .map(({ name, reason }) => {
      const told = `${name}: the cases and graders of this change do not work: ${reason}`;
      return { word: 'inconclusive', lanes: ['evals'], reason: told };
    });

/** Without an evaluation the policy that binds is unknown too, so only what leaves answers alone goes through. */
function withoutEvaluation(changeSet: ChangeSet): Finding[] {
  if (!reachesAnswers(changeSet)) return [];
  const { affected, lanes } = changeSet;
  const reached = inOrder([...lanes.filter(changesAnswers), ...affected.flatMap((suite) => suite.lanes)]);
  return [{ word: 'error', lanes: reached, reason: 'there is no evaluation of a change that reaches answers' }];
}

/** Why an evaluation is not of this change; `undefined` where it is. */
export function findDisagreement(changeSet: ChangeSet, evaluation: Evaluation): string | undefined {
  const differing = differingCommit(changeSet, evaluation);
  if (differing === undefined) return unlikeEvaluated(changeSet, evaluation.change);
  const [change, measured] = [changeSet[differing], evaluation[differing]];
  return `the evaluation is of another change: its ${differing} is ${measured}, the change's is ${change}`;
}

/**
 * Where policy's own yardstick errs, a change that deploys nothing is judged by head's, for else a broken yardstick
 * could never be mended.
 */
function letHeadMendYardsticks(changeSet: ChangeSet, suites: readonly SuiteVerdict[]): SuiteVerdict[] {
  if (touchedLanes(changeSet).some(isDeployed)) return [...suites];
  const broken = suites.filter(
    ({ binding, yardstick, verdict }) => binding && yardstick === 'policy' && verdict === 'error',
  );
  const mended = new Set(broken.map(({ name }) => name).filter((name) => suites.some((suite) => isHeads(suite, name))));
  return suites.map((suite) => (mended.has(suite.name) ? { ...suite, binding: isHeads(suite, suite.name) } : suite));
}

const isHeads = (suite: SuiteVerdict, name: string): boolean => suite.name === name && suite.yardstick === 'head';

function findingOf(suite: SuiteVerdict, { affected }: ChangeSet, { adoption, shard }: Evaluation): Finding {
  const lanes = affected.filter(({ name }) => name === suite.name).flatMap((each) => each.lanes);
  if (adoption && suite.verdict === 'pass') {
    return {
      word: 'inconclusive',
      lanes,
      reason: `${suite.name}: above its floor, but there was nothing to compare with`,
    };
  }
  if (shard !== undefined && shard.count > 1 && suite.verdict === 'pass') {
    const which = `shard ${shard.index} of ${shard.count}`;
    const reason = `${suite.name}: nothing against it in ${which}, but the other shards are not in this evaluation`;
    return { word: 'inconclusive', lanes, reason };
  }
  return { word: suite.verdict, lanes, reason: `${suite.name}: ${suite.reason}` };
}

function missingRuns(affected: readonly AffectedSuite[], suites: readonly SuiteVerdict[]): Finding[] {
  return affected.flatMap(({ name, lanes }): Finding[] => {
    const runs = suites.filter((suite) => suite.name === name);
    if (runs.some(({ binding }) => binding)) return [];
    if (runs.length > 0)
      return [{ word: 'inconclusive', lanes, reason: `${name}: it ran, but under nothing that binds` }];
    return [{ word: 'error', lanes, reason: `${name}: this change affects it, but it did not run` }];
  });
}

function mixedLanes({ lanes }: ChangeSet, { gate }: Evaluation): Finding[] {
  if (gate.mixed_lanes !== 'block' || !isMixed(lanes)) return [];
  const deployed = lanes.filter(isDeployed).join(', ');
  return [{ word: 'fail', lanes: [], reason: `the lanes ${deployed} ride in one change, which mixed_lanes forbids` }];
}

type Conclusion = { readonly suites: SuiteVerdict[]; readonly findings: readonly Finding[] };

function conclude(changeSet: ChangeSet, evaluation: Evaluation | undefined, found: Conclusion): Verdict {
  const { suites } = found;
  const findings = [...found.findings, ...judgedCorpora(changeSet), ...editedGate(changeSet)];
  const verdict = worst(findings.map(({ word }) => word));
  const reasons = findings.filter(({ word }) => word === verdict).map(({ reason }) => reason);
  const policy = evaluation?.gate.inconclusive ?? 'warn';
  const blockers = blockersOf(changeSet, policy, { suites, findings });
  return {
    version: 1,
    verdict,
    reason: reasons.length === 0 ? 'this change reaches nothing that is evaluated' : reasons.join('; '),
    blocks: blockers.length > 0,
    policy: changeSet.policy,
    base: changeSet.base,
    head: changeSet.head,
    worktree: changeSet.worktree,
    adoption: evaluation?.adoption ?? false,
    lanes: judgeLanes(changeSet, findings),
    ...(changeSet.lane_workflows === undefined ? {} : { lane_workflows: changeSet.lane_workflows }),
    ...(changeSet.corpora === undefined ? {} : { corpora: changeSet.corpora }),
    mixed: isMixed(changeSet.lanes),
    inconclusive_policy: policy,
    ...(evaluation?.shard === undefined ? {} : { shard: evaluation.shard }),
    suites,
    ownership: evaluation?.ownership ?? {},
    spent_usd: evaluation?.spent.usd ?? 0,
    ...(evaluation === undefined ? {} : { spent_calls: evaluation.spent.calls }),
    ...(blockers.length === 0 ? {} : { blockers }),
    ...(evaluation?.receipt === undefined ? {} : { receipt: evaluation.receipt }),
    notes: [...new Set([...changeSet.notes, ...(evaluation?.notes ?? []), ...notesOf(changeSet, suites)])],
  };
}

/** What a reader should know besides the verdict: what nobody watches, and whose yardstick stood in. */
function notesOf(changeSet: ChangeSet, suites: readonly SuiteVerdict[]): string[] {
  const replaced = suites.filter(({ binding, yardstick }) => !binding && yardstick === 'policy');
  return [
    ...uncoveredLanes(changeSet).map(({ reason }) => reason),
    ...(changeSet.corpora ?? []).flatMap(({ name, notes }) => notes.map((note) => `the corpus ${name}: ${note}`)),
    ...suites.flatMap(unmeasuredLimits),
    ...replaced.map(({ name, reason }) => `${name}: policy's own yardstick fails, so head's decides (${reason})`),
  ];
}

/** A limit that nothing was measured against decides nothing, which nobody may take for a pass. */
const unmeasuredLimits = ({ name, binding, guardrails = [] }: SuiteVerdict): string[] =>
  guardrails
    .filter(({ verdict }) => binding && verdict === 'not-measured')
    .map((each) => `${name}: the limit on ${each.name} was not measured: ${each.reason}`);

/** Lanes of the change, those that an affected suite names, and `code` where the change edits what runs its gate. */
const touchedLanes = ({ lanes, affected, lane_workflows: paths = [] }: ChangeSet): Lane[] =>
  inOrder([...lanes, ...affected.flatMap((suite) => suite.lanes), ...(paths.length === 0 ? [] : ['code' as const])]);

/** The lanes that may block a change: those that it touches, `data` with its corpora, and else all that deploy. */
export function lanesOfWhole(changeSet: ChangeSet): Lane[] {
  const touched = inOrder([...touchedLanes(changeSet), ...judgedCorpora(changeSet).flatMap(({ lanes }) => lanes)]);
  return touched.length > 0 ? touched : Lane.options.filter(isDeployed);
}

function judgeLanes(changeSet: ChangeSet, findings: readonly Finding[]): Verdict['lanes'] {
  if (changeSet.harness !== undefined) return {};
  const touched = touchedLanes(changeSet);
  const told = Lane.options.filter((lane) => isDeployed(lane) || touched.includes(lane));
  const wordOf = (lane: Lane): VerdictWord =>
    worst(findings.filter(({ lanes }) => lanes.includes(lane)).map(({ word }) => word));
  return Object.fromEntries(told.map((lane) => [lane, wordOf(lane)]));
}

/** What is of no single lane is of all that the change touches, and else of all that deploy. */
function blockersOf(
  changeSet: ChangeSet,
  policy: Verdict['inconclusive_policy'],
  { suites, findings }: Conclusion,
): Blocker[] {
  const isInconclusiveBlocking = policy === 'block' || (policy === 'lean' && suites.some(leansToFail));
  const blocking = findings.filter(
    ({ word, alwaysBlocks }) => alwaysBlocks || isGrave(word) || (word === 'inconclusive' && isInconclusiveBlocking),
  );
  const ofNone = lanesOfWhole(changeSet);
  return blocking.map(({ word, lanes, reason }) => {
    return { verdict: word, lanes: lanes.length > 0 ? inOrder(lanes) : ofNone, reason, overridden: false };
  });
}

const isGrave = (word: VerdictWord): boolean => word === 'fail' || word === 'error';

/**
 * The estimate of some binding metric speaks against it, or head's model spoils more than is tolerated, proven or not.
 */
const leansToFail = ({ binding, metrics, incident_verdicts: incidents }: SuiteVerdict): boolean =>
  binding &&
  (metrics.some(leansAgainst) ||
    incidents.some(({ arm, exceeded, kind }) => arm === 'head' && exceeded && causeOfKind(kind) === 'model'));
