import type { Notice } from '../incident/notice.js';
import type { Price } from '../price/price.js';
import type { Usage } from '../price/usage.js';
import type { ModelQuirks } from '../provider/model-quirks.js';
import type { Provider } from '../provider/provider.js';
import type { RateLimit } from '../retry/rate-limit.js';
import type { Route, Served } from '../route/route.js';
import type { SpanContext } from '../trace/span.js';
import type { AskedAs } from './asked-key.js';
import type { AskedPlace } from './asked-place.js';
import type { AskedMessage, ToolCall } from './message.js';
import type { Parameters } from './parameters.js';
import type { ReplyListener } from './reply-listener.js';
import type { TranslatedRequest, VerbatimReply, VerbatimRequest } from './verbatim.js';

export type { Parameters };

/** What is asked of a model: to answer a conversation, or to embed the contents of its messages. */
export type Operation = 'chat' | 'embeddings';

/** For whom a call is made; whose budgets it takes from. */
export type Caller = {
  readonly session?: string | undefined;
  readonly user?: string | undefined;
  /** True of a session that can make but so many calls, so that saying the same again is no sign of a loop. */
  readonly isBounded?: boolean | undefined;
};

/**
 * One question to one model, complete: beside what decides the answer stand only the caller, the route and the trace.
 */
export type ModelCall = {
  readonly provider: Provider;
  readonly providerName: string;
  readonly model: string;
  readonly parameters: Parameters;
  readonly messages: readonly AskedMessage[];
  /** Which repeat of the same question this is, from 0. */
  readonly repeat: number;
  /** True where nobody told which repeat it is, and a recording answers each asking with its next line. */
  readonly takesNext?: boolean | undefined;
  /** What a binding is asked with whose seed is to be derived. */
  readonly seed?: number | undefined;
  readonly price: Price;
  /** What its user declared to be peculiar about the model. */
  readonly quirks?: ModelQuirks | undefined;
  /** `chat` when absent. */
  readonly operation?: Operation | undefined;
  readonly caller?: Caller | undefined;
  /**
   * Who may answer in the place of `provider` and `model`, which are the first that the route asks. The parameters are
   * then what is asked of whoever answers, over those of its binding.
   */
  readonly route?: Route | undefined;
  /** What a route's weights choose by, so that equal keys get the same model; the messages when absent. */
  readonly caseKey?: string | undefined;
  /** What a route's rules may ask for. */
  readonly tags?: readonly string[] | undefined;
  /** The route that chose this very model, and whether it has somebody else to ask. */
  readonly via?: { readonly route: string; readonly hasFallback: boolean } | undefined;
  /** The call to that route, of which this one is a part. */
  readonly origin?: ModelCall | undefined;
  /** True where a stored answer does not count, since what is asked is how the model answers now. */
  readonly isFresh?: boolean | undefined;
  /** True where a stored answer does not count, and the new one is stored in its place. */
  readonly refreshes?: boolean | undefined;
  /** The span of the work that this call is a part of. */
  readonly trace?: SpanContext | undefined;
  /** The request of a client that speaks to a gateway, in its own words; it decides the answer as the messages do. */
  readonly verbatim?: VerbatimRequest | undefined;
  /** The request of a client whose own words no provider is asked in, which tells its recordings apart. */
  readonly translation?: TranslatedRequest | undefined;
  /** By which keys its client asks for parameters, so that a refusal names what the client knows. */
  readonly askedAs?: AskedAs | undefined;
  /** Where each of its messages stands in the request of its client; as in chat completions when absent. */
  readonly places?: readonly AskedPlace[] | undefined;
  /** Reads the reply as it comes, where its provider streams; nobody when absent. */
  readonly listener?: ReplyListener | undefined;
};

export type FinishReason =
  | 'stop'
  | 'length'
  | 'content_filter'
  | 'tool_calls'
  | 'context_overflow'
  | 'malformed_tool_call'
  /** The provider stopped before the answer was whole, to be asked to go on. */
  | 'paused'
  /** The provider stopped before the answer was whole, since something went wrong. */
  | 'error'
  | 'unknown';

/** What a provider answered, before anyone judged whether it is an answer. */
export type ModelReply = {
  readonly content: string;
  /** What the model thought before it answered, where its provider tells it. */
  readonly reasoning?: string | undefined;
  readonly refusal?: string | undefined;
  readonly toolCalls?: readonly ToolCall[] | undefined;
  /** One for each message of an `embeddings` call, in their order. */
  readonly vectors?: readonly (readonly number[])[] | undefined;
  readonly finishReason: FinishReason;
  /** What retrieval gave, where the one who answered tells it. */
  readonly context?: readonly string[] | undefined;
  /** Absent when the provider told none; such a call is settled at its reservation. */
  readonly usage?: Usage | undefined;
  /** US dollars that the provider bills beside tokens, such as for searches, where it tells them. */
  readonly feesUsd?: number | undefined;
  /** The model that really served, where the provider says so. */
  readonly servedModel?: string | undefined;
  /** The provider's own name of the build and settings that its model runs by, where it tells one. */
  readonly systemFingerprint?: string | undefined;
  /** The provider's own name of the reply. */
  readonly responseId?: string | undefined;
  readonly latencyMs: number;
  /** Milliseconds to the first token, of a streamed reply. */
  readonly firstTokenMs?: number | undefined;
  readonly costUsd: number;
  readonly cached: boolean;
  /** What a stored answer would have cost had it been asked for, where that can be told. */
  readonly savedUsd?: number | undefined;
  /** How long ago a cached reply was given, in milliseconds; absent where nobody knows. */
  readonly ageMs?: number | undefined;
  /** How many times the provider was asked for it, failed attempts included; 1 when absent, 0 of a stored answer. */
  readonly attempts?: number | undefined;
  /** What the provider says is left of its limits. */
  readonly rateLimit?: RateLimit | undefined;
  /** Who answered, of a call that named a route. */
  readonly served?: Served | undefined;
  /** What a reader must know of the reply beside its answer. */
  readonly notices?: readonly Notice[] | undefined;
  /** The reply in its provider's own words, of a call that was made in them. */
  readonly verbatim?: VerbatimReply | undefined;
  /** True when the answer comes from a recording that only head knows. */
  readonly unverified?: boolean | undefined;
};
