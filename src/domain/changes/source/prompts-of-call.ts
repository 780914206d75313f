import { namesPrompt } from '../vocabulary/prompt-name.js';
import { asksModel, methodOf } from './callees.js';
import type { Collector, Part } from './collector.js';
import { halvesOf, roleOf } from './grammar.js';
import type { Surroundings } from './surroundings.js';
import type { SyntaxNode } from './syntax-node.js';
import { partsOf } from './visitor.js';

/** What a call hands to a model beside its prompt. */
const carried =
  /^(?:system|messages?|message_?history|history|chat_?history|context|examples|few_?shots?|documents|(?:chain_?type|combine_docs_chain|agent)_?kwargs)$/i;

/** What tells a model the shape of its answer, which is read as the prompt is. */
const shapeOfAnswer = /^(?:output_type|result_type|response_model|response_schema|output_schema|args_schema)$/i;

const makesAgent = /(?:^|\.)(?:\w*Agent|create_\w*(?:agent|chain)|from_(?:llm|chain_type))$/;

/** In characters; what is longer is told by its beginning. */
const longestShape = 300;

const mostGiven = 60;

/**
 * Under which names a call that asks a model is given what the model reads, such as `instructions` and
 * `message_history`; `undefined` for any other call. What is given there is told for itself.
 */
export function promptsOfCall(
  collector: Collector,
  called: string,
  given: SyntaxNode,
  { file }: Surroundings,
): Part | undefined {
  if (!file.usesModels || file.isInterface || !(asksModel(called) || makesAgent.test(called))) return undefined;
  const parts = partsOf(given);
  const [only] = parts;
  const isObject = parts.length === 1 && only !== undefined && roleOf(only, collector.text.language) === 'map';
  const entries = (isObject ? partsOf(only) : parts).slice(0, mostGiven);
  const told = entries.flatMap((entry): string[] => {
    const { name, value } = halvesOf(entry);
    if (name === undefined || value === undefined) return [];
    const key = collector.sourceOf(name).replace(/['"`:\s]/g, '');
    if (shapeOfAnswer.test(key))
      return [`${key}=${collector.sourceOf(value).slice(0, longestShape).replace(/\s/g, '')}`];
    return carried.test(key) || namesPrompt(key) ? [key] : [];
  });
  return {
    lane: 'prompt',
    noun: 'prompts',
    meaning: told.sort(),
    isChoice: true,
    evidence: { confidence: 'low', because: `\`${methodOf(called)}\` puts them before a model` },
  };
}
