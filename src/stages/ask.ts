import { AskResult } from '../domain/evaluation/ask-result.js';
import { callsTo } from '../domain/evaluation/plan/put-question.js';
import { refuseUnknownPrices } from '../domain/evaluation/plan/target-price.js';
import { spendOf } from '../domain/inference/budget/amount.js';
import { attemptsOf } from '../domain/inference/call/attempts-of.js';
import type { Message } from '../domain/inference/call/message.js';
import type { Caller, ModelCall, ModelReply, Operation } from '../domain/inference/call/model-call.js';
import { worstCaseOfPlan } from '../domain/inference/route/worst-case-of-route.js';
import { type Answerer, findAnswerer, modelsOf } from '../domain/suite/answerer.js';
import type { Side } from '../domain/suite/side.js';
import { modelOf } from '../domain/suite/target-model.js';
import { BudgetExceededError, type Model, ModelError } from '../ports/model.js';
import { type OwnModelPorts, openOwnModel, readOwnSide } from './steps/run/open-own-model.js';

export type AskPorts = OwnModelPorts;

export type AskRequest = {
  /** A route, a binding, or `provider/model`. */
  readonly model: string;
  readonly messages: readonly Message[];
  readonly operation: Operation;
  readonly caller: Caller;
  /** Where breakers, sessions and traces are kept from one question to the next. */
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
};

/** Puts one question to a model or a route of the lanegate.yml that lies here, through everything that guards it. */
export async function ask(ports: AskPorts, request: AskRequest): Promise<AskResult> {
  const side = await readOwnSide(ports.files);
  const answerer = answererOf(request.model, side);
  if (side.settings.budget.unknown_price === 'error') refuseUnknownPrices(modelsOf(answerer));
  const { messages, operation, caller } = request;
  const put = callsTo(answerer);
  const call: ModelCall = { ...put({ messages, repeat: 0, caller, caseKey: undefined, tags: [] }), operation };
  const { model, close } = await openOwnModel(ports, {
    side,
    folder: request.folder,
    run: 'ask',
    concurrency: 1,
    providers: modelsOf(answerer).map(({ provider }) => provider),
    worstCase: spendOf(worstCaseOfPlan(call)),
  });
  try {
    return AskResult.parse(await answer(model, call, request.signal));
  } finally {
    await close();
  }
}

function answererOf(name: string, side: Side): Answerer {
  const { models, routes } = side.settings;
  const slash = name.indexOf('/');
  if (slash === -1 || Object.hasOwn(models, name) || Object.hasOwn(routes, name)) {
    return findAnswerer(name, { arm: side, policy: side });
  }
  const binding = { provider: name.slice(0, slash), model: name.slice(slash + 1), parameters: {} };
  return modelOf(binding, { arm: side, policy: side });
}

async function answer(model: Model, call: ModelCall, signal: AbortSignal | undefined): Promise<AskResult> {
  try {
    return answered(await model.complete(call, signal), call);
  } catch (error) {
    if (!(error instanceof ModelError || error instanceof BudgetExceededError)) throw error;
    const { message, costUsd, attempts } = error;
    const told = { version: 1, message, cost_usd: costUsd, attempts } as const;
    if (error instanceof BudgetExceededError) return { ...told, outcome: 'refused' };
    return { ...told, outcome: 'incident', incident: error.kind };
  }
}

function answered(reply: ModelReply, call: ModelCall): AskResult {
  const { content, toolCalls, vectors, usage, served, servedModel, firstTokenMs } = reply;
  const { providerName, model } = served ?? call;
  return {
    version: 1,
    outcome: 'answered',
    content,
    ...(toolCalls === undefined ? {} : { tool_calls: [...toolCalls] }),
    ...(vectors === undefined ? {} : { vectors: vectors.map((vector) => [...vector]) }),
    served: `${providerName}/${servedModel ?? model}`,
    ...(served?.because === undefined ? {} : { because: served.because }),
    notices: [...(reply.notices ?? [])],
    ...(usage === undefined ? {} : { usage: usageOf(usage) }),
    cost_usd: reply.costUsd,
    latency_ms: reply.latencyMs,
    ...(firstTokenMs === undefined ? {} : { first_token_ms: firstTokenMs }),
    attempts: attemptsOf(reply),
    cached: reply.cached,
  };
}

const usageOf = ({
  inputTokens,
  outputTokens,
  cachedInputTokens,
  reasoningTokens,
}: NonNullable<ModelReply['usage']>) => ({
  input_tokens: inputTokens,
  output_tokens: outputTokens,
  ...(cachedInputTokens === undefined ? {} : { cached_input_tokens: cachedInputTokens }),
  ...(reasoningTokens === undefined ? {} : { reasoning_tokens: reasoningTokens }),
});
