import { expect, test } from 'vitest';
import { readReplayedName } from '../../../src/domain/observation/replayed-name.js';

test.each([
  ['triage', { name: 'triage' }],
  ['triage@HEAD~1', { name: 'triage', revision: 'HEAD~1' }],
  ['small@2@feature/new', { name: 'small@2', revision: 'feature/new' }],
  ['packages/@acme/mail/small', { name: 'packages/@acme/mail/small' }],
  ['packages/@acme/mail/small@main', { name: 'packages/@acme/mail/small', revision: 'main' }],
  ['@acme/mail/small', { name: '@acme/mail/small' }],
  ['triage@', undefined],
  ['', undefined],
])('`%s` is read', (text, read) => {
  expect(readReplayedName(text)).toEqual(read);
});
