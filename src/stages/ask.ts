import { AskResult } from '../domain/evaluation/ask-result.js';
import { capsOf } from '../domain/evaluation/binding-rules.js';
import { callsTo } from '../domain/evaluation/put-question.js';
import { sharedCapNotes } from '../domain/evaluation/shared-caps.js';
import { refuseUnknownPrices } from '../domain/evaluation/target-price.js';
import { type Spend, spendOf } from '../domain/inference/budget/amount.js';
import type { BudgetSettings } from '../domain/inference/budget/budget-settings.js';
import type { Message } from '../domain/inference/call/message.js';
import type { Caller, ModelCall, ModelReply, Operation } from '../domain/inference/call/model-call.js';
import { parseRecordings, type RecordingBook } from '../domain/inference/recording/recording.js';
import { worstCaseOfPlan } from '../domain/inference/route/worst-case-of-route.js';
import { tracesFile } from '../domain/inference/trace/span.js';
import { type Answerer, findAnswerer, modelsOf } from '../domain/suite/answerer.js';
import { configurationFile, defaultConfiguration } from '../domain/suite/configuration.js';
import { parseConfiguration } from '../domain/suite/parse-configuration.js';
import type { Side } from '../domain/suite/side.js';
import { modelOf } from '../domain/suite/target-model.js';
import { UserError } from '../domain/user-error.js';
import type { Files } from '../ports/files.js';
import type { Gateway } from '../ports/gateway.js';
import type { Log } from '../ports/log.js';
import { BudgetExceededError, type Model, ModelError } from '../ports/model.js';
import type { SpendRecords } from '../ports/spend-records.js';
import type { Traces } from '../ports/traces.js';
import { readGatewayState, writeGatewayState } from './steps/gateway-state.js';

export type AskPorts = {
  readonly files: Files;
  readonly gateway: Gateway;
  readonly traces: Traces;
  readonly log: Log;
  readonly spendRecords: SpendRecords;
};

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
  const { model, close } = await openModel(ports, { side, answerer, call, folder: request.folder });
  try {
    return AskResult.parse(await answer(model, call, request.signal));
  } finally {
    await close();
  }
}

/** The files that lie here, unlike those of a commit, are the user's own. */
async function readOwnSide(files: Files): Promise<Side> {
  const text = await files.read(configurationFile);
  const configuration = text === undefined ? undefined : parseConfiguration(text, configurationFile);
  const settings = configuration?.value ?? defaultConfiguration;
  return { tree: '', blobs: new Map(), configuration, settings, prompts: new Map(), unreadablePrompts: new Map() };
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

type Opening = {
  readonly side: Side;
  readonly answerer: Answerer;
  readonly call: ModelCall;
  readonly folder: string;
};

async function openModel(ports: AskPorts, { side, answerer, call, folder }: Opening) {
  const { settings } = side;
  const { gateway, traces, files, log, spendRecords } = ports;
  const providers = modelsOf(answerer).map(({ provider }) => provider);
  const day = await spentToday(ports, settings.budget);
  const spans = await traces.open({
    ...{ path: `${folder}/${tracesFile}`, run: 'ask', resumes: true, settings: settings.gateway.traces },
  });
  const model = gateway.open({
    ...{ providers, spans, concurrency: 1, settings: settings.gateway },
    caps: capsOf(settings, { day }),
    alreadySpent: { usd: 0, tokens: 0, calls: 0 },
    earlier: await readGatewayState(ports, folder),
    tell: (sentence) => log.warn(sentence),
    recordings: await readBooks(files, answerer),
    headRecordings: [],
  });
  const worstCase = spendOf(worstCaseOfPlan(call));
  const record =
    worstCase.tokens === 0 ? undefined : await spendRecords.begin({ folder, pullRequest: undefined, worstCase });
  const close = async (): Promise<void> => {
    await record?.settle(model.spent());
    const missing = await spans.close();
    if (missing !== undefined) log.warn(missing);
    await writeGatewayState(files, folder, model.state());
  };
  return { model, close };
}

/** A cap of the day that cannot be held is told; a question by hand is of no pull request. */
async function spentToday({ spendRecords, log }: AskPorts, budget: BudgetSettings): Promise<Spend | undefined> {
  const day = budget.per_day && (await spendRecords.spentBefore({ kind: 'day' }));
  const unknown = day === undefined ? sharedCapNotes({ ...budget, per_pull_request: undefined }, {}) : [];
  for (const note of unknown) log.warn(note);
  return day;
}

async function readBooks(files: Files, answerer: Answerer): Promise<RecordingBook[]> {
  const paths = new Set(
    modelsOf(answerer).flatMap(({ provider }) => (provider.api === 'replay' ? [provider.path] : [])),
  );
  return Promise.all(
    [...paths].map(async (path) => {
      const text = await files.read(path);
      if (text === undefined) throw new UserError('there is no such recording', { place: { path } });
      return parseRecordings(text, path);
    }),
  );
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
    attempts: reply.attempts ?? (reply.cached ? 0 : 1),
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
