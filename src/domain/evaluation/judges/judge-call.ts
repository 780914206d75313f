import type { Json } from '../../artifacts/digest.js';
import type { Need } from '../../graders/need.js';
import type { Message } from '../../inference/call/message.js';
import type { Caller, ModelCall, Parameters } from '../../inference/call/model-call.js';
import type { Answerer } from '../../suite/answerer.js';
import { callsTo, type Question } from '../plan/put-question.js';

/** What a grader asks of a model. */
export type ModelNeed = Extract<Need, { kind: 'completion' | 'embeddings' }>;

/** How a grader's questions are put, whatever they are. */
export type Asking = {
  readonly caller: Caller | undefined;
  /**
   * What a route chooses its model by: equal for all that is compared, so that one judge grades it; its words when
   * absent.
   */
  readonly caseKey?: string | undefined;
  /** Added to the repeat of every question, so that a second grading gets other replies than the first. */
  readonly firstRepeat: number;
  /** True where a stored reply would not show how the judge grades now. */
  readonly isFresh?: boolean | undefined;
};

const askers = new WeakMap<Answerer, (question: Question) => ModelCall>();

/** The call by which a grader asks; temperature and output cap are those of the judge's binding. */
export function judgeCall(
  need: ModelNeed,
  judge: Answerer,
  { caller, caseKey, firstRepeat, isFresh }: Asking,
): ModelCall {
  const put = askers.get(judge) ?? callsTo(judge);
  askers.set(judge, put);
  const repeat = firstRepeat + (need.kind === 'completion' ? need.repeat : 0);
  const call = put({ messages: messagesOf(need), repeat, caller, caseKey, tags: [] });
  const fresh = isFresh ? { isFresh } : {};
  if (need.kind === 'embeddings') return { ...call, ...fresh, operation: 'embeddings' };
  if (need.responseFormat === undefined) return { ...call, ...fresh };
  return { ...call, ...fresh, parameters: withFormat(call.parameters, need.responseFormat) };
}

const messagesOf = (need: ModelNeed): readonly Message[] =>
  need.kind === 'completion' ? need.messages : need.texts.map((content) => ({ role: 'user', content }));

const formatted = new WeakMap<Parameters, Map<Json, Parameters>>();

/** One object for each form, since whoever digests parameters remembers them by their object. */
function withFormat(parameters: Parameters, format: Json): Parameters {
  const known = formatted.get(parameters) ?? new Map<Json, Parameters>();
  formatted.set(parameters, known);
  const own = known.get(format) ?? { ...parameters, response_format: format };
  known.set(format, own);
  return own;
}
