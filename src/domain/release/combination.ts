import { z } from 'zod';
import { digestOf } from '../artifacts/digest.js';
import { DigestText } from '../artifacts/digest-text.js';
import { CommitId } from '../commit-id.js';
import { VerdictWord } from '../gate/verdict-word.js';
import { Moment } from '../moment.js';
import { LaneDigests, ReleasedLane } from './released-lane.js';

/** Lanes whose parts are only known to fit each other once they were evaluated together. Code is proven by its lock. */
export const answeringLanes = ['prompt', 'model', 'data'] as const;

/** What stands for the answering lanes of one state together. */
export const combinationOf = (lanes: LaneDigests): string =>
  digestOf(Object.fromEntries(answeringLanes.map((lane) => [lane, lanes[lane] ?? null])));

/** What an evaluation came to, and the lanes that it evaluated together. */
export const JudgedCombination = z
  .strictObject({
    version: z.literal(1),
    kind: z.literal('verdict'),
    head: CommitId,
    combination: DigestText,
    lanes: LaneDigests,
    verdict: VerdictWord,
    verdicts: z.record(z.string(), VerdictWord).describe('By lane'),
    blocks: z.boolean().optional().describe('What policy made of the verdict when it was given, overrides aside'),
    evaluation: DigestText.optional(),
    receipt: DigestText.optional(),
    run: z.string().optional(),
    at: Moment,
  })
  .refine(({ combination, lanes }) => combinationOf(lanes) === combination, {
    path: ['combination'],
    error: 'is not that of its lanes',
  });
export type JudgedCombination = z.infer<typeof JudgedCombination>;

/**
 * The newest evaluation of lanes together; of several of one moment one that lets nothing through, since nobody knows
 * which came last. `judged` are of one combination, in any order.
 */
export function newestJudged(
  judged: readonly JudgedCombination[],
  inconclusive: InconclusivePolicy,
): JudgedCombination | undefined {
  const lastMs = Math.max(...judged.map(({ at }) => Date.parse(at)));
  const last = judged.filter(({ at }) => Date.parse(at) === lastMs);
  return last.find((each) => !isLetThrough(each, inconclusive)) ?? last.at(-1);
}

type InconclusivePolicy = 'warn' | 'block' | 'lean';

/**
 * Whether an evaluation found nothing wanting. A change that it did not affect proves nothing; and what policy made of
 * an inconclusive one was said when it was given, though policy may have become stricter since.
 */
export const isLetThrough = (
  { verdict, blocks = false }: Pick<JudgedCombination, 'verdict' | 'blocks'>,
  inconclusive: InconclusivePolicy,
): boolean => verdict === 'pass' || (verdict === 'inconclusive' && !blocks && inconclusive !== 'block');

/**
 * Whether an evaluation judged no lane that is released, as where only cases changed: both of its arms are the same, so
 * that a pass says nothing of them. `words` are the verdicts by lane.
 */
export const judgedNoLane = (words: Readonly<Record<string, VerdictWord | undefined>>): boolean =>
  ReleasedLane.options.every((lane) => (words[lane] ?? 'not-affected') === 'not-affected');
