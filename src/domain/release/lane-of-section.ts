import type { Lane } from '../changes/lane.js';

/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
export const laneOfSection = {
  code: 'code',
  prompts: 'prompt',
  models: 'model',
  embeddings: 'model',
  routes: 'model',
  data: 'data',
  evals: 'evals',
  configuration: 'evals',
} as const satisfies Readonly<Record<string, Lane>>;

export type LockSection = keyof typeof laneOfSection;

export const lockSections = Object.keys(laneOfSection) as LockSection[];
