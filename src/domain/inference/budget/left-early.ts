import { Buffer } from 'node:buffer';
import type { ModelCall } from '../call/model-call.js';
import type { ReplyPart } from '../call/reply-listener.js';
import { dearestCostOfCall } from '../price/billed-price.js';
import { quirksOf } from '../provider/model-quirks.js';
import { whoAnswers } from '../provider/provider.js';
import { type Amount, amountOf, usdOf } from './amount.js';
import { providerToolsOf } from './provider-tools.js';
import type { WorstCase } from './worst-case.js';

/** The tokens that a part of a streamed reply stands for at the most: one a byte of what it says. */
export function tokensOfPart({ text, reasoning, refusal, toolCalls }: ReplyPart): number {
  let bytes = bytesOf(text) + bytesOf(reasoning) + bytesOf(refusal);
  for (const call of toolCalls ?? []) bytes += bytesOf(call.name) + bytesOf(call.arguments);
  return bytes;
}

const bytesOf = (text: string | undefined): number => (text === undefined ? 0 : Buffer.byteLength(text));

/**
 * What a call takes at the most whose caller left in the middle of its answer: the worst case of its input and what was
 * streamed so far, never more than was reserved for it. Where the model may have thought unseen, where it gave several
 * answers at once, of which parts tell the first alone, where its provider may have run tools, or where nothing has
 * come, nobody knows what it has done, and the worst case is taken.
 */
export function amountOfLeft(call: ModelCall, worstCase: WorstCase, streamedTokens: number): Amount {
  const hasSeveralAnswers = worstCase.outputTokens > call.parameters.max_tokens;
  const mayHaveWorkedUnseen = mayThinkUnseen(call) || providerToolsOf(call).length > 0;
  if (streamedTokens === 0 || hasSeveralAnswers || mayHaveWorkedUnseen) return worstCase;
  const outputTokens = Math.min(streamedTokens, worstCase.outputTokens);
  const costUsd = dearestCostOfCall(call, { inputTokens: worstCase.inputTokens, outputTokens });
  return amountOf(Math.min(costUsd, usdOf(worstCase)), worstCase.inputTokens + outputTokens);
}

/** Models of others that think unless they are told not to, and do not tell all of it, by their names. */
const thinkers = /^(?:o\d|gpt-[56]|grok-[4-9])|gemini-(?:2\.5|[3-9])|gemini-[a-z-]*latest/;

/** Models of Azure that never think, where the deployment has their name. */
const thoughtless = /^gpt-(?:3|4)/;

/** True where a model may be billed for thoughts of which its stream tells none, or but a part. */
function mayThinkUnseen({ provider, model, parameters, quirks, verbatim }: ModelCall): boolean {
  if (parameters.thinking !== undefined || parameters.reasoning !== undefined) return true;
  if (verbatim?.body.thinking !== undefined) return true;
  const effort = parameters.reasoning_effort ?? quirksOf(model, quirks).default_effort;
  if (effort !== undefined && effort !== null) return effort !== 'none';
  const name = model.slice(model.lastIndexOf('/') + 1).toLowerCase();
  // A deployment may be called anything, whatever stands behind it.
  return whoAnswers(provider).api === 'azure' ? !thoughtless.test(name) : thinkers.test(name);
}
