import type { CausingRun } from './causing-run.js';
import { type EnvironmentProtection, whyUnprotected } from './protection.js';
import { type ListedPullRequest, type Standing, whyNotAdmitted } from './standing.js';

/**
 * Whether a head may be evaluated with a key once somebody approves it: it may; it is no business of this workflow; or it
 * is, and something forbids it. Where the pull request is known for certain, its commit may say why.
 */
export type Admission =
  | { readonly kind: 'admitted'; readonly pullRequest: ListedPullRequest }
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string; readonly isCertain: boolean };

/** Decides all but what guards the environment. */
export function admissionOf(cause: CausingRun, standing: Standing): Admission {
  switch (standing.kind) {
    case 'trusted':
      return {
        kind: 'skipped',
        why: 'its head is of this repository and of no dependency bot, so it evaluates itself',
      };
    case 'moved-on':
      return { kind: 'skipped', why: `no open pull request has ${cause.head} as its head any more` };
    case 'unclear':
      return { kind: 'refused', why: standing.why, isCertain: false };
    case 'one': {
      const why = whyNotAdmitted(standing.pullRequest, cause);
      if (why !== undefined) return { kind: 'refused', why, isCertain: true };
      return { kind: 'admitted', pullRequest: standing.pullRequest };
    }
  }
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
