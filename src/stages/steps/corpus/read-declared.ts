import type { Git } from '../../../ports/git.js';
import { readPolicy } from '../read/read-policy.js';
import type { DeclaredSettings } from './check-corpora.js';
import type { CorpusTrees } from './read-yardsticks.js';

/** What the target branch and head declare; the lanegate.yml of one commit is read once. */
export async function readDeclared(git: Git, trees: Pick<CorpusTrees, 'policy' | 'head'>): Promise<DeclaredSettings> {
  const policy = (await readPolicy(git, trees.policy))?.value;
  const head = trees.head === trees.policy ? policy : (await readPolicy(git, trees.head))?.value;
  return { policy, head };
}
