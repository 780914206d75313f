import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../artifacts/digest.js';
import { excerptOf } from './excerpt.js';
import type { Message, ToolCall } from './message.js';
import type { ModelCall } from './model-call.js';

/** One request as the loop rules see it. */
export type NormalisedRequest = {
  /** Equal for requests that ask the same model the same, whole conversation and tools. */
  readonly whole: string;
  /** Equal for requests whose last turn is the same, whatever was said before it. */
  readonly turn: string;
  /** The request in a line, for people. */
  readonly excerpt: string;
};

const excerptCharacters = 80;

/**
 * What makes two requests the same. Only what is made up anew each time is left out: the ids of tool calls, the order
 * of keys in their arguments and the amount of white space. Numbers, dates and names count, so that going through a
 * list page by page is no loop.
 */
export function normaliseRequest({
  model,
  providerName,
  operation,
  parameters,
  repeat,
  messages,
}: ModelCall): NormalisedRequest {
  const { tools, tool_choice } = parameters;
  const asked = JSON.stringify([providerName, model, operation ?? 'chat', repeat, tools, tool_choice]);
  const turn = lastTurnOf(messages);
  const system = messages.filter(({ role }) => role === 'system');
  return {
    whole: hashOf([asked, ...messages.map(normaliseMessage)]),
    turn: hashOf([asked, ...[...system, ...turn].map(normaliseMessage)]),
    excerpt: excerptOfTurn(turn),
  };
}

/** What came of the model's last words: those words and all that follows; everything where it has said nothing yet. */
function lastTurnOf(messages: readonly Message[]): readonly Message[] {
  const start = messages.slice(0, -1).findLastIndex(({ role }) => role === 'assistant');
  return messages.slice(Math.max(0, start));
}

function normaliseMessage({ role, content, tool_calls = [] }: Message): string {
  const calls = tool_calls.map(({ name, arguments: text }) => [name, canonicalArguments(text)]);
  return JSON.stringify([role, content.replace(/\s+/g, ' ').trim(), calls]);
}

function canonicalArguments(text: ToolCall['arguments']): string {
  try {
    const value: Json = JSON.parse(text);
    return canonicalJson(value);
  } catch {
    return text.replace(/\s+/g, ' ').trim();
  }
}

/** The tool that is called over and over says more than what it returns. */
function excerptOfTurn(turn: readonly Message[]): string {
  const call = turn.flatMap(({ tool_calls = [] }) => tool_calls)[0];
  const text = call === undefined ? (turn.at(-1)?.content ?? '') : `${call.name}(${call.arguments})`;
  return excerptOf(text, excerptCharacters);
}

/** 64 bits: enough to tell the requests of one session apart. */
const hashOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, 16);
