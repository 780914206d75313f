import type { Change, ChangeSet } from '../../changes/change-set.js';
import { inOrder, Lane } from '../../changes/lane.js';
import { isUnknownChange } from '../../gate/is-unknown-change.js';
import type { Verdict } from '../../gate/verdict.js';
import type { VerdictWord } from '../../gate/verdict-word.js';
import { formatAmount } from './format-quantity.js';

/** One lane of a change: its verdict, the first thing that changed in it, and how much more did. */
export type LaneSummary = {
  readonly lane: Lane;
  readonly verdict: VerdictWord;
  readonly first: Change | undefined;
  /** `and 2 more changes in 3 files`, or nothing. */
  readonly more: string;
};

/** The lanes that changed, and those that have a verdict although nothing in them did, in the order they are told. */
export function summariseLanes(changeSet: ChangeSet, verdict: Pick<Verdict, 'lanes'>): LaneSummary[] {
  const judged = Lane.options.filter((lane) => (verdict.lanes[lane] ?? 'not-affected') !== 'not-affected');
  return inOrder([...changeSet.lanes, ...judged]).map((lane) => {
    const changes = changeSet.changes.filter((change) => change.lane === lane);
    return { lane, verdict: verdict.lanes[lane] ?? 'not-affected', first: changes[0], more: describeMore(changes) };
  });
}

/** Said in place of the lanes where nobody could look at the change; '' where somebody could. */
export const whatIsUnknown = (changeSet: ChangeSet): string =>
  isUnknownChange(changeSet) ? 'Nothing is known of what changed, so no lane that deploys is let through.' : '';

function describeMore(changes: readonly Change[]): string {
  if (changes.length < 2) return '';
  const files = new Set(changes.map(({ path }) => path)).size;
  const where = files === 1 ? 'there' : `in ${formatAmount(files, 'file')}`;
  return `and ${formatAmount(changes.length - 1, 'more change')} ${where}`;
}

/** `path:line`, as editors and people write it. */
export const describeSpot = ({ path, line }: Change): string => (line === undefined ? path : `${path}:${line}`);

const doubts = { high: '', medium: 'likely', low: 'perhaps' } as const;

/** How unsure the lane of a change is, in a word; '' where the format itself or a clear sign says it. */
export const doubtOf = ({ confidence = 'high' }: Change): string => doubts[confidence];

/** What changed, and why it is thought to be of its lane where that is not sure. */
export function describeReason(change: Change): string {
  const doubt = doubtOf(change);
  return doubt === '' ? change.reason : `${change.reason} (${doubt}, since ${change.because ?? 'it looks like it'})`;
}
