import type { ModelReply } from './model-call.js';

/** How many times providers were asked for a reply, failed attempts included; a stored answer asked nobody. */
export const attemptsOf = ({ attempts, cached }: Pick<ModelReply, 'attempts' | 'cached'>): number =>
  attempts ?? (cached ? 0 : 1);
