import type { JsonObject } from '../../artifacts/read-json.js';
import type { ReplyBlock } from '../reply-blocks.js';

export type ItemStatus = 'in_progress' | 'completed' | 'incomplete';

const prefixes = { text: 'msg', refusal: 'msg', reasoning: 'rs', call: 'fc' } as const;

/** The name of the item that a block becomes, which no other item of any response has. */
export const itemId = ({ kind }: ReplyBlock, responseId: string, index: number): string =>
  `${prefixes[kind]}_${responseId.replace(/^[a-z]+[_-]/, '')}_${index}`;

/** The item of a block as it stands, or as it begins, when nothing of it has come. */
export function outputItem(block: ReplyBlock, id: string, status: ItemStatus): JsonObject {
  const hasBegun = status !== 'in_progress';
  switch (block.kind) {
    case 'reasoning':
      return { id, type: 'reasoning', summary: hasBegun ? [contentPart(block)] : [], status };
    case 'call': {
      const { name, text } = block;
      return {
        id,
        type: 'function_call',
        status,
        arguments: hasBegun ? text : '',
        call_id: block.id || `call_${id}`,
        name,
      };
    }
    default:
      return { id, type: 'message', status, role: 'assistant', content: hasBegun ? [contentPart(block)] : [] };
  }
}

/** What stands in an item; with another text than the block has where only a part of it came. */
export function contentPart({ kind, text: whole }: ReplyBlock, text: string = whole): JsonObject {
  if (kind === 'reasoning') return { type: 'summary_text', text };
  return kind === 'refusal'
    ? { type: 'refusal', refusal: text }
    : { type: 'output_text', annotations: [], logprobs: [], text };
}
