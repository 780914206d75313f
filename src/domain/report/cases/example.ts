import type { Background } from './background.js';

/** What one arm answered to a case, and the mean score of its repeats in [0, 1]. */
export type ExampleSide = {
  readonly score: number;
  readonly answer: string;
  readonly background?: readonly Background[] | undefined;
};

/** One case whose score changed, with both answers. */
export type Example = {
  readonly kind: 'regression' | 'improvement';
  readonly suite: string;
  readonly case: string;
  readonly metric: string;
  readonly base: ExampleSide;
  readonly head: ExampleSide;
  /** The last user message as the model received it. */
  readonly question: string;
  readonly expected?: string;
};
