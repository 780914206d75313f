import type { Message } from './message.js';

/**
 * A text that is equal for equal requests only: each content stands behind its length, so none can look like a
 * boundary.
 */
export function requestKey(model: string, messages: readonly Message[]): string {
  let key = `${model.length} ${model}`;
  for (const { role, content } of messages) key += `\n${role} ${content.length} ${content}`;
  return key;
}
