import type { Json } from '../artifacts/digest.js';
import type { Message, ToolCall } from '../inference/call/message.js';
import type { FinishReason } from '../inference/call/model-call.js';
import type { Case } from '../suite/case.js';
import type { CallingReply } from './told-calls.js';

/** What is graded: one answer to one case, with all that is known of it. */
export type Subject = {
  readonly question: Case;
  /** The text of the answer, or its tool calls as canonical JSON where there is no text. */
  readonly answer: string;
  /** The text and the calls of the answer itself, where a model told them apart. */
  readonly reply?: CallingReply | undefined;
  /** What `parse`, `tool_calls` or `transform` of a grader made of the answer; the answer is its text. */
  readonly transformed?: Json | undefined;
  /** What the model was asked at first. */
  readonly messages: readonly Message[];
  /** Everything that was said, the answer included, where it took more than one call. */
  readonly transcript?: readonly Message[] | undefined;
  /** Of the whole conversation, in the order made. */
  readonly toolCalls: readonly ToolCall[];
  /** The tools that the model was offered, in the words of the chat completions dialect. */
  readonly tools?: unknown;
  readonly finishReason: FinishReason;
  /** What the model said where it said that it refuses. */
  readonly refusal: string | undefined;
  /** What retrieval gave to the target; the case's own where the target tells none. */
  readonly context: readonly string[] | undefined;
  /** US dollars; absent where it is not known. */
  readonly costUsd: number | undefined;
  /** Absent of an answer that was not waited for, since it was stored. */
  readonly latencyMs: number | undefined;
};

/** An answer of which nothing but its text is known. */
export const textSubject = (answer: string, question: Case = { id: '', vars: {} }): Subject => ({
  question,
  answer,
  messages: [],
  toolCalls: [],
  finishReason: 'unknown',
  refusal: undefined,
  context: undefined,
  costUsd: undefined,
  latencyMs: undefined,
});
