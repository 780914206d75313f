import { z } from 'zod';
import { describePlace } from '../user-error.js';
import { type Finding, ok, problem, warning } from './finding.js';
import type { Workflow } from './workflow.js';

/** What GitHub takes where a workflow names none. */
const usualTypes: readonly string[] = ['opened', 'synchronize', 'reopened'];

const keepsFromStarting = 'keeps the check from starting for some changes, and a required check then waits for ever';

const Types = z
  .object({ types: z.union([z.string(), z.array(z.string())]) })
  .transform(({ types }): readonly string[] => [types].flat())
  .catch(usualTypes);

/** The types of `pull_request` that start a workflow; none where it does not listen to it. */
const typesOf = ({ on }: Workflow): readonly string[] =>
  on.has('pull_request') ? Types.parse(on.get('pull_request')) : [];

/** True of a workflow that starts where a pull request is pointed at another branch, or has another title. */
export const hearsOfTargets = (workflow: Workflow): boolean => typesOf(workflow).includes('edited');

/** True of one that checks nothing else. */
export const isForTargets = (workflow: Workflow): boolean =>
  hearsOfTargets(workflow) && typesOf(workflow).length === 1 && workflow.on.size === 1;

/** Whether every change starts the check, and only in a way that is safe. */
export function triggerFindings(
  workflow: Workflow,
  { hasMergeQueue }: { readonly hasMergeQueue: boolean | undefined },
): Finding[] {
  const { path, on, lineOf } = workflow;
  const at = (...keys: PropertyKey[]): string => describePlace({ path, line: lineOf(['on', ...keys]) });
  const findings: Finding[] = [];
  if (on.has('pull_request')) {
    findings.push(...filterFindings(on.get('pull_request'), at));
    findings.push(...typeFindings(typesOf(workflow), at('pull_request')));
  } else {
    const todo = 'add pull_request: {} to `on`';
    findings.push(problem('workflows', 'pull requests do not start the check', { todo, place: at() }));
  }
  if (on.has('pull_request_target')) {
    findings.push(
      problem('workflows', 'pull_request_target gives the code of strangers the secrets of this repository', {
        todo: 'use pull_request, and for forks workflows/lanegate-fork.yml',
        place: at('pull_request_target'),
      }),
    );
  }
  if (!on.has('merge_group')) findings.push(withoutMergeGroup(hasMergeQueue, at()));
  return findings.length > 0 ? findings : [ok('workflows', 'every change starts the check', { place: path })];
}

function filterFindings(trigger: unknown, at: (...keys: PropertyKey[]) => string): Finding[] {
  const filters = typeof trigger === 'object' && trigger !== null ? trigger : {};
  return ['paths', 'paths-ignore']
    .filter((filter) => Object.hasOwn(filters, filter))
    .map((filter) => {
      const todo = `remove \`${filter}\`; where nothing is affected the check costs nothing`;
      return problem('workflows', `\`${filter}\` ${keepsFromStarting}`, { todo, place: at('pull_request', filter) });
    });
}

function typeFindings(types: readonly string[], place: string): Finding[] {
  const missing = ['opened', 'synchronize'].filter((type) => !types.includes(type));
  if (missing.length === 0) return [];
  const says = `\`types\` without \`${missing.join('` and `')}\` ${keepsFromStarting}`;
  return [problem('workflows', says, { todo: 'write pull_request: {}', place })];
}

/** A status is of a commit, and pointing a pull request at another branch makes none. */
export function withoutTargets({ path, on, lineOf }: Workflow): Finding[] {
  if (!on.has('pull_request')) return [];
  const todo = 'copy workflows/lanegate-retarget.yml of Lanegate to .github/workflows';
  const place = describePlace({ path, line: lineOf(['on', 'pull_request']) });
  const says = 'a pull request that is pointed at another branch keeps the verdict of the former one';
  return [warning('workflows', says, { todo, place })];
}

function withoutMergeGroup(hasMergeQueue: boolean | undefined, place: string): Finding {
  const told = { todo: 'add merge_group: {} to `on`', place };
  if (hasMergeQueue === true)
    return problem('workflows', 'the merge queue waits for a check that it never starts', told);
  return warning('workflows', 'a merge queue would not start the check', told);
}
