import { isFilled, isPresent, type JsonObject, objectsIn } from '../../artifacts/read-json.js';
import type { ModelCall } from '../call/model-call.js';
import { dearestCostOfCall } from '../price/billed-price.js';
import { isFree } from '../provider/provider.js';
import { toNanoUsd } from './amount.js';
import type { ToolUse } from './caps.js';
import type { Refusal } from './refusal.js';
import type { WorstCase } from './worst-case.js';

/** A tool that its provider runs, by the key of the request that asks for it. */
type ProviderTool = {
  readonly key: string;
  readonly mostUses: number | undefined;
  /** Whether its provider's answer tells how often it was used. */
  readonly isTold: boolean;
};

/**
 * Tools that Anthropic defines and a program runs itself; those of its other types it runs itself, and bills by the use
 * as web search, by the hour as code execution, or by all that they make the model read (platform.claude.com, tool
 * use).
 */
const runByProgram = /^(?:custom|(?:bash|text_editor|computer|memory)_\d+)$/;

/** By which requests in the words of chat completions have a provider search, and how often one search at the most. */
const searches: ReadonlyMap<string, number | undefined> = new Map([
  // OpenAI's search models search once for an answer; xAI's, Alibaba's and OpenRouter's as often as they like.
  ['web_search_options', 1],
  ['search_parameters', undefined],
  ['enable_search', undefined],
  ['plugins', undefined],
  ['mcp_servers', undefined],
]);

const chatTypes: ReadonlySet<unknown> = new Set([undefined, null, 'function', 'custom']);

/** The tools of a call that its provider runs. */
export function providerToolsOf({ parameters, verbatim, provider }: ModelCall): readonly ProviderTool[] {
  if (isFree(provider)) return [];
  const asked = toolsIn(parameters, (type) => chatTypes.has(type));
  if (verbatim?.dialect !== 'messages') return asked;
  const isOwn = (type: unknown): boolean => !isPresent(type) || runByProgram.test(String(type));
  return [...asked, ...toolsIn(verbatim.body, isOwn)];
}

function toolsIn(asked: JsonObject, isOwn: (type: unknown) => boolean): readonly ProviderTool[] {
  const found: ProviderTool[] = [];
  for (const [index, { type, max_uses: most }] of objectsIn(asked.tools).entries())
    if (!isOwn(type))
      found.push({ key: `tools[${index}]`, mostUses: isUseCount(most) ? most : undefined, isTold: true });
  for (const [key, mostUses] of searches)
    if (isFilled(asked[key]) && asked[key] !== false) found.push({ key, mostUses, isTold: false });
  return found;
}

const isUseCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

/**
 * The worst case of a call with what the tools that its provider runs may take as well. Nobody knows that before: it is
 * refused where a cap binds money or tokens, unless lanegate.yml says what one use takes and the request how many there
 * may be.
 */
export function withProviderTools(call: ModelCall, need: WorstCase, perUse: ToolUse | undefined): WorstCase | Refusal {
  const tools = providerToolsOf(call);
  if (tools.length === 0) return need;
  const unbounded = perUse === undefined ? tools[0] : tools.find(({ mostUses }) => mostUses === undefined);
  if (unbounded !== undefined || perUse === undefined) return refusalOf(unbounded?.key ?? 'tools', perUse);
  const uses = usesOf(tools);
  const inputTokens = uses * perUse.tokens;
  const readUsd = dearestCostOfCall(call, { inputTokens, outputTokens: 0 });
  return {
    ...need,
    nanoUsd: need.nanoUsd + toNanoUsd(uses * perUse.usd + readUsd),
    tokens: need.tokens + inputTokens,
    inputTokens: need.inputTokens + inputTokens,
    untoldFeesUsd: usesOf(tools.filter(({ isTold }) => !isTold)) * perUse.usd,
  };
}

const usesOf = (tools: readonly ProviderTool[]): number => tools.reduce((sum, { mostUses = 0 }) => sum + mostUses, 0);

function refusalOf(key: string, perUse: ToolUse | undefined): Refusal {
  const what = `\`${key}\` is run by the provider, and what that takes is not known before`;
  const missing =
    perUse === undefined
      ? 'set budget.provider_tools to the most that one use may take, or ask without it'
      : 'it has no `max_uses`, so it could be used any number of times';
  return {
    kind: 'refused',
    scope: { kind: 'request' },
    reason: `${what}, so no cap on money or tokens can hold: ${missing}`,
  };
}
