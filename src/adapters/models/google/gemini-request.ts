import { askedKey } from '../../../domain/inference/call/asked-key.js';
import type { AskedMessage, ToolCall } from '../../../domain/inference/call/message.js';
import type { ModelCall, Parameters } from '../../../domain/inference/call/model-call.js';
import { type ContentPart, refuseGoingOn, sayParts, systemTextsOf, textAloneOf } from '../http/content-parts.js';
import { isJsonObject, type JsonObject, parse } from '../http/json.js';
import { refuse } from '../http/refuse.js';
import { answerFormOf, argumentsOf, askedTools, stopsOf, type ToolChoice } from '../http/tool-parameters.js';
import { placed, placeOfTurn, type TurnPlace } from '../http/turn-place.js';

/** Parameters that the Gemini API does not have. */
export const refusedByGoogle = ['logit_bias', 'user', 'verbosity'];

/** Names of the OpenAI dialect and what `generationConfig` calls them (ai.google.dev/api/generate-content). */
const generationNames: ReadonlyMap<string, string> = new Map([
  ['top_p', 'topP'],
  ['top_k', 'topK'],
  ['n', 'candidateCount'],
  ['presence_penalty', 'presencePenalty'],
  ['frequency_penalty', 'frequencyPenalty'],
  ['logprobs', 'responseLogprobs'],
  ['top_logprobs', 'logprobs'],
]);

/** Parameters of Gemini's own that stand beside `generationConfig`, not in it. */
const besideGeneration: ReadonlySet<string> = new Set(['safetySettings', 'cachedContent', 'labels', 'serviceTier']);

/** The JSON body of a call to `generateContent`. Parameters of Gemini's own go out as given. */
export function generateRequestBody(call: ModelCall): string {
  refuseGoingOn(call);
  refuseOneAtATime(call);
  const { model, parameters } = call;
  const { max_tokens, stop, tools, tool_choice, response_format, reasoning_effort, ...rest } = parameters;
  const {
    max_completion_tokens: _cap,
    parallel_tool_calls: _held,
    stream: _never,
    stream_options: _none,
    ...others
  } = rest;
  const own = Object.entries(others).filter(([name]) => !besideGeneration.has(name));
  const system = systemTextsOf(call).map((text) => ({ text }));
  return JSON.stringify({
    ...Object.fromEntries(Object.entries(others).filter(([name]) => besideGeneration.has(name))),
    ...(system.length === 0 ? {} : { systemInstruction: { parts: system } }),
    contents: turnsOf(call),
    generationConfig: {
      ...Object.fromEntries(own.map(([name, value]) => [generationNames.get(name) ?? name, value])),
      maxOutputTokens: max_tokens,
      stopSequences: stopsOf(stop),
      ...formOf(response_format),
      ...thinkingOf(model, reasoning_effort, others.thinkingConfig),
    },
    ...toolParts(parameters),
  });
}

/**
 * The API has no word for one call at a time. Where a single tool is forced the model has no second one to call, and
 * who offers functions of old never said that word; a reply that calls several is told as an incident.
 */
function refuseOneAtATime(call: ModelCall): void {
  if (call.parameters.parallel_tool_calls !== false) return;
  const { tools, choice: { kind: choice } = { kind: 'auto' } } = askedTools(call.parameters);
  const count = tools.length;
  if (count === 0 || choice === 'none' || choice === 'one' || (choice === 'required' && count === 1)) return;
  const key = askedKey(call, 'parallel_tool_calls');
  if (key === 'functions') return;
  refuse(`${call.model} cannot be held to one call at a time by \`${key}\`: leave it out, or force a single tool`, key);
}

/** The JSON body of a call to `batchEmbedContents`, in the order of its messages. */
export function embedRequestBody({ messages, parameters }: ModelCall, resource: string): string {
  const { dimensions, taskType } = parameters;
  const requests = messages.map(({ content }) => ({
    model: resource,
    content: { parts: [{ text: content }] },
    outputDimensionality: dimensions,
    taskType,
  }));
  return JSON.stringify({ requests });
}

/** `responseJsonSchema` takes JSON Schema as it is; `responseSchema` only a part of OpenAPI's. */
function formOf(format: unknown): JsonObject {
  const form = answerFormOf(format);
  if (form.kind === 'text') return {};
  const mimeType = { responseMimeType: 'application/json' };
  return form.kind === 'json' ? mimeType : { ...mimeType, responseJsonSchema: form.schema };
}

/** Budgets of thought that Google's own OpenAI-compatible endpoint gives models before Gemini 3. */
const thinkingBudgets: Readonly<Record<string, number>> = {
  none: 0,
  minimal: 1024,
  low: 1024,
  medium: 8192,
  high: 24_576,
};

function thinkingOf(model: string, effort: unknown, config: unknown): JsonObject {
  if (typeof effort !== 'string') return {};
  const own = isJsonObject(config) ? config : {};
  const budget = thinkingBudgets[effort];
  const isOlder = /gemini-2\./.test(model) && budget !== undefined;
  return { thinkingConfig: { ...own, ...(isOlder ? { thinkingBudget: budget } : { thinkingLevel: effort }) } };
}

const modes = { auto: 'AUTO', none: 'NONE', required: 'ANY' } as const;

function toolParts(parameters: Parameters): JsonObject {
  const { tools, choice: asked } = askedTools(parameters);
  const functionDeclarations = tools.map(({ name, description, schema }) => ({
    name,
    description,
    parametersJsonSchema: schema,
  }));
  const isStrict = tools.some((tool) => tool.isStrict);
  const choice = asked ?? (isStrict ? { kind: 'auto' } : undefined);
  if (functionDeclarations.length === 0) return {};
  if (choice === undefined) return { tools: [{ functionDeclarations }] };
  return { tools: [{ functionDeclarations }], toolConfig: { functionCallingConfig: callingOf(choice, isStrict) } };
}

/**
 * `ANY` holds calls to their schemas as `VALIDATED` does, which leaves it open whether there is one; `AUTO` does not.
 */
function callingOf(choice: ToolChoice, isStrict: boolean): JsonObject {
  if (choice.kind === 'one') return { mode: 'ANY', allowedFunctionNames: [choice.name] };
  return { mode: isStrict && choice.kind === 'auto' ? 'VALIDATED' : modes[choice.kind] };
}

type Turn = { readonly role: 'user' | 'model'; readonly parts: readonly JsonObject[] };

/** Turns without the system's; what tools answered in a row stands in one turn. */
function turnsOf(call: ModelCall): readonly Turn[] {
  const turns: Turn[] = [];
  // An id means the last call of it, since servers that number the calls of each answer give the same ids again.
  const callNames = new Map<string, string>();
  let isToolTurn = false;
  for (const [index, message] of call.messages.entries()) {
    if (message.role === 'system') continue;
    for (const { id, name } of message.tool_calls ?? []) callNames.set(id, name);
    const at = placeOfTurn(call, index);
    const parts = partsOf(message, { at, model: call.model, callNames });
    const last = turns.at(-1);
    if (isToolTurn && message.role === 'tool' && last !== undefined)
      turns[turns.length - 1] = { ...last, parts: [...last.parts, ...parts] };
    else turns.push({ role: message.role === 'assistant' ? 'model' : 'user', parts });
    isToolTurn = message.role === 'tool';
  }
  return turns;
}

/** What a turn is told by, beside what it says itself. */
type TurnParts = { readonly at: TurnPlace; readonly model: string; readonly callNames: ReadonlyMap<string, string> };

function partsOf(message: AskedMessage, { at, model, callNames }: TurnParts): readonly JsonObject[] {
  const { role, tool_calls = [], tool_call_id = '' } = message;
  if (role === 'tool') {
    const text = textAloneOf(message, at);
    const value = parse(text);
    const response = isJsonObject(value) ? value : { result: text };
    return [{ functionResponse: { name: callNames.get(tool_call_id) ?? tool_call_id, response } }];
  }
  const calls = tool_calls.map((call, index) => placed(at.call(index), () => callPart(call, model)));
  const said = sayParts(message, at, (part) =>
    calls.length > 0 && part.kind === 'text' && part.text === '' ? [] : [geminiPart(part)],
  );
  return [...said.flat(), ...calls];
}

function geminiPart(part: ContentPart): JsonObject {
  if (part.kind === 'text') return { text: part.text };
  // Public addresses are fetched by Google itself (ai.google.dev/gemini-api/docs/file-input-methods).
  if (part.kind === 'linked-image') return { fileData: { mimeType: imageTypeOf(part.url), fileUri: part.url } };
  return { inlineData: { mimeType: part.data.mediaType, data: part.data.base64 } };
}

/** Types of images that end as they are called. */
const imageTypes: ReadonlySet<string> = new Set(['png', 'webp', 'gif', 'heic', 'heif']);

/** What an image is by the end of its path; a photograph where that says nothing. */
function imageTypeOf(url: string): string {
  const [, ending = ''] = /\.(\w+)(?:[?#]|$)/.exec(url) ?? [];
  const type = ending.toLowerCase();
  return `image/${imageTypes.has(type) ? type : 'jpeg'}`;
}

/**
 * From Gemini 3 on, a call in a conversation must carry the signature of the thought behind it. A conversation of ours
 * has no place for it, so the one that Google documents for this stands there (ai.google.dev, thought signatures).
 */
const callPart = (call: ToolCall, model: string): JsonObject => ({
  functionCall: { name: call.name, args: argumentsOf(call) },
  ...(/gemini-[12]\./.test(model) ? {} : { thoughtSignature: 'skip_thought_signature_validator' }),
});
