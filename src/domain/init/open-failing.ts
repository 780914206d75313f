import type { Place } from '../user-error.js';
import type { Proposal } from './proposal.js';

/** Why a part of a proposal cannot be run, as the product itself says it. */
export type Failure = {
  readonly suite: string | undefined;
  readonly place: Place | undefined;
  readonly message: string;
};

/**
 * The proposal with the part that failed left to a person: the suite, or the file of another tool. `undefined` where
 * the failure lies in no part of it, so that nothing here could mend it.
 */
export function openFailing(proposal: Proposal, { suite, place, message }: Failure): Proposal | undefined {
  const isMeant = (each: Proposal['suites'][number]): boolean => each.name === suite && each.open.length === 0;
  if (proposal.suites.some(isMeant)) {
    const suites = proposal.suites.map((each) => (isMeant(each) ? { ...each, open: [message] } : each));
    return { ...proposal, suites };
  }
  const isBroken = (each: Proposal['imports'][number]): boolean => each.path === place?.path && each.open === undefined;
  if (!proposal.imports.some(isBroken)) return undefined;
  return { ...proposal, imports: proposal.imports.map((each) => (isBroken(each) ? { ...each, open: message } : each)) };
}
