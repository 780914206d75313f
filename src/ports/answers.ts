import type { ModelReply } from '../domain/inference/model-call.js';

/** What is kept of a good reply: enough to serve it again. */
export type Answer = Pick<ModelReply, 'content' | 'finishReason' | 'usage' | 'servedModel' | 'latencyMs'>;

/** Answers by the digest of the request that they answer. */
export interface Answers {
  /** The answer put last under this key, or `undefined`; a damaged answer counts as none. */
  get(key: string): Promise<Answer | undefined>;
  /** Keeps an answer; it can be got at once and is durable after `flush`. */
  put(key: string, answer: Answer): void;
  /** Resolves when everything put so far is written. Throws when it could not be. */
  flush(): Promise<void>;
}
