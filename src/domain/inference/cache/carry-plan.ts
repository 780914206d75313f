/** What is known of the event that started a job, as far as answers of other jobs are concerned. */
export type CarryingEvent = {
  readonly kind: 'pull-request' | 'merge-group' | 'push' | 'workflow-run' | 'other';
  readonly isUntrustedHead: boolean;
  readonly pullRequest: number | undefined;
  readonly targetRef?: string | undefined;
};

/** A scope of the cache: the ref whose jobs fill it, and whether its records count only when they are signed. */
export type CarrySource = { readonly ref: string; readonly needsSignature: boolean };

/** Which answers of earlier jobs a job may use, and whether its own may be used by later ones. */
export type CarryPlan = {
  readonly sources: readonly CarrySource[];
  /** `signed`: only where there is a secret to sign with. */
  readonly saves: 'always' | 'signed' | 'never';
};

const nothing: CarryPlan = { sources: [], saves: 'never' };

/**
 * A verdict rests on answers, so a change must not bring its own: jobs of a change use what pushes to the target branch
 * have left. What a pull request has left itself counts for a trusted head only and only signed, since its code may
 * have written it. Whatever an outsider can start saves nothing.
 */
export function carryPlan({ kind, isUntrustedHead, pullRequest, targetRef }: CarryingEvent): CarryPlan {
  if (targetRef === undefined) return nothing;
  const target: CarrySource = { ref: targetRef, needsSignature: false };
  switch (kind) {
    case 'push':
      return isUntrustedHead ? nothing : { sources: [target], saves: 'always' };
    case 'pull-request': {
      if (isUntrustedHead || pullRequest === undefined) return { sources: [target], saves: 'never' };
      const own: CarrySource = { ref: `refs/pull/${pullRequest}/merge`, needsSignature: true };
      return { sources: [target, own], saves: 'signed' };
    }
    case 'merge-group':
    case 'workflow-run':
      return { sources: [target], saves: 'never' };
    case 'other':
      return nothing;
  }
}
