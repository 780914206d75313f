import { sha256Of } from '../../domain/artifacts/digest.js';
import { requestKey } from '../../domain/inference/cache/request-key.js';
import type { ModelCall } from '../../domain/inference/call/model-call.js';
import { wordsDigest } from '../../domain/inference/recording/words-digest.js';

/** Counts how often the same was asked, told apart as recordings do, so that each time is answered with the next line. */
export class RepeatCount {
  private readonly asked = new Map<string, number>();

  next({ model, messages, verbatim }: Pick<ModelCall, 'model' | 'messages' | 'verbatim'>): number {
    const key = sha256Of(`${requestKey(model, messages)}\n${wordsDigest(verbatim) ?? ''}`);
    const repeat = this.asked.get(key) ?? 0;
    this.asked.set(key, repeat + 1);
    return repeat;
  }
}
