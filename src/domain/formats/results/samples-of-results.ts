import { digestOfText } from '../../artifacts/digest.js';
import type { Arm, Sample } from '../../evaluation/sample.js';
import type { ArmResults } from './evaluation-of-results.js';
import type { Result } from './result.js';

/** The results of one arm as samples, so that reports can show what was asked and answered. */
export function* samplesOfResults(
  suite: string,
  arm: Arm,
  { results, digest }: ArmResults,
): Generator<Sample, undefined, undefined> {
  const repeats = new Map<string, number>();
  for (const result of results.results) {
    const repeat = repeats.get(result.id) ?? 0;
    repeats.set(result.id, repeat + 1);
    yield {
      suite,
      yardstick: 'policy',
      case: result.id,
      repeat,
      arm,
      request: digestOfText(JSON.stringify([digest, result.id, repeat])),
      question: result.question ?? result.id,
      ...(result.expected === undefined ? {} : { expected: result.expected }),
      model: result.model ?? results.format,
      outcome: outcomeOf(result),
      cost_usd: Math.max(0, result.costUsd ?? 0),
      latency_ms: Math.max(0, result.latencyMs ?? 0),
      cached: false,
    };
  }
}

/** Scores beyond [0, 1], which no verdict uses, are left out. */
function outcomeOf({ outcome, answer }: Result): Sample['outcome'] {
  if (outcome.kind === 'errored') {
    return { kind: 'incident', incident: { kind: 'harness-error', message: outcome.message } };
  }
  const scores = Object.entries(outcome.scores).filter(([, score]) => score >= 0 && score <= 1);
  return {
    kind: 'answered',
    content: answer ?? '',
    scores: Object.fromEntries(scores),
    grader_errors: { ...outcome.graderErrors },
  };
}
