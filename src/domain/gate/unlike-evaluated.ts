import { meanSame } from '../artifacts/digest.js';
import type { ChangeSet } from '../changes/change-set.js';

/**
 * Why a change set of the same commits is not the one that was evaluated: detected once more, or edited by hand, it may
 * leave suites and lanes out. `undefined` where both decide alike.
 */
export function unlikeEvaluated(changeSet: ChangeSet, evaluated: ChangeSet | undefined): string | undefined {
  if (evaluated === undefined || evaluated === changeSet) return undefined;
  const [now, then] = [decisiveParts(changeSet), decisiveParts(evaluated)];
  const parts = Object.keys(now) as (keyof typeof now)[];
  const unlike = parts.filter((part) => !meanSame(now[part], then[part]));
  if (unlike.length === 0) return undefined;
  const told = unlike.map((part) => `\`${part}\``).join(', ');
  return `the change set is not the one that was evaluated: ${told} differ; evaluate the change again`;
}

/** What a verdict goes by, without texts: in those of an evaluation secrets are blotted out. */
const decisiveParts = ({ lanes, mixed, suites, affected, changes, lane_workflows, corpora = [] }: ChangeSet) => ({
  lanes,
  mixed,
  suites: suites.length,
  affected: affected.map((suite) => suite.lanes),
  changes: changes.map(({ lane }) => lane),
  lane_workflows: lane_workflows?.length ?? 0,
  corpora: corpora.map(({ verdict, blocks, checks }) => ({
    verdict,
    blocks,
    checks: checks.map((each) => each.verdict),
  })),
});
