import { Buffer } from 'node:buffer';
import type { ModelCall } from './model-call.js';

/** About what published tokenizers make of English. */
export const usualBytesPerToken = 4;

/** Parameters that a model reads, as it reads its conversation. */
const readByModels = ['tools', 'response_format'] as const;

/** About how many tokens a model reads of texts, calls, tools and schema; images, sound and files are left out. */
export function estimatedInputTokens({ messages, parameters }: Pick<ModelCall, 'messages' | 'parameters'>): number {
  let bytes = 0;
  for (const { content, tool_calls } of messages) bytes += Buffer.byteLength(content) + bytesAsJson(tool_calls);
  for (const name of readByModels) bytes += bytesAsJson(parameters[name]);
  return Math.ceil(bytes / usualBytesPerToken);
}

const bytesAsJson = (value: unknown): number => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));
