import type { Verdict } from '../../gate/verdict.js';
import { staleSuites } from '../evidence/baseline-lines.js';
import { overridesInEffect } from '../evidence/override-notices.js';
import { bindingSuites, causeOf, corporaBearing, culpritsOf, overrunsOf } from './culprits.js';
import { shortCommit } from './format-quantity.js';
import { carryingLanes, type Owner, ownersOf } from './owners.js';

/** Who should act, in which part of the system, on what, and how to see it again. */
export type NextStep = {
  readonly owners: readonly Owner[];
  readonly advice: string;
  /** `undefined` when there is nothing to reproduce. */
  readonly command: string | undefined;
};

/** What the reader should do now. */
export function nextStep(verdict: Verdict): NextStep {
  const command = verdict.verdict === 'not-affected' ? undefined : reproduceCommand(verdict);
  const split = verdict.mixed && !verdict.adoption ? splitAdvice(verdict) : undefined;
  const advice = [adviceFor(verdict), split].filter(Boolean).join(' ');
  return { owners: ownersOf(verdict), advice, command };
}

function adviceFor(verdict: Verdict): string {
  if (overridesInEffect(verdict).length > 0)
    return 'The override lets this very commit through, and what was found still stands: mend it before the override ends.';
  if (restsOnStaleBaseline(verdict))
    return 'Run it again with refresh-baseline (on a terminal --refresh-baseline), so that base is asked anew.';
  switch (verdict.verdict) {
    case 'fail':
      return adviceForFail(verdict);
    case 'error':
      return 'Fix what is named here and run the job again. Nothing was judged, so nothing passed.';
    case 'inconclusive':
      return verdict.adoption ? adoptionAdvice(verdict) : doubtAdvice(verdict);
    case 'pass':
      return verdict.blocks ? 'Fix what the headline names and push again.' : 'Nothing stands in the way of merging.';
    case 'not-affected':
      return 'Nothing to do.';
  }
}

/** True where every suite that bears the verdict was held against answers that no longer stand. */
function restsOnStaleBaseline(verdict: Verdict): boolean {
  const bearing = bindingSuites(verdict).filter((suite) => suite.verdict === verdict.verdict);
  return verdict.verdict !== 'pass' && bearing.length > 0 && staleSuites(bearing).length === bearing.length;
}

function adviceForFail(verdict: Verdict): string {
  const [first] = culpritsOf(verdict);
  if (first === undefined) return adviceForOverrun(verdict);
  const lanes = carryingLanes(verdict);
  const what = lanes.length === 1 ? `the ${lanes.join('')}` : 'the change';
  return causeOf(first.metric) === 'floor'
    ? `Look at the cases with low scores, fix ${what} and push again.`
    : `Look at the cases that got worse, fix ${what} and push again.`;
}

function adviceForOverrun(verdict: Verdict): string {
  const names = new Set(overrunsOf(verdict).map(({ guardrail }) => guardrail.name));
  if (names.size === 0) {
    const what =
      corporaBearing(verdict).length === 0 ? 'Fix what the headline names' : 'Mend what the table of corpora names';
    return `${what} and push again.`;
  }
  const better = [...names].map((name) => (name === 'cost' ? 'cheaper' : 'faster')).join(' and ');
  return `Make the change ${better}, or raise its limit in a change of its own, and push again.`;
}

function adoptionAdvice(verdict: Verdict): string {
  const suites = bindingSuites(verdict);
  const hasFloors =
    suites.length > 0 && suites.every(({ metrics }) => metrics.some(({ floor }) => floor !== undefined));
  const orFloor = hasFloors ? '' : ', or set a floor that head can be held to without one';
  const holdsUp = verdict.blocks ? ' The gate is set to block what it cannot tell.' : '';
  return `Nothing was compared, since the target branch has no suites yet. Merge this change to have a baseline${orFloor}.${holdsUp}`;
}

function doubtAdvice(verdict: Verdict): string {
  if (editsGateAlone(verdict)) {
    return 'Somebody whom policy allows has to override the lane `code` of this commit, or the workflows are left as they are.';
  }
  if (culpritsOf(verdict).length === 0 && overrunsOf(verdict).length > 0) {
    return `More cases would tell. ${whatGateDoes(verdict)}`;
  }
  if (culpritsOf(verdict).length === 0 && corporaBearing(verdict).length > 0) {
    return `Look at what the table of corpora names and decide. ${whatGateDoes(verdict)}`;
  }
  if (isNoSuitesDoubt(verdict)) {
    return `Have a suite evaluate what the headline names, or mend it: more cases would not help. ${whatGateDoes(verdict)}`;
  }
  if (culpritsOf(verdict).length === 0 && isUnmeasured(verdict)) {
    return (
      'Mend what the table says of each suite, in this change or before it: nothing was measured, and more cases would not ' +
      `help. ${whatGateDoes(verdict)}`
    );
  }
  if (culpritsOf(verdict).length === 0 && isSpoilt(verdict)) {
    return (
      'More calls went wrong than is tolerated; the incidents below say which, and whose doing they are. Run the job ' +
      `again when they have passed. ${whatGateDoes(verdict)}`
    );
  }
  return adviceForOpenMetric(verdict);
}

function adviceForOpenMetric(verdict: Verdict): string {
  const culprits = culpritsOf(verdict);
  if (culprits.length > 0 && culprits.every(({ metric }) => metric.cases_worse === 0)) {
    return `No case got worse, and more cases would give an answer. ${whatGateDoes(verdict)}`;
  }
  return verdict.blocks
    ? 'Add cases to the dataset, or look at the cases that got worse and fix the change; the gate is set to block what ' +
        'it cannot tell.'
    : 'Look at the cases that got worse and decide. The gate lets this through with a warning; more cases would give ' +
        'it an answer.';
}

const whatGateDoes = ({ blocks }: Verdict): string =>
  `The gate ${blocks ? 'is set to block' : 'only warns of'} what it cannot tell.`;

/** True when nothing is in doubt but what the gate itself is worth, whose workflows this change edits. */
const editsGateAlone = (verdict: Verdict): boolean => verdict.lane_workflows !== undefined && isNoSuitesDoubt(verdict);

/** True when no suite that binds is in doubt, but something that none of them evaluates. */
const isNoSuitesDoubt = (verdict: Verdict): boolean =>
  bindingSuites(verdict).every((suite) => suite.verdict !== 'inconclusive');

/** True when every suite that binds and is in doubt has nothing measured, since it cannot be run as it is. */
function isUnmeasured(verdict: Verdict): boolean {
  const doubtful = bindingSuites(verdict).filter((suite) => suite.verdict === 'inconclusive');
  return doubtful.length > 0 && doubtful.every(({ metrics }) => metrics.length === 0) && !isSpoilt(verdict);
}

/** True when incidents keep a suite that binds from passing. */
const isSpoilt = (verdict: Verdict): boolean =>
  bindingSuites(verdict).some(({ incident_verdicts: incidents }) => incidents.some(({ exceeded }) => exceeded));

function splitAdvice({ blocks }: Verdict): string {
  const split = blocks ? 'split' : 'consider splitting';
  return `This change touches several lanes; ${split} it so that each can be rolled back alone.`;
}

/** What whoever pastes the command should know first. */
export const reproduceNote = (verdict: Verdict): string =>
  asksNobody(verdict)
    ? 'It asks no model, so it needs no key.'
    : 'It asks the models again unless their answers are cached, so paid models need the same keys.';

/**
 * True where an evaluation of the change ran no suite, since it reaches none; a receipt tells that there was one. Of an
 * error that is no corpus's, suites may be missing that do ask.
 */
const asksNobody = (verdict: Verdict): boolean =>
  verdict.suites.length === 0 &&
  verdict.receipt !== undefined &&
  (verdict.verdict !== 'error' || corporaBearing(verdict).length > 0);

/**
 * The command that repeats the check: `--base` is the tip of the target branch, where policy is read, and the base arm
 * is its merge base with head. `undefined` when a commit has no name that is safe to paste.
 */
export function reproduceCommand(verdict: Verdict): string | undefined {
  const [policy, head] = [shortCommit(verdict.policy), shortCommit(verdict.head)];
  const named = verdict.worktree ? [policy] : [policy, head];
  const isSafe = named.every((commit) => /^\w[\w./-]{0,99}$/.test(commit));
  if (!isSafe) return undefined;
  return `lanegate check --base ${policy} ${verdict.worktree ? '--worktree' : `--head ${head}`}`;
}
