import type { ChangeSet } from '../../../domain/changes/change-set.js';
import type { Evaluation } from '../../../domain/evaluation/evaluation.js';
import { withJudges } from '../../../domain/evaluation/judges/judges-of-plan.js';
import { bindingSide } from '../../../domain/evaluation/plan/binding-rules.js';
import { committedState } from '../../../domain/evaluation/plan/committed-state.js';
import { type Planned, planSuite } from '../../../domain/evaluation/plan/plan-suite.js';
import { type PreparedRun, prepareRun } from '../../../domain/evaluation/plan/prepare-run.js';
import { type EarlierRuns, mostOfARun } from '../../../domain/evaluation/plan/shared-caps.js';
import {
  permitForUntrustedHead,
  withoutHeadCases,
  withoutOwnProviders,
} from '../../../domain/evaluation/plan/untrusted-head.js';
import type { BudgetSettings } from '../../../domain/inference/budget/budget-settings.js';
import type { Shard } from '../../../domain/inference/budget/divide-caps.js';
import { findSuite } from '../../../domain/suite/find-suite.js';
import type { Side } from '../../../domain/suite/side.js';
import { type Sides, type SuiteAcrossSides, suitesAcross } from '../../../domain/suite/sides.js';
import { UserError } from '../../../domain/user-error.js';
import type { Files } from '../../../ports/files.js';
import type { Git } from '../../../ports/git.js';
import type { SpendRecords } from '../../../ports/spend-records.js';
import { readEvaluation } from '../read/evaluation-file.js';
import { readSides } from '../read/read-sides.js';
import { withCanary } from './read-canary.js';
import { bringCases, readCases } from './read-cases.js';

export type PlanningPorts = {
  readonly git: Git;
  readonly files: Files;
  /** What other runs spent; nobody can tell when absent. */
  readonly spendRecords?: SpendRecords | undefined;
};

export type PlanningRequest = {
  /** The run folder; an evaluation that is there tells how noisy its suites were. */
  readonly folder: string;
  /** Suites to run whether they are affected or not; the affected ones when absent. */
  readonly suites: readonly string[] | undefined;
  readonly isUntrustedHead: boolean;
  /** Which pull request the change is, where there is one. */
  readonly pullRequest?: number | undefined;
  /** Which part of the run this is; the whole when absent. */
  readonly shard?: Shard | undefined;
  /** True where base is asked past the cache, since what it holds no longer stands for what base answers. */
  readonly refreshBaseline?: boolean | undefined;
  /** Suites of which the target branch's own yardstick is of no use, and why. */
  readonly unusableYardsticks?: ReadonlyMap<string, string> | undefined;
  /** True where nobody will be asked, so that whatever an earlier run measured is reckoned with. */
  readonly isDry?: boolean | undefined;
  /** Makes another plan of each suite's; they are run as they are when absent. */
  readonly alter?: ((planned: Planned) => Planned) | undefined;
};

/** Decides a run in every respect, without asking a model. Throws `UserError` for mistakes of the user's files. */
export async function planRun(
  ports: PlanningPorts,
  changeSet: ChangeSet,
  request: PlanningRequest,
): Promise<{ readonly run: PreparedRun; readonly sides: Sides }> {
  const sides = await readTrustedSides(ports.git, changeSet, request.isUntrustedHead);
  await refuseCommittedState(ports.git, changeSet, { head: sides.head, folder: request.folder });
  const planned = await planSuites(ports.git, { sides, changeSet, request });
  const { isUntrustedHead, shard, refreshBaseline: refreshesBaseline } = request;
  const { budget } = bindingSide(sides, isUntrustedHead).settings;
  const earlierRuns = await readEarlierRuns(ports.spendRecords, budget, request.pullRequest);
  const known = await earlierEvaluation(ports.files, request.folder);
  const earlier = known && { evaluation: known, isRepeated: request.isDry !== true };
  const facts = { changeSet, sides, planned, isUntrustedHead, earlierRuns, earlier, shard, refreshesBaseline };
  return { run: prepareRun(facts), sides };
}

/** What an earlier run has left; one that cannot be read tells nothing. */
async function earlierEvaluation(files: Files, folder: string): Promise<Evaluation | undefined> {
  try {
    return await readEvaluation(files, folder);
  } catch {
    return undefined;
  }
}

/**
 * What other runs took from the caps that runs share, where one is set; nothing is known where there are no records.
 */
async function readEarlierRuns(
  records: SpendRecords | undefined,
  budget: BudgetSettings,
  pullRequest: number | undefined,
): Promise<EarlierRuns> {
  const { per_day, per_pull_request } = budget;
  const day = per_day && (await records?.spentBefore({ kind: 'day' }, mostOfARun(budget, per_day)));
  if (per_pull_request === undefined || pullRequest === undefined) return { day };
  const most = mostOfARun(budget, per_pull_request);
  return { day, pullRequest: await records?.spentBefore({ kind: 'pull_request', pullRequest }, most) };
}

/**
 * Answers that somebody committed would be believed as if they had been asked for, and breakers as if a provider had
 * failed. The folder of a run may lie beside uncommitted work, which is the user's own.
 */
async function refuseCommittedState(
  git: Git,
  { worktree }: ChangeSet,
  { head, folder }: { head: Side; folder: string },
): Promise<void> {
  const paths = { files: head.blobs.keys(), pointers: await git.pointers(head.tree) };
  const path = committedState(paths, worktree ? undefined : folder);
  if (path === undefined) return;
  throw new UserError('runs and stored answers are in the repository, where anybody could have written them', {
    place: { path },
    hint: `git rm -r --cached ${path.split('/')[0]}, and let .gitignore have it`,
  });
}

async function readTrustedSides(git: Git, trees: ChangeSet, isUntrustedHead: boolean): Promise<Sides> {
  const sides = await readSides(git, trees, { isUntrustedHead });
  if (!isUntrustedHead) return sides;
  return { ...sides, base: withoutOwnProviders(sides.base), head: withoutOwnProviders(sides.head) };
}

/** A suite by the name that policy gives it, or head. */
const findAcross = (all: readonly SuiteAcrossSides[], name: string): SuiteAcrossSides =>
  all.find(({ head }) => head?.name === name) ?? findSuite(all, name);

type Planning = { readonly sides: Sides; readonly changeSet: ChangeSet; readonly request: PlanningRequest };

async function planSuites(git: Git, { sides, changeSet, request }: Planning): Promise<Planned[]> {
  const evalsOnly = changeSet.lanes.every((lane) => lane === 'evals' || lane === 'docs');
  const planned: Planned[] = [];
  const all = suitesAcross(sides);
  const suites = new Set((request.suites ?? changeSet.suites).map((name) => findAcross(all, name)));
  await bringCases(git, suites, sides);
  for (const suite of suites) {
    const read = await readCases(git, suite, sides);
    const unusable = request.unusableYardsticks?.get(suite.name);
    const cases = unusable === undefined ? read : { ...read, policy: { unusable } };
    if (!request.isUntrustedHead) planned.push(...planSuite(suite, sides, cases, evalsOnly));
    else {
      const plans = planSuite(suite, sides, withoutHeadCases(cases), evalsOnly);
      planned.push(...permitForUntrustedHead(plans, suite, sides.policy));
    }
  }
  const complete = await Promise.all(planned.map((each) => withCanary(git, withJudges(each, sides), sides)));
  return request.alter === undefined ? complete : complete.map(request.alter);
}
