import type { Task } from '../../../domain/evaluation/plan/make-tasks.js';
import type { Sample } from '../../../domain/evaluation/sample.js';
import { type CaseOutcome, caseSpan } from '../../../domain/inference/trace/case-span.js';
import { asText } from '../../../domain/templates/rendering.js';
import type { SpanSink } from '../../../ports/traces.js';

/** What taking a sample came to: the sample, or the sentence of the cap that forbade it. */
export type Taking = { readonly result: Sample | string; readonly responseId?: string | undefined };

/** Lets a case be asked as a part of a span of its own, which says how it was graded. */
export async function traceCase(
  spans: SpanSink,
  task: Task,
  take: (traced: Task) => Promise<Taking>,
): Promise<Sample | string> {
  const span = spans.newSpan();
  const startMs = spans.now();
  const { result, responseId } = await take({ ...task, call: { ...task.call, trace: span } });
  const { plan, question, repeat } = task;
  spans.add(
    caseSpan({
      span,
      startMs,
      endMs: spans.now(),
      arm: armOf(task),
      repeat,
      suite: plan.name,
      yardstick: plan.yardstick,
      caseId: question.id,
      vars: question.vars,
      requestDigest: typeof result === 'string' ? undefined : result.request,
      expected: question.expected === undefined ? undefined : asText(question.expected),
      outcome: outcomeOf(result, responseId),
    }),
  );
  return result;
}

/** A mixture is named by the lanes that are as in head. */
const armOf = ({ plan, arm }: Task): string =>
  plan.mixture === undefined ? arm : `base with ${plan.mixture.join(' and ')} of head`;

function outcomeOf(result: Sample | string, responseId: string | undefined): CaseOutcome {
  if (typeof result === 'string') return { kind: 'failed', type: 'budget-exceeded', message: result };
  const { outcome } = result;
  if (outcome.kind === 'incident') return { ...outcome.incident, type: outcome.incident.kind, kind: 'failed' };
  return { kind: 'graded', scores: outcome.scores, graderErrors: outcome.grader_errors, responseId };
}
