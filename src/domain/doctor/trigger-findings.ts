import { z } from 'zod';
import { describePlace } from '../user-error.js';
import { type Finding, ok, problem, warning } from './finding.js';
import type { Workflow } from './workflow.js';

const everyType = 'pull_request: { types: [opened, synchronize, reopened, edited] }';
/** What GitHub takes where a workflow names none. */
const usualTypes: readonly string[] = ['opened', 'synchronize', 'reopened'];

const keepsFromStarting = 'keeps the check from starting for some changes, and a required check then waits for ever';

const Types = z
  .object({ types: z.union([z.string(), z.array(z.string())]) })
  .transform(({ types }): readonly string[] => [types].flat())
  .catch(usualTypes);

/** Whether every change starts the check, and only in a way that is safe. */
export function triggerFindings(
  { path, on, lineOf }: Workflow,
  { hasMergeQueue }: { readonly hasMergeQueue: boolean | undefined },
): Finding[] {
  const at = (...keys: PropertyKey[]): string => describePlace({ path, line: lineOf(['on', ...keys]) });
  const findings: Finding[] = [];
  if (on.has('pull_request')) {
    findings.push(...filterFindings(on.get('pull_request'), at));
    findings.push(...typeFindings(on.get('pull_request'), { place: at('pull_request'), hasMergeQueue }));
  } else {
    const todo = `add ${everyType} to \`on\``;
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

type Triggered = { readonly place: string; readonly hasMergeQueue: boolean | undefined };

/** A status is of a commit, and pointing a pull request at another branch makes none: only the type `edited` tells. */
function typeFindings(trigger: unknown, { place, hasMergeQueue }: Triggered): Finding[] {
  const types = Types.parse(trigger);
  const told = { todo: `write ${everyType}`, place };
  const missing = ['opened', 'synchronize'].filter((type) => !types.includes(type));
  if (missing.length > 0) {
    return [problem('workflows', `\`types\` without \`${missing.join('` and `')}\` ${keepsFromStarting}`, told)];
  }
  // What a queue merges is judged against the branch that it goes into.
  if (types.includes('edited') || hasMergeQueue === true) return [];
  return [
    warning('workflows', 'a pull request that is pointed at another branch keeps the verdict of the former', told),
  ];
}

function withoutMergeGroup(hasMergeQueue: boolean | undefined, place: string): Finding {
  const told = { todo: 'add merge_group: {} to `on`', place };
  if (hasMergeQueue === true)
    return problem('workflows', 'the merge queue waits for a check that it never starts', told);
  return warning('workflows', 'a merge queue would not start the check', told);
}
