import type { CacheSettings } from '../../src/domain/inference/cache/cache-settings.js';
import type { Answer, Answers } from '../../src/ports/answers.js';

/** Answers in memory. */
export class InMemoryAnswers implements Answers {
  /** What the store was told to keep, in order. */
  readonly limits: CacheSettings[] = [];
  private readonly answers = new Map<string, Answer[]>();

  /** How many different requests have an answer. */
  get size(): number {
    return this.answers.size;
  }

  limit(cache: CacheSettings): void {
    this.limits.push(cache);
  }

  async get(key: string, counts: (answer: Answer) => boolean = () => true): Promise<Answer | undefined> {
    return this.answers.get(key)?.findLast(counts);
  }

  put(key: string, answer: Answer): void {
    this.answers.set(key, [...(this.answers.get(key) ?? []), answer]);
  }

  async flush(): Promise<void> {}

  async close(): Promise<void> {}
}

export const inMemoryAnswers = (): InMemoryAnswers => new InMemoryAnswers();
