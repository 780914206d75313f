import type { CausingRun } from './causing-run.js';
import { type EnvironmentProtection, whyUnprotected } from './protection.js';
import { type ListedPullRequest, type Standing, whyNotAdmitted, whySilent } from './standing.js';

/**
 * Whether a head may be evaluated with a key once somebody approves it: it may; it is no business of this workflow; or
 * it is, and something forbids it. Where the pull request is known for certain, its commit may say why.
 */
export type Admission =
  | { readonly kind: 'admitted'; readonly pullRequest: ListedPullRequest }
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string; readonly isCertain: boolean };

/** Decides all but what guards the environment. */
export function admissionOf(cause: CausingRun, standing: Standing): Admission {
  if (standing.kind === 'one') {
    const why = whyNotAdmitted(standing.pullRequest, cause);
    if (why !== undefined) return { kind: 'refused', why, isCertain: true };
    return { kind: 'admitted', pullRequest: standing.pullRequest };
  }
  const why = whySilent(standing, cause);
  return standing.kind === 'unclear' ? { kind: 'refused', why, isCertain: false } : { kind: 'skipped', why };
}

/** As decided before, unless the environment would let the job in without anybody's approval. */
export function guardedAdmission(
  admission: Admission,
  environment: string,
  found: EnvironmentProtection | undefined,
): Admission {
  const why = whyUnprotected(environment, found);
  return why === undefined ? admission : { kind: 'refused', why, isCertain: true };
}
