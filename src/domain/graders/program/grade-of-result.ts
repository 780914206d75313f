import type { Json } from '../../artifacts/digest.js';
import { isJsonObject, readJson } from '../../artifacts/read-json.js';
import { excerptOf } from '../../inference/excerpt.js';
import type { Grade } from '../grader.js';

const longestReason = 500;

/**
 * What a program's result is as a grade: true or false, a number, or an object with `pass`, `score` and `reason`; a text
 * is read as JSON. With a threshold a number passes or does not; without one it is the score, and must lie in [0, 1].
 */
export function gradeOfResult(result: Json, threshold: number | undefined): Grade {
  if (typeof result === 'boolean') return score(result ? 1 : 0);
  if (typeof result === 'number') return gradeOfNumber(result, threshold);
  if (isJsonObject(result)) return gradeOfObject(result, threshold);
  const read = typeof result === 'string' ? readJson(result)?.json : undefined;
  if (typeof read === 'boolean' || typeof read === 'number' || isJsonObject(read)) {
    return gradeOfResult(read as Json, threshold);
  }
  return broken(`it returned ${excerptOf(JSON.stringify(result), 100)}, which is no grade`);
}

function gradeOfNumber(number: number, threshold: number | undefined, reason = ''): Grade {
  if (!Number.isFinite(number)) return broken(`it returned ${number}, which is no grade`);
  if (threshold !== undefined) return score(number >= threshold ? 1 : 0, reason || `${number} of ${threshold}`);
  if (number >= 0 && number <= 1) return score(number, reason);
  return broken(`it returned ${number}, and a score lies between 0 and 1; give the grader a \`threshold\``);
}

/** A score counts before `pass`, except where a threshold asks for both. */
function gradeOfObject(object: Readonly<Record<string, unknown>>, threshold: number | undefined): Grade {
  const { pass = object['pass_'], score: told, reason: said } = object;
  const reason = typeof said === 'string' ? excerptOf(said, longestReason) : '';
  if (pass !== undefined && pass !== null && typeof pass !== 'boolean')
    return broken('`pass` is neither true nor false');
  if (told === undefined || told === null) {
    return typeof pass === 'boolean' ? score(pass ? 1 : 0, reason) : broken('it returned neither `pass` nor `score`');
  }
  if (typeof told !== 'number') return broken('`score` is no number');
  if (threshold !== undefined && pass === false) return score(0, reason);
  return gradeOfNumber(told, threshold, reason);
}

const score = (value: number, reason = ''): Grade => ({ kind: 'score', score: value, reason });

const broken = (message: string): Grade => ({ kind: 'grader-error', message });
