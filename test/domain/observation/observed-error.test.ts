import { describe, expect, test } from 'vitest';
import { failureOf } from '../../../src/domain/observation/observed-error.js';

describe('what the word of a failure stands for', () => {
  test.each([
    ['timeout', 'timeout'],
    ['harness-error', 'harness-error'],
    ['429', 'rate-limited'],
    ['504', 'timeout'],
    ['503', 'server-error'],
    ['404', 'rejected'],
    ['413', 'context-overflow'],
    ['RateLimitError', 'rate-limited'],
    ['openai.APITimeoutError', 'timeout'],
    ['java.net.UnknownHostException', 'network'],
    ['ECONNREFUSED', 'network'],
    ['IncompleteRead', 'stream-cut'],
    ['ContextWindowExceededError', 'context-overflow'],
    ['AuthenticationError', 'rejected'],
    ['insufficient_quota', 'rejected'],
    ['JSONDecodeError', 'malformed'],
    ['_OTHER', 'server-error'],
    ['', 'server-error'],
  ])('%j is %s', (word, error) => {
    expect(failureOf(word)).toEqual({ error });
  });

  test.each(['refused', 'filtered', 'ContentPolicyViolationError', 'content_filter'])('%j is a refusal', (word) => {
    expect(failureOf(word)).toEqual({ refused: true });
  });
});
