import { finishReasonOf } from '../../inference/call/finish-reason.js';
import { type Grade, graderError, passOrFail } from '../grader.js';
import type { Subject } from '../subject.js';

/** Generation must have stopped for this reason, in the word of any provider. */
export function gradeFinishReason({ finishReason }: Subject, word: string): Grade {
  const wanted = finishReasonOf(word.toLowerCase());
  if (wanted === 'unknown') return graderError(`\`${word}\` is no reason to stop`);
  if (finishReason === 'unknown') return graderError('it is not known why the answer stopped');
  return passOrFail(finishReason === wanted, `the answer stopped with ${finishReason}`);
}

/** The answer must have cost at most so many US dollars. */
export const gradeCost = ({ costUsd }: Subject, mostUsd: number): Grade =>
  costUsd === undefined
    ? graderError('it is not known what the answer cost')
    : passOrFail(costUsd <= mostUsd, `the answer cost ${costUsd} USD of at most ${mostUsd}`);

/** The answer must have taken at most so many milliseconds. */
export const gradeLatency = ({ latencyMs }: Subject, mostMs: number): Grade =>
  latencyMs === undefined
    ? graderError('nobody waited for the answer: it was stored, replayed or made on the spot')
    : passOrFail(latencyMs <= mostMs, `the answer took ${Math.round(latencyMs)} ms of at most ${mostMs}`);
