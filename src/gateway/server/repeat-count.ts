import { sha256Of } from '../../domain/artifacts/digest.js';
import type { ClientRequest } from '../../domain/dialects/client-dialect.js';
import { requestKey } from '../../domain/inference/cache/request-key.js';
import { wordsDigest } from '../../domain/inference/recording/words-digest.js';

/** Counts how often the same was asked in the same words, so that a recording answers each time with its next line. */
export class RepeatCount {
  private readonly asked = new Map<string, number>();

  next(asked: ClientRequest): number {
    const key = sha256Of(`${wordsDigest(asked)}\n${requestKey(asked.model, asked.messages)}`);
    const repeat = this.asked.get(key) ?? 0;
    this.asked.set(key, repeat + 1);
    return repeat;
  }
}
