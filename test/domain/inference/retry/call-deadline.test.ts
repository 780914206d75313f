import { expect, test } from 'vitest';
import { deadlineMsOf } from '../../../../src/domain/inference/retry/call-deadline.js';
import { RetrySettings } from '../../../../src/domain/inference/retry/retry-settings.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const provider = (timeout_s?: number) =>
  ({
    api: 'openai',
    base_url: 'https://models.example/v1',
    ...(timeout_s === undefined ? {} : { timeout_s }),
  }) as const;

test.each([
  [provider(), {}, 180_000],
  [provider(20), {}, 180_000],
  [provider(600), {}, 600_000],
  [provider(600), { deadline_s: 30 }, 30_000],
  [{ api: 'record', path: 'a.jsonl', asked: 'paid', of: provider(600) } as const, {}, 600_000],
  [{ api: 'embedded' } as const, {}, 180_000],
])('a call to %j with %j may take %i ms', (asked, settings, expected) => {
  expect(deadlineMsOf(aModelCall({ provider: asked }), RetrySettings.parse(settings))).toBe(expected);
});
