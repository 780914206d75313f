import type { Verdict } from '../gate/verdict.js';
import type { VerdictWord } from '../gate/verdict-word.js';
import { entryOf } from '../ledger/ledger-entry.js';
import type { AppliedOverride } from '../override/override.js';
import { isLetThrough, type JudgedCombination, judgedNoLane, newestJudged } from './combination.js';
import type { ReleaseEvidence } from './release.js';
import type { ReleasedLane } from './released-lane.js';

/** What speaks for or against the release of a lane of one commit. */
export type ReleaseFacts = {
  readonly lane: ReleasedLane;
  /** Of the commit, with the overrides that are on record about it; an error where nothing was evaluated. */
  readonly verdict: Verdict;
  /** What is on record about its prompts, models and data together. */
  readonly judged: readonly JudgedCombination[];
  /** Why the documents of its corpora may not be released; of the data lane alone. */
  readonly unsound?: string | undefined;
};

export type ReleaseDecision =
  | { readonly kind: 'let-through'; readonly evidence: Pick<ReleaseEvidence, 'verdict' | 'override'> }
  | {
      readonly kind: 'refused';
      readonly reason: string;
      /** Overrides on record that do not help, a sentence each. */
      readonly inVain: readonly string[];
    };

/**
 * Whether a lane may be released: its verdict lets it through, or somebody did on record. A change that left the lane
 * alone says nothing of it; then what was said of the same prompts, models and data before has to stand for it.
 */
export function decideRelease(facts: ReleaseFacts): ReleaseDecision {
  const { lane, verdict } = facts;
  const word = verdict.lanes[lane] ?? 'error';
  const refused = whyRefused(facts, word);
  if (refused === undefined) return { kind: 'let-through', evidence: { verdict: word } };
  const overrides = verdict.overrides ?? [];
  const override = overrides.find(({ holds, lanes }) => holds && lanes.includes(lane));
  if (override === undefined) return { kind: 'refused', reason: refused, inVain: overrides.map(whyInVain) };
  return { kind: 'let-through', evidence: { verdict: word, override: pathOf(override, verdict.head) } };
}

function whyRefused({ lane, verdict, judged, unsound }: ReleaseFacts, word: VerdictWord): string | undefined {
  if (unsound !== undefined) return unsound;
  if (word === 'fail' || word === 'error') return `the verdict of ${lane} is ${word}: ${verdict.reason}`;
  const blocker = verdict.blockers?.find(({ lanes }) => lanes.includes(lane));
  if (blocker !== undefined) return `the verdict of ${lane} blocks: ${blocker.reason}`;
  if (word !== 'not-affected' || lane === 'code') return undefined;
  return whyUnproven(lane, verdict, judged);
}

function whyUnproven(lane: ReleasedLane, verdict: Verdict, judged: readonly JudgedCombination[]): string | undefined {
  if (verdict.verdict !== 'not-affected') {
    // What an override of another lane sets aside was still found.
    if (verdict.blocks || (verdict.blockers ?? []).length > 0)
      return `${lane} was evaluated with what did not pass: ${verdict.reason}`;
    if (!judgedNoLane(verdict.lanes)) return undefined;
  }
  const newest = newestJudged(judged, 'warn');
  if (newest === undefined) {
    return `this change left ${lane} alone, and nothing on record says that what it is now was ever evaluated`;
  }
  if (isLetThrough(newest, 'warn')) return undefined;
  return `this change left ${lane} alone, and what it is now was judged before: ${newest.verdict}`;
}

/** One that holds and does not help is of other lanes. */
function whyInVain({ by, at, why_not, lanes }: AppliedOverride): string {
  const why = why_not ?? `it is about ${lanes.join(', ')} alone`;
  return `the override by ${by} of ${at} does not count: ${why}`;
}

function pathOf({ holds: _, why_not: __, ...given }: AppliedOverride, head: string): string {
  return entryOf({ version: 1, kind: 'override', head, ...given }).path;
}
