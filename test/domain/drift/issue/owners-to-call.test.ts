import { expect, test } from 'vitest';
import { ownersToCall } from '../../../../src/domain/drift/issue/owners-to-call.js';

test.each([
  [undefined, [], []],
  ['@acme/ai', ['@acme/ai'], []],
  ['@ada, @acme/ai @ada', ['@ada', '@acme/ai'], ['ada']],
  ['@octo_acme', ['@octo_acme'], ['octo_acme']],
  ['ada@acme.example the-team', [], []],
  ['@a/b/c @-x [@y](z) @x`', [], []],
])('whom %s calls', (model, mentioned, assignees) => {
  expect(ownersToCall({ model })).toEqual({ mentioned, assignees });
});
