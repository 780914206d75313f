import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMaskSecret } from '../../../src/adapters/runner/mask-secret.js';
import { GithubStep } from './github-step.js';

let step: GithubStep;

beforeEach(() => {
  step = new GithubStep();
});

afterEach(() => step.stop());

test('every value is masked whole, and once', () => {
  const mask = createMaskSecret();
  for (const value of ['first-key', 'second%0Akey\r\n::stop-commands::b', 'first-key']) mask(value);
  expect(step.commands()).toEqual([
    { name: 'add-mask', properties: {}, message: 'first-key' },
    { name: 'add-mask', properties: {}, message: 'second%0Akey\r\n::stop-commands::b' },
  ]);
});
