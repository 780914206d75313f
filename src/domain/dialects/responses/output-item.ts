import type { JsonObject } from '../../artifacts/read-json.js';
import { isBlank } from '../../inference/call/answer-text.js';
import { callIdOf } from '../chat/chat-completion.js';
import type { ReplyBlock } from '../reply-blocks.js';
import { type AskedTool, type AskedTools, textOfArguments } from './asked-tools.js';

export type ItemStatus = 'in_progress' | 'completed' | 'incomplete';

const prefixes = { text: 'msg', refusal: 'msg', reasoning: 'rs', call: 'fc' } as const;

/** Where an item stands among those of its response. */
export type ItemPlace = {
  readonly responseId: string;
  readonly index: number;
  /** The tool that is called there, if one is. */
  readonly tool: AskedTool | undefined;
};

/** The tool that a block calls. */
export const toolOf = ({ kind, name }: ReplyBlock, tools: AskedTools): AskedTool | undefined =>
  kind === 'call' ? tools.of(name) : undefined;

/** The name of the item that a block becomes, which no other item of any response has. */
export const itemId = ({ kind }: ReplyBlock, { responseId, index, tool }: ItemPlace): string =>
  `${tool?.type === 'custom' ? 'ctc' : prefixes[kind]}_${responseId.replace(/^[a-z]+[_-]/, '')}_${index}`;

/** The item of a block as it stands, or as it begins, when nothing of it has come. */
export function outputItem(block: ReplyBlock, place: ItemPlace, status: ItemStatus): JsonObject {
  const id = itemId(block, place);
  const hasBegun = status !== 'in_progress';
  switch (block.kind) {
    case 'reasoning':
      return { id, type: 'reasoning', summary: hasBegun ? [contentPart(block)] : [], status };
    case 'call':
      return { id, status, ...callOf(block, place), ...writtenIn(block, place, status) };
    default:
      return { id, type: 'message', status, role: 'assistant', content: hasBegun ? [contentPart(block)] : [] };
  }
}

function callOf(block: ReplyBlock, { responseId, tool }: ItemPlace): JsonObject {
  const { type = 'function', name = block.name, namespace } = tool ?? {};
  const call_id = block.id === '' ? callIdOf(responseId, block.index) : block.id;
  const kind = type === 'custom' ? 'custom_tool_call' : 'function_call';
  return { type: kind, call_id, name, ...(namespace === undefined ? {} : { namespace }) };
}

function writtenIn({ text }: ReplyBlock, { tool }: ItemPlace, status: ItemStatus): JsonObject {
  const isCustom = tool?.type === 'custom';
  if (status === 'in_progress') return isCustom ? { input: '' } : { arguments: '' };
  if (isCustom) return { input: textOfArguments(text) };
  // Programs parse what a whole call has, also where the model wrote nothing since the tool takes nothing.
  return { arguments: status === 'completed' && isBlank(text) ? '{}' : text };
}

/** What stands in an item; with another text than the block has where only a part of it came. */
export function contentPart({ kind, text: whole }: ReplyBlock, text: string = whole): JsonObject {
  if (kind === 'reasoning') return { type: 'summary_text', text };
  return kind === 'refusal'
    ? { type: 'refusal', refusal: text }
    : { type: 'output_text', annotations: [], logprobs: [], text };
}
