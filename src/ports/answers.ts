import type { CacheSettings } from '../domain/inference/cache/cache-settings.js';
import type { ModelReply } from '../domain/inference/call/model-call.js';

/** What is kept of a good reply: all that it said, and nothing of what it cost or how it was come by. */
export type Answer = Omit<
  ModelReply,
  'costUsd' | 'feesUsd' | 'cached' | 'savedUsd' | 'ageMs' | 'attempts' | 'rateLimit' | 'unverified'
> & {
  /** When it was given, in milliseconds since 1970. */
  readonly storedAtMs: number;
};

/**
 * Answers by the digest of the request that they answer. One request may have several, since the same name of a model
 * may be served by another model later.
 */
export interface Answers {
  /** Sets how much is kept, and for how long; what is over it goes when the store opens, grows and closes. */
  limit(cache: CacheSettings): void;
  /** The newest answer under this key that `counts`, or `undefined`; a damaged answer counts as none. */
  get(key: string, counts?: (answer: Answer) => boolean): Promise<Answer | undefined>;
  /** Keeps an answer; it can be got at once and is durable after `flush`. */
  put(key: string, answer: Answer): void;
  /** Resolves when everything put so far is written. Throws when it could not be. */
  flush(): Promise<void>;
  /** Flushes, drops what is over the limits and lets go of files. */
  close(): Promise<void>;
}
