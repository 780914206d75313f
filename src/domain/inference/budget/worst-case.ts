import type { ModelCall, Parameters } from '../call/model-call.js';
import { type VerbatimRequest, verbatimText } from '../call/verbatim.js';
import { dearestCostOfCall } from '../price/billed-price.js';
import { isFree, isOwnProgram } from '../provider/provider.js';
import { type Amount, nanoUsdPerUsd } from './amount.js';
import { mediaOf } from './media-tokens.js';

/** The most that one call can take, and what that is made of. */
export type WorstCase = Amount & {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars beside tokens of which the provider's answer does not tell whether they were taken. */
  readonly untoldFeesUsd?: number | undefined;
};

/**
 * Role markers and separators that a chat template adds to each message; 3 to 8 in the templates that are published.
 */
const templateTokensPerMessage = 16;
/** What a chat template adds once, such as a default system prompt; about 70 in the longest that is published. */
const templateTokensPerCall = 80;

/** One call where nobody is paid. */
export const freeCall: WorstCase = { nanoUsd: 0, tokens: 0, calls: 1, inputTokens: 0, outputTokens: 0 };

/**
 * One call of a program of the user's own, which tells what it cost afterwards: the least that there is, so that a cap
 * that is reached refuses it.
 */
const programCall: WorstCase = { nanoUsd: 1, tokens: 1, calls: 1, inputTokens: 1, outputTokens: 0 };

/**
 * The most a call can take: one token a byte of everything sent but images, what templates add, and the whole output
 * cap, at the dearest rate of its price. Where nobody is paid, nothing but the call.
 */
export const worstCaseOf = (call: ModelCall): WorstCase => needOf(call, 1);

/** What a call is likely to take at the most, with so many bytes of input to a token. */
export const estimateOf = (call: ModelCall, bytesPerToken: number): WorstCase => needOf(call, bytesPerToken);

function needOf(call: ModelCall, bytesPerToken: number): WorstCase {
  if (isOwnProgram(call.provider)) return programCall;
  if (isFree(call.provider)) return freeCall;
  const { messages, parameters, verbatim } = call;
  const { bytes: parameterBytes, choices } = factsOf(parameters);
  let bytes = parameterBytes;
  let mediaTokens = 0;
  let mediaBytes = 0;
  for (const message of messages) {
    bytes += Buffer.byteLength(message.content);
    if (message.tool_calls !== undefined) bytes += Buffer.byteLength(JSON.stringify(message.tool_calls));
    if (message.tool_call_id !== undefined) bytes += Buffer.byteLength(message.tool_call_id);
    if (message.parts === undefined) continue;
    const media = mediaOf(message.parts, call.model);
    mediaTokens += media.tokens;
    mediaBytes += media.bytes;
  }
  if (verbatim !== undefined) bytes = Math.max(bytes, bytesOfWords(verbatim) - mediaBytes);
  const added = templateTokensPerCall + templateTokensPerMessage * messages.length + mediaTokens;
  const inputTokens = added + Math.ceil(bytes / bytesPerToken);
  const outputTokens = call.operation === 'embeddings' ? 0 : parameters.max_tokens * choices;
  const costUsd = dearestCostOfCall(call, { inputTokens, outputTokens });
  return {
    nanoUsd: Math.ceil(costUsd * nanoUsdPerUsd),
    tokens: inputTokens + outputTokens,
    calls: 1,
    inputTokens,
    outputTokens,
  };
}

/** A client's own words may hold more than their translation does. */
const bytesOfWords = (verbatim: VerbatimRequest): number => Buffer.byteLength(verbatimText(verbatim));

type ParameterFacts = { readonly bytes: number; readonly choices: number };

/** Calls of one suite share their parameters, which are then looked through once. */
const knownFacts = new WeakMap<Parameters, ParameterFacts>();

function factsOf(parameters: Parameters): ParameterFacts {
  const known = knownFacts.get(parameters);
  if (known !== undefined) return known;
  const facts = { bytes: bytesOf(parameters), choices: choicesOf(parameters) };
  knownFacts.set(parameters, facts);
  return facts;
}

/** Answers asked for at once, in the words of OpenAI, of its older completions and of Google. */
const choicesOf = ({ n, best_of, candidateCount }: Parameters): number =>
  [n, best_of, candidateCount].reduce<number>(
    (most, count) => (typeof count === 'number' && count > most ? count : most),
    1,
  );

/** A shorter text is the word of a setting, such as a service tier, and no input. */
const longestWord = 40;

/** Tools, output schemas and instructions are sent as parameters and billed as input. */
function bytesOf(parameters: Parameters): number {
  let bytes = 0;
  for (const value of Object.values(parameters)) {
    if (typeof value === 'string' && value.length > longestWord) bytes += Buffer.byteLength(value);
    else if (typeof value === 'object' && value !== null) bytes += Buffer.byteLength(JSON.stringify(value));
  }
  return bytes;
}

/** The worst of several calls together. */
export function sumOfWorstCases(calls: readonly WorstCase[]): WorstCase {
  const total = (measure: Exclude<keyof WorstCase, 'untoldFeesUsd'>): number =>
    calls.reduce((sum, call) => sum + call[measure], 0);
  return {
    nanoUsd: total('nanoUsd'),
    tokens: total('tokens'),
    calls: total('calls'),
    inputTokens: total('inputTokens'),
    outputTokens: total('outputTokens'),
  };
}
