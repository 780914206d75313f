import { parseCanary } from '../../../domain/evaluation/canary/canary.js';
import type { Planned } from '../../../domain/evaluation/plan/plan-suite.js';
import type { Side } from '../../../domain/suite/side.js';
import { describeMistake, UserError } from '../../../domain/user-error.js';
import type { Git } from '../../../ports/git.js';
import { readText } from '../read/read-text.js';

const maxCanaryBytes = 4_000_000;

/** A plan with the canary that its own commit has of its suite; what only stands beside needs none. */
export async function withCanary(
  git: Git,
  planned: Planned,
  sides: { readonly policy: Side; readonly head: Side },
): Promise<Planned> {
  if (planned.kind === 'problem' || !planned.plan.binding) return planned;
  const { plan } = planned;
  const path = plan.definition.canary;
  if (path === undefined) return planned;
  return {
    kind: 'run',
    plan: { ...plan, canary: { path, anchors: await readAnchors(git, path, sides[plan.yardstick]) } },
  };
}

/** A canary that cannot be read is told, since it must not stop the change that mends it. */
async function readAnchors(git: Git, path: string, side: Side) {
  try {
    const text = await readText(git, side.blobs.get(path), path, maxCanaryBytes);
    return text === undefined ? { unusable: `${path} is not in the repository` } : parseCanary(text, path);
  } catch (error) {
    if (error instanceof UserError) return { unusable: describeMistake(error) };
    throw error;
  }
}
