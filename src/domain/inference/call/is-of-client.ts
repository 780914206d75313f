import type { ModelCall } from './model-call.js';

/** Whether a client of a gateway asked, who may be told what a model thought; nobody else reads that. */
export const isOfClient = ({ verbatim, translation }: Pick<ModelCall, 'verbatim' | 'translation'>): boolean =>
  verbatim !== undefined || translation !== undefined;
