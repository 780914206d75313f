import type { Supply } from '../../../domain/graders/need.js';
import type { Supplies } from './supply-steps.js';

const nothing = (): Promise<Supply> => Promise.resolve({ kind: 'failed', reason: 'nobody is there to be asked' });

/** Of no use to a grader that asks for anything. */
export const noSupplies: Supplies = {
  completion: nothing,
  embeddings: nothing,
  partner: nothing,
  program: nothing,
  post: nothing,
};
