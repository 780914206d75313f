import type { Json } from '../../artifacts/digest.js';
import { contextAttributes } from './case-context.js';
import type { Span, SpanContext, SpanEvent } from './span.js';

/** One answer to one case as an evaluation sees it. */
export type TracedCase = {
  readonly span: SpanContext;
  readonly startMs: number;
  readonly endMs: number;
  readonly suite: string;
  readonly yardstick: string;
  readonly arm: string;
  readonly caseId: string;
  readonly repeat: number;
  readonly requestDigest: string | undefined;
  readonly vars: Readonly<Record<string, Json>>;
  readonly expected?: string | undefined;
  readonly outcome: CaseOutcome;
};

/** How a case ended: graded, without an answer, or not asked because a cap forbade it. */
export type CaseOutcome =
  | {
      readonly kind: 'graded';
      readonly scores: Readonly<Record<string, number>>;
      readonly graderErrors: Readonly<Record<string, string>>;
      readonly responseId?: string | undefined;
    }
  | {
      readonly kind: 'failed';
      /** One of few words: the kind of the incident, or `budget-exceeded`. */
      readonly type: string;
      readonly message: string;
    };

/** The span of one case, the parent of its calls, with an event for every metric. */
export function caseSpan(traced: TracedCase): Span {
  const { span, startMs, endMs, outcome } = traced;
  return {
    ...span,
    name: `evaluate ${traced.suite}`,
    kind: 'internal',
    startMs,
    endMs,
    attributes: {
      'lanegate.suite': traced.suite,
      'lanegate.yardstick': traced.yardstick,
      'lanegate.arm': traced.arm,
      'lanegate.case.id': traced.caseId,
      'lanegate.case.repeat': traced.repeat,
      'lanegate.request.digest': traced.requestDigest,
      'error.type': outcome.kind === 'graded' ? undefined : outcome.type,
      ...contextAttributes(traced.vars),
      'lanegate.case.expected': traced.expected,
    },
    ...(outcome.kind === 'graded' ? { events: evaluationEvents(outcome, endMs) } : { error: outcome.message }),
  };
}

type Graded = Extract<CaseOutcome, { kind: 'graded' }>;

/** A metric without a score is an event with the error of its grader, never a score of zero. */
function evaluationEvents({ scores, graderErrors, responseId }: Graded, timeMs: number): SpanEvent[] {
  const event = (metric: string, attributes: SpanEvent['attributes']): SpanEvent => ({
    name: 'gen_ai.evaluation.result',
    timeMs,
    attributes: { 'gen_ai.evaluation.name': metric, ...attributes, 'gen_ai.response.id': responseId },
  });
  return [
    ...Object.entries(scores).map(([metric, score]) => event(metric, { 'gen_ai.evaluation.score.value': score })),
    ...Object.entries(graderErrors).map(([metric, explanation]) =>
      event(metric, {
        'gen_ai.evaluation.score.label': 'grader-error',
        'gen_ai.evaluation.explanation': explanation,
        'error.type': 'grader-error',
      }),
    ),
  ];
}
