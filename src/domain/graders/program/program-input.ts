import type { Json } from '../../artifacts/digest.js';
import type { GraderSpec } from '../grader-spec.js';
import type { Subject } from '../subject.js';

/**
 * What a program that grades is given: the answer, and all that is known beside it. What is hostile in it stays data,
 * since no program is ever made of it.
 */
export function programInput(subject: Subject, { config }: Pick<GraderSpec, 'config'>): Json {
  const { question, messages, transcript, toolCalls, finishReason, refusal, context, costUsd, latencyMs } = subject;
  const { id, vars, expected, tags } = question;
  return {
    output: subject.transformed ?? subject.answer,
    context: {
      case: id,
      vars,
      expected,
      tags,
      config,
      prompt: messages.map(({ content }) => content).join('\n\n'),
      messages: messages.map(({ role, content }) => ({ role, content })),
      ...(transcript === undefined ? {} : { transcript }),
      tool_calls: toolCalls.map(({ name, arguments: text }) => ({ name, arguments: text })),
      finish_reason: finishReason,
      refusal,
      context,
      cost_usd: costUsd,
      latency_ms: latencyMs,
      test: { vars, metadata: { id, tags } },
    },
  };
}
