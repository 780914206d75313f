import { expect, test } from 'vitest';
import { refusalOfTranslation } from '../../../../src/adapters/models/http/untranslatable.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const refusalOf = (...untranslatable: string[]) =>
  refusalOfTranslation(aModelCall({ verbatim: { dialect: 'chat', body: {}, untranslatable } }));

test('one key or several that another dialect has no words for are named, and what to do about them', () => {
  expect(refusalOf()).toBeUndefined();
  expect(refusalOf('logprobs')?.reason).toMatch(
    /^`logprobs` has a meaning in chat completions only, .*: leave it out, or/,
  );
  expect(refusalOf('logprobs', 'n')?.reason).toMatch(/^`logprobs`, `n` have a meaning .*: leave them out, or/);
});
