import type { ChangeSet } from '../../../domain/changes/change-set.js';
import type { PlannedOrWrong } from '../../../domain/doctor/suite-findings.js';
import { type PlannedSuite, reportPlan } from '../../../domain/planning/plan-report.js';
import { UserError } from '../../../domain/user-error.js';
import { type PlanningPorts, planRun } from './plan-run.js';

/** One tree compared with itself: no change, and every suite of it can be planned. */
const unchanged = (tree: string): ChangeSet => ({
  version: 1,
  policy: tree,
  base: tree,
  head: tree,
  worktree: true,
  mixed: false,
  lanes: [],
  suites: [],
  affected: [],
  unaffected: [],
  changes: [],
  notes: [],
});

/** Plans suites of one tree without a call; where a mistake stops all, each is planned by itself. */
export async function planSuitesOf(
  ports: PlanningPorts,
  tree: string,
  names: readonly string[],
): Promise<PlannedOrWrong[]> {
  try {
    return await planTogether(ports, tree, names);
  } catch (mistake) {
    if (!(mistake instanceof UserError)) throw mistake;
    const [name = ''] = names;
    if (names.length === 1) return [{ name, mistake }];
  }
  const each: PlannedOrWrong[] = [];
  for (const name of names) each.push(...(await planSuitesOf(ports, tree, [name])));
  return each;
}

async function planTogether(ports: PlanningPorts, tree: string, suites: readonly string[]): Promise<PlannedSuite[]> {
  const request = { folder: '.lanegate/run', suites, isUntrustedHead: false, isDry: true };
  const { run } = await planRun(ports, unchanged(tree), request);
  return reportPlan(run).suites;
}
